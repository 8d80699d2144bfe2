namespace CreatorIntel.Valuation.Domain;

/// <summary>What a command leads to: events, nothing because all is as wanted, or a refusal.</summary>
/// <param name="Events">What happens; empty where nothing has to.</param>
/// <param name="Refusal">Why nothing may; null where it may.</param>
internal sealed record Decision(IReadOnlyList<object> Events, Refusal? Refusal = null)
{
    /// <summary>All is as wanted.</summary>
    public static Decision Nothing { get; } = new([]);

    public static Decision Of(params IReadOnlyList<object> events) => new(events);

    public static Decision Refuse(RefusalReason reason, string message) => new([], new Refusal(reason, message));
}

/// <summary>Why a command is refused.</summary>
/// <param name="Reason">What kind of reason it is.</param>
/// <param name="Message">The reason in words, with what would be accepted.</param>
internal sealed record Refusal(RefusalReason Reason, string Message);

/// <summary>Kinds of reasons.</summary>
internal enum RefusalReason
{
    /// <summary>The command itself is not allowed, whatever the state.</summary>
    Invalid,

    /// <summary>There is no such set.</summary>
    NotFound,

    /// <summary>There is such a set already.</summary>
    Exists,

    /// <summary>The set cannot be changed any more, or ever.</summary>
    Fixed,

    /// <summary>The set was changed by somebody else.</summary>
    Conflict,
}
