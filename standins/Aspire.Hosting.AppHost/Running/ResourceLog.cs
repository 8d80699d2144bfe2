using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Running;

/// <summary>
/// What a resource writes: for a user into a file, so that the terminal stays readable; in a test to the test's log.
/// </summary>
internal sealed class ResourceLog : IDisposable
{
    private readonly Lock _lock = new();
    private readonly ILogger _logger;
    private StreamWriter? _file;
    private bool _isClosed;

    public ResourceLog(string resourceName, RunMode mode, ILogger logger)
    {
        _logger = logger;
        if (mode.IsTest)
            return;

        Path = System.IO.Path.Combine(Directory.CreateDirectory(System.IO.Path.Combine(mode.StoreFolder, "logs")).FullName, $"{resourceName}.log");
        File.Delete(Path);
    }

    /// <summary>The file; null in a test.</summary>
    public string? Path { get; }

    public void Write(string line, bool isError)
    {
        if (Path is null)
        {
            _logger.Log(isError ? LogLevel.Error : LogLevel.Information, "{Line}", line);
            return;
        }

        lock (_lock)
        {
            if (_isClosed)
                return;
            _file ??= new StreamWriter(Path, append: false) { AutoFlush = true };
            _file.WriteLine(line);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _isClosed = true;
            _file?.Dispose();
        }
    }
}
