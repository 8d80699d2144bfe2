namespace Grpc.Core;

/// <summary>Result codes of a call, with the numbers of the gRPC specification.</summary>
public enum StatusCode
{
    /// <summary>The call succeeded.</summary>
    OK = 0,

    /// <summary>The call was cancelled, usually by its caller.</summary>
    Cancelled = 1,

    /// <summary>An error without a better code, such as an unhandled exception in the method.</summary>
    Unknown = 2,

    /// <summary>The request is wrong whatever the state of the system.</summary>
    InvalidArgument = 3,

    /// <summary>The deadline passed before the call finished.</summary>
    DeadlineExceeded = 4,

    /// <summary>What was asked for does not exist.</summary>
    NotFound = 5,

    /// <summary>What should be created exists already.</summary>
    AlreadyExists = 6,

    /// <summary>The caller is known and may not do this.</summary>
    PermissionDenied = 7,

    /// <summary>The caller is not known.</summary>
    Unauthenticated = 16,

    /// <summary>A quota or a size limit is used up.</summary>
    ResourceExhausted = 8,

    /// <summary>The system is not in the state that the call needs.</summary>
    FailedPrecondition = 9,

    /// <summary>The call lost a race with another and may be tried again from the start.</summary>
    Aborted = 10,

    /// <summary>The request points past the valid range.</summary>
    OutOfRange = 11,

    /// <summary>The server does not have this method.</summary>
    Unimplemented = 12,

    /// <summary>Something that must always hold was broken.</summary>
    Internal = 13,

    /// <summary>The service cannot be reached now; the call may be tried again.</summary>
    Unavailable = 14,

    /// <summary>Data is lost or damaged.</summary>
    DataLoss = 15,
}

/// <summary>How a call ended.</summary>
public struct Status
{
    /// <summary>Success without detail.</summary>
    public static readonly Status DefaultSuccess = new(StatusCode.OK, "");

    /// <summary>Cancelled without detail.</summary>
    public static readonly Status DefaultCancelled = new(StatusCode.Cancelled, "");

    /// <summary>Creates a status.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="detail">What happened, for the other side to read.</param>
    public Status(StatusCode statusCode, string detail) : this(statusCode, detail, null)
    {
    }

    /// <summary>Creates a status that remembers its local cause.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="detail">What happened, for the other side to read.</param>
    /// <param name="debugException">The local cause, never sent; null where there is none.</param>
    public Status(StatusCode statusCode, string detail, Exception? debugException)
    {
        StatusCode = statusCode;
        Detail = detail;
        DebugException = debugException;
    }

    /// <summary>The code.</summary>
    public StatusCode StatusCode { get; }

    /// <summary>What happened, as sent to the other side.</summary>
    public string Detail { get; }

    /// <summary>The local cause, never sent; null where there is none.</summary>
    public Exception? DebugException { get; }

    /// <inheritdoc/>
    public override string ToString()
    {
        var cause = DebugException is null ? "" : $", DebugException=\"{DebugException.GetType()}: {DebugException.Message}\"";
        return $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\"{cause})";
    }
}
