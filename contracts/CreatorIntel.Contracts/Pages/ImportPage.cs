namespace CreatorIntel.Contracts.Pages;

/// <summary>An import and how far it has come.</summary>
/// <param name="Id">The import.</param>
/// <param name="Workspace">The workspace it writes to.</param>
/// <param name="Status"><c>receiving</c>, <c>queued</c>, <c>running</c>, <c>completed</c> or <c>refused</c>.</param>
/// <param name="Progress">Share of the work that is done, 0 to 1: unpacking and recognising the files, and reading their bytes.</param>
/// <param name="Files">The files and what they were recognised as.</param>
/// <param name="Read">Rows read.</param>
/// <param name="Recorded">Rows that held something new.</param>
/// <param name="Unchanged">Rows that held nothing new.</param>
/// <param name="Rejected">Rows that could not be used.</param>
/// <param name="Rejections">The rejected cells, in file order, at most as many as were asked for.</param>
/// <param name="Problem">Why the import was refused, in words; null otherwise.</param>
/// <param name="Accounts">Ids of the accounts that the rows belong to.</param>
/// <param name="OpenedAt">When the upload began (UTC).</param>
/// <param name="FinishedAt">When it ended (UTC); null while it runs.</param>
/// <param name="CurrentFile">The file that is being unpacked, recognised or read: hostile input. Null where none is.</param>
public sealed record ImportReport(
    string Id, string Workspace, string Status, double Progress, IReadOnlyList<ImportedFile> Files,
    long Read, long Recorded, long Unchanged, long Rejected, IReadOnlyList<Rejection> Rejections, string? Problem,
    IReadOnlyList<string> Accounts, DateTimeOffset OpenedAt, DateTimeOffset? FinishedAt,
    string? CurrentFile = null);

/// <summary>A file of an import.</summary>
/// <param name="Name">Its name as uploaded: hostile input.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Format">Name of the recognised format; null until recognised.</param>
/// <param name="Problem">Why it was not read, in words; null otherwise.</param>
/// <param name="Header">The cells of the header of a table that was not recognised: hostile input; otherwise empty.</param>
/// <param name="Near">The formats that this header comes nearest to, the nearest first.</param>
/// <param name="Archive">Name of the zip it was in; null where it was uploaded by itself.</param>
/// <param name="Read">Rows of it that were read.</param>
/// <param name="Recorded">Rows of it that held something new.</param>
/// <param name="Unchanged">Rows of it that held nothing new.</param>
/// <param name="Rejected">Rows of it that could not be used.</param>
/// <param name="Note">What is to be known of it beside, such as what a zip held that is not read; null where there is nothing to say.</param>
public sealed record ImportedFile(
    string Name, long Bytes, string? Format, string? Problem, IReadOnlyList<string> Header, IReadOnlyList<NearFormat> Near,
    string? Archive, long Read, long Recorded, long Unchanged, long Rejected, string? Note);

/// <summary>A row that could not be used, and why.</summary>
/// <param name="File">The file.</param>
/// <param name="Row">Line where the row begins (1 is the first line), or position in a JSON array from 1.</param>
/// <param name="Column">The column; empty where the row as a whole is at fault.</param>
/// <param name="Value">The value, cut to 200 characters: hostile input.</param>
/// <param name="Reason">What is wrong with it and what was expected.</param>
public sealed record Rejection(string File, long Row, string Column, string Value, string Reason);
