namespace CreatorIntel.Contracts.Pages;

/// <summary>One item of the change feed, as the browser gets it over server-sent events.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Kind"><c>metrics</c>, <c>valuation</c>, <c>insights</c>, <c>import</c>, <c>accounts</c>, <c>assumptions</c>, <c>connection</c>, <c>shop</c> or <c>preferences</c>.</param>
/// <param name="Account">The account; null where the change belongs to none.</param>
/// <param name="Import">How far an import has come; null for other kinds.</param>
/// <param name="At">When the change was made known (UTC).</param>
public sealed record ChangeNotice(string Workspace, string Kind, string? Account, ImportNotice? Import, DateTimeOffset At);

/// <summary>How far an import has come.</summary>
public sealed record ImportNotice(string Id, string Status, long Read, long Recorded, long Unchanged, long Rejected);
