namespace CreatorIntel.Ingestion.Sync;

/// <summary>What follows from a fault of a source.</summary>
internal enum SourceFault
{
    /// <summary>The token is dead: nothing is tried again before the user gives another.</summary>
    Token,

    /// <summary>The token may not do this: the user has to allow it.</summary>
    Permission,

    /// <summary>The platform asks to wait, or our budget is used up: the sync goes on then.</summary>
    Throttled,

    /// <summary>The platform failed, was slow or was not reached: tried again, ever later.</summary>
    Transient,

    /// <summary>The answer is not understood: kept with its body, and the sync goes on later.</summary>
    Unknown,
}

/// <summary>A source cannot be asked on.</summary>
/// <param name="fault">What follows from it.</param>
/// <param name="words">What happened and what to do, in words that a creator understands; no token, no address.</param>
internal sealed class SourceException(SourceFault fault, string words) : Exception(words)
{
    /// <summary>What follows from it.</summary>
    public SourceFault Fault => fault;

    /// <summary>How long the platform asks to wait; null where it does not say.</summary>
    public TimeSpan? Wait { get; init; }

    /// <summary>The answer that was not understood; null where there is none.</summary>
    public string? Body { get; init; }
}
