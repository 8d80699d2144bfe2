namespace Grpc.Core;

/// <summary>How a message is written; flags combine.</summary>
[Flags]
public enum WriteFlags
{
    /// <summary>The message may stay in the buffer until the next one is written.</summary>
    BufferHint = 0x1,

    /// <summary>The message is not compressed although the call is.</summary>
    NoCompress = 0x2,
}

/// <summary>Options for writing messages.</summary>
public class WriteOptions
{
    /// <summary>No flags.</summary>
    public static readonly WriteOptions Default = new();

    /// <summary>Creates options.</summary>
    /// <param name="flags">How messages are written.</param>
    public WriteOptions(WriteFlags flags = default) => Flags = flags;

    /// <summary>How messages are written.</summary>
    public WriteFlags Flags { get; }

    internal bool AllowsCompression => (Flags & WriteFlags.NoCompress) == 0;
}

/// <summary>Options of one call by a client.</summary>
public struct CallOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="headers">Metadata sent with the request; null for none.</param>
    /// <param name="deadline">When the call ends at the latest, in UTC; null for never.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <param name="writeOptions">How the request is written; null for the default.</param>
    public CallOptions(Metadata? headers = null, DateTime? deadline = null, CancellationToken cancellationToken = default, WriteOptions? writeOptions = null)
    {
        Headers = headers;
        Deadline = deadline;
        CancellationToken = cancellationToken;
        WriteOptions = writeOptions;
    }

    /// <summary>Metadata sent with the request; null for none.</summary>
    public Metadata? Headers { get; private set; }

    /// <summary>When the call ends at the latest, in UTC; null for never.</summary>
    public DateTime? Deadline { get; private set; }

    /// <summary>Cancels the call.</summary>
    public CancellationToken CancellationToken { get; private set; }

    /// <summary>How the request is written; null for the default.</summary>
    public WriteOptions? WriteOptions { get; private set; }

    /// <summary>A copy with other headers.</summary>
    /// <param name="headers">Metadata sent with the request.</param>
    public CallOptions WithHeaders(Metadata headers) => this with { Headers = headers };

    /// <summary>A copy with another deadline.</summary>
    /// <param name="deadline">When the call ends at the latest, in UTC.</param>
    public CallOptions WithDeadline(DateTime deadline) => this with { Deadline = deadline };

    /// <summary>A copy with another cancellation token.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    public CallOptions WithCancellationToken(CancellationToken cancellationToken) => this with { CancellationToken = cancellationToken };

    /// <summary>A copy with other write options.</summary>
    /// <param name="writeOptions">How the request is written.</param>
    public CallOptions WithWriteOptions(WriteOptions writeOptions) => this with { WriteOptions = writeOptions };
}
