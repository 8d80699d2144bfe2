namespace LocalServers;

/// <summary>
/// A private server in a temporary folder, which is removed with it. It keeps its port and its data while it is stopped.
/// </summary>
internal sealed class DisposableServer<TServer>(string folderPrefix, Func<string, int, CancellationToken, Task<TServer>> start) : IAsyncDisposable
    where TServer : class, ILocalServer
{
    private const int PortAttempts = 3;
    private string? _folder;
    private int? _port;
    private TServer? _server;

    /// <summary>The port on the loopback address.</summary>
    /// <exception cref="InvalidOperationException">It was never started.</exception>
    public int Port => _port ?? throw new InvalidOperationException("The container was not started: it has no port yet.");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (_server is not null)
            return;

        _folder ??= Directory.CreateTempSubdirectory(folderPrefix).FullName;
        if (_port is not null)
        {
            _server = await start(_folder, _port.Value, cancellationToken).ConfigureAwait(false);
            return;
        }

        for (var attempt = 1; ; attempt++)
        {
            var port = LoopbackPort.Free();
            try
            {
                _server = await start(_folder, port, cancellationToken).ConfigureAwait(false);
                _port = port;
                return;
            }
            catch (InvalidOperationException) when (attempt < PortAttempts && !LoopbackPort.IsFree(port))
            {
                // Somebody else took the port between the choice and the start.
            }
        }
    }

    public async Task StopAsync()
    {
        if (_server is not null)
            await _server.StopAsync().ConfigureAwait(false);
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync().ConfigureAwait(false);
        _server = null;
        if (_folder is not null && Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
        _folder = null;
    }
}
