namespace LocalServers;

/// <summary>The programs of a server are not on this machine. The message says how to install them.</summary>
internal sealed class MissingServerException(string message) : InvalidOperationException(message);
