namespace CreatorIntel.Ingestion.Formats;

/// <summary>An id that a file gives a thing for rows of other files to refer to.</summary>
/// <param name="Shop">The set of files within which the id means something.</param>
/// <param name="Kind">What the id is of.</param>
/// <param name="Id">The id.</param>
internal sealed record Reference(string Shop, string Kind, string Id);

/// <summary>What such an id stands for.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="AccountId">The platform's id of the account.</param>
/// <param name="PostId">The platform's id of the post; null where it is the account.</param>
internal sealed record Referent(string Platform, string AccountId, string? PostId = null);

/// <summary>The row, and an id by which rows of other files refer to what it speaks of.</summary>
internal sealed record DefiningOutcome(Reference Reference, Referent Referent, RowOutcome Row) : RowOutcome;

/// <summary>The row speaks of a thing by an id that another file gives it.</summary>
/// <param name="Reference">The id.</param>
/// <param name="Unknown">What becomes of the row when no file gave the id yet.</param>
/// <param name="Resolve">What becomes of it when one did.</param>
internal sealed record ReferringOutcome(Reference Reference, RejectedOutcome Unknown, Func<Referent, RowOutcome> Resolve) : RowOutcome;
