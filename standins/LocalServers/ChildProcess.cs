using System.Diagnostics;

namespace LocalServers;

/// <summary>What to start, as whom, and how it is told to end when this process dies.</summary>
internal sealed record ChildProcessOptions(string Program, IReadOnlyList<string> Arguments)
{
    public string? WorkingDirectory { get; init; }
    public IReadOnlyDictionary<string, string?> Environment { get; init; } = new Dictionary<string, string?>();
    public Signal OnParentDeath { get; init; } = Signal.Kill;

    /// <summary>An unprivileged account to run as; null keeps the current one.</summary>
    public ServerAccount? Account { get; init; }

    /// <summary>Gets each line of standard output (false) and standard error (true).</summary>
    public Action<string, bool>? OnLine { get; init; }
}

/// <summary>A child that never outlives this process.</summary>
internal sealed class ChildProcess : IAsyncDisposable
{
    private const int KeptLines = 40;
    private readonly Process _process;
    private readonly Queue<string> _lastLines = new();
    private readonly TaskCompletionSource<int> _exited = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildProcess(Process process) => _process = process;

    public int Id { get; private set; }

    /// <summary>Ends, with the exit code, when the process does.</summary>
    public Task<int> Exited => _exited.Task;

    public static async Task<ChildProcess> StartAsync(ChildProcessOptions options)
    {
        var process = new Process { StartInfo = StartInfo(options), EnableRaisingEvents = true };
        var child = new ChildProcess(process);
        process.OutputDataReceived += (_, line) => child.Keep(line.Data, isError: false, options.OnLine);
        process.ErrorDataReceived += (_, line) => child.Keep(line.Data, isError: true, options.OnLine);
        process.Exited += (_, _) => child._exited.TrySetResult(process.ExitCode);
        child.Id = await LaunchThread.RunAsync(() => process.Start() ? process.Id : 0).ConfigureAwait(false);
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return child;
    }

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It ended with another code than 0; the message holds its last lines.</exception>
    public static async Task<string> RunAsync(ChildProcessOptions options, CancellationToken cancellationToken)
    {
        await using var child = await StartAsync(options).ConfigureAwait(false);
        await child._process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
        return child._process.ExitCode == 0
            ? child.LastLines
            : throw new InvalidOperationException($"{options.Program} ended with code {child._process.ExitCode}:{Environment.NewLine}{child.LastLines}");
    }

    public string LastLines
    {
        get
        {
            lock (_lastLines)
                return string.Join(Environment.NewLine, _lastLines);
        }
    }

    /// <summary>Sends a signal, waits for the end, and kills what is left after <paramref name="grace"/>.</summary>
    public async Task StopAsync(Signal signal, TimeSpan grace)
    {
        if (!_exited.Task.IsCompleted)
        {
            SignalSender.Send(Id, signal);
            await Task.WhenAny(_exited.Task, Task.Delay(grace)).ConfigureAwait(false);
        }

        if (!_exited.Task.IsCompleted)
            _process.Kill(entireProcessTree: true);

        await _exited.Task.ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync(Signal.Kill, TimeSpan.FromSeconds(5)).ConfigureAwait(false);
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(ChildProcessOptions options)
    {
        var command = LaunchPrefix(options).Append(options.Program).Concat(options.Arguments).ToList();
        var info = new ProcessStartInfo(command[0], command.Skip(1))
        {
            WorkingDirectory = options.WorkingDirectory ?? "",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in options.Environment)
            info.Environment[name] = value;
        return info;
    }

    private static IEnumerable<string> LaunchPrefix(ChildProcessOptions options)
    {
        if (ServerPrograms.Find("setpriv") is not { } setpriv)
            return [];

        // A session of its own: Ctrl-C in the terminal reaches this process alone, which stops its children in order.
        string[] session = ServerPrograms.Find("setsid") is { } setsid ? [setsid] : [];
        return [.. session, setpriv, "--pdeathsig", options.OnParentDeath.Name, .. options.Account?.SetprivArguments ?? [], "--"];
    }

    private void Keep(string? line, bool isError, Action<string, bool>? onLine)
    {
        if (line is null)
            return;

        lock (_lastLines)
        {
            _lastLines.Enqueue(line);
            while (_lastLines.Count > KeptLines)
                _lastLines.Dequeue();
        }

        onLine?.Invoke(line, isError);
    }
}
