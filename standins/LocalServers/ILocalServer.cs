namespace LocalServers;

/// <summary>A running server; disposing it ends it at once.</summary>
internal interface ILocalServer : IAsyncDisposable
{
    int ProcessId { get; }

    /// <summary>Ends, with the exit code, when the server does.</summary>
    Task<int> Exited { get; }

    /// <summary>Lets the server finish what it does, then ends it.</summary>
    Task StopAsync();
}
