namespace Grpc.Core;

/// <summary>
/// A call that did not end with <see cref="StatusCode.OK"/>. Thrown by clients; thrown by a service method, it sets the
/// status and adds to the trailers of the call.
/// </summary>
public class RpcException : Exception
{
    /// <summary>Creates an exception without trailers.</summary>
    /// <param name="status">How the call ended.</param>
    public RpcException(Status status) : this(status, Metadata.Empty, status.ToString())
    {
    }

    /// <summary>Creates an exception without trailers.</summary>
    /// <param name="status">How the call ended.</param>
    /// <param name="message">The exception's own message, not sent.</param>
    public RpcException(Status status, string message) : this(status, Metadata.Empty, message)
    {
    }

    /// <summary>Creates an exception with trailers.</summary>
    /// <param name="status">How the call ended.</param>
    /// <param name="trailers">Metadata after the last message.</param>
    public RpcException(Status status, Metadata trailers) : this(status, trailers, status.ToString())
    {
    }

    /// <summary>Creates an exception with trailers.</summary>
    /// <param name="status">How the call ended.</param>
    /// <param name="trailers">Metadata after the last message.</param>
    /// <param name="message">The exception's own message, not sent.</param>
    public RpcException(Status status, Metadata trailers, string message) : base(message, status.DebugException)
    {
        ArgumentNullException.ThrowIfNull(trailers);
        Status = status;
        Trailers = trailers;
    }

    /// <summary>How the call ended.</summary>
    public Status Status { get; }

    /// <summary>The code of <see cref="Status"/>.</summary>
    public StatusCode StatusCode => Status.StatusCode;

    /// <summary>Metadata after the last message; empty where there is none.</summary>
    public Metadata Trailers { get; }
}
