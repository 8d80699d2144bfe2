namespace CreatorIntel.Contracts.Pages;

/// <summary>What does not add up in the data of a workspace.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="AsOf">What had been recorded by then was checked (UTC).</param>
/// <param name="Checks">Every check that was made, those that found something first.</param>
public sealed record QualityPage(string Workspace, DateTimeOffset AsOf, IReadOnlyList<QualityCheck> Checks);

/// <summary>A check of the data.</summary>
/// <param name="Id">Its name in addresses, such as <c>sold-more-than-once</c>.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Explanation">Why it matters, what figures it touches and what to do, in a sentence or two.</param>
/// <param name="Checked">How many things were checked; 0: there was nothing to check.</param>
/// <param name="Found">How many were found.</param>
public sealed record QualityCheck(string Id, string Title, string Explanation, long Checked, long Found);

/// <summary>A page of what a check found.</summary>
/// <param name="Check">The check.</param>
/// <param name="Columns">Names of the values of each row.</param>
/// <param name="Rows">The rows.</param>
public sealed record QualityRowsPage(QualityCheck Check, IReadOnlyList<string> Columns, IReadOnlyList<QualityRow> Rows);

/// <summary>One thing that a check found.</summary>
/// <param name="Values">By the columns, as text in the invariant culture: hostile input. Null: unknown.</param>
/// <param name="Sources">The rows of files, or the calls, that say so.</param>
public sealed record QualityRow(IReadOnlyList<string?> Values, IReadOnlyList<QualitySource> Sources);

/// <summary>Where something was said.</summary>
/// <param name="File">Name of the file as uploaded: hostile input; null where it came by a call.</param>
/// <param name="Row">Row of the file; null where it came by a call.</param>
/// <param name="Call">The API and what was asked; null where it came from a file.</param>
public sealed record QualitySource(string? File, long? Row, string? Call);
