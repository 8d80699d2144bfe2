namespace CreatorIntel.Contracts.Messages;

/// <summary>How far an import has come.</summary>
/// <param name="Workspace">The workspace it writes to.</param>
/// <param name="ImportId">The import.</param>
/// <param name="Status"><c>queued</c>, <c>running</c>, <c>completed</c> or <c>refused</c>.</param>
/// <param name="Read">Rows read so far.</param>
/// <param name="Recorded">Rows that held something new.</param>
/// <param name="Unchanged">Rows that held nothing new.</param>
/// <param name="Rejected">Rows that could not be used.</param>
/// <param name="Sequence">Position of the event in the event store; a later one wins.</param>
public sealed record ImportProgressed(
    string Workspace, string ImportId, string Status, long Read, long Recorded, long Unchanged, long Rejected,
    long Sequence);

/// <summary>The figures of an account may have changed.</summary>
/// <param name="Account">The account.</param>
/// <param name="DataVersion">Grows with every change of the account's observations.</param>
public sealed record MetricsChanged(AccountKey Account, long DataVersion);

/// <summary>The account's value, its scenarios or its target changed.</summary>
/// <param name="Account">The account.</param>
/// <param name="ValuationVersion">Grows with every change.</param>
public sealed record ValuationChanged(AccountKey Account, long ValuationVersion);

/// <summary>Advice on an account was drawn anew.</summary>
/// <param name="Account">The account.</param>
/// <param name="InsightVersion">Grows with every change.</param>
public sealed record InsightGenerated(AccountKey Account, long InsightVersion);
