namespace CreatorIntel.Ingestion.Domain;

/// <summary>An import was opened; its files are on their way.</summary>
/// <param name="Defaults">What holds for files that do not say it themselves.</param>
/// <param name="OpenedAt">When (UTC).</param>
internal sealed record ImportOpened(ImportDefaults Defaults, DateTimeOffset OpenedAt);

/// <summary>What holds for files that do not say it themselves.</summary>
/// <param name="Platform">Platform of the account; null: <c>instagram</c>.</param>
/// <param name="AccountId">Native id of the account; null: <c>my-account</c>.</param>
/// <param name="AccountName">Display name; null: "My account" where no account id is given either.</param>
/// <param name="TimeZone">IANA zone of times that are written without one; null: UTC.</param>
/// <param name="Synthetic">True when the files hold generated data.</param>
/// <param name="EndDate">The last day that the files speak of, for dates without a year; null: not given.</param>
internal sealed record ImportDefaults(
    string? Platform, string? AccountId, string? AccountName, string? TimeZone, bool Synthetic, DateOnly? EndDate = null);

/// <summary>The upload is complete and waits for a worker.</summary>
/// <param name="Files">The files in their order.</param>
/// <param name="QueuedAt">When (UTC).</param>
internal sealed record ImportQueued(IReadOnlyList<QueuedFile> Files, DateTimeOffset QueuedAt);

/// <summary>A file of an upload.</summary>
/// <param name="Name">Its name: hostile input.</param>
/// <param name="Bytes">Its size.</param>
internal sealed record QueuedFile(string Name, long Bytes);

/// <summary>It is known what a file is.</summary>
/// <param name="File">Its position in the upload, from 0.</param>
/// <param name="Format">Name of the format.</param>
/// <param name="Hash">SHA-256 of its bytes, in lower-case hex.</param>
/// <param name="NamesVersion">Version of the workspace's own names of columns that it was recognised by; null: none.</param>
/// <param name="Encoding">How it writes text where its beginning does not tell: <see cref="Windows1252"/>; null: it does.</param>
internal sealed record FileRecognised(int File, string Format, string Hash, long? NamesVersion = null, string? Encoding = null)
{
    /// <summary>The name of Windows-1252, as it is registered.</summary>
    public const string Windows1252 = "windows-1252";
}

/// <summary>A file is none that can be read.</summary>
/// <param name="File">Its position in the upload, from 0.</param>
/// <param name="Problem">What was found and what is accepted.</param>
/// <param name="Header">The cells of its header where it is a table: hostile input. Null where it is none.</param>
internal sealed record FileRefused(int File, string Problem, IReadOnlyList<string>? Header = null);

/// <summary>A zip was unpacked into further files of the import, whose positions follow those that there were.</summary>
/// <param name="File">Position of the zip, from 0.</param>
/// <param name="Entries">What became a file, and what was refused.</param>
/// <param name="Note">What was passed over, in words; null where nothing was.</param>
internal sealed record ArchiveUnpacked(int File, IReadOnlyList<UnpackedEntry> Entries, string? Note);

/// <summary>An entry of a zip.</summary>
/// <param name="Name">Name of the zip and of the entry: hostile input.</param>
/// <param name="Bytes">Its size, unpacked; 0 where it was refused.</param>
/// <param name="Problem">Why it was refused; null where it became a file.</param>
internal sealed record UnpackedEntry(string Name, long Bytes, string? Problem = null);

/// <summary>
/// The import has ended, and what it could not read is tried once more: files that were no known table, and those
/// that an error kept it from.
/// </summary>
/// <param name="RetriedAt">When (UTC).</param>
internal sealed record ImportRetried(DateTimeOffset RetriedAt);

/// <summary>All files are known; it is settled in what order they are read.</summary>
/// <param name="Files">Positions of the files that are still to be read.</param>
internal sealed record ReadingOrdered(IReadOnlyList<int> Files);

/// <summary>A batch of rows was read, and what was new in it was recorded in the same transaction.</summary>
/// <param name="File">Position of the file that the batch is from, from 0.</param>
/// <param name="Next">Where to go on: in this file, or at the beginning of the next.</param>
/// <param name="Read">Rows in the batch.</param>
/// <param name="Recorded">Rows that held something new.</param>
/// <param name="Unchanged">Rows that held nothing new.</param>
/// <param name="Rejected">Rows that could not be used.</param>
/// <param name="BytesRead">Bytes of the file read so far.</param>
/// <param name="Accounts">Streams of the accounts that rows of the batch belong to.</param>
internal sealed record RowsRecorded(
    int File, ImportPosition Next, long Read, long Recorded, long Unchanged, long Rejected, long BytesRead,
    IReadOnlyList<string> Accounts);

/// <summary>A place in an upload.</summary>
/// <param name="File">Position of the file, from 0.</param>
/// <param name="Row">Rows of the file that are done with: as many outcomes of its reader are to be skipped.</param>
internal sealed record ImportPosition(int File, long Row)
{
    /// <summary>Where every import begins.</summary>
    public static readonly ImportPosition Start = new(0, 0);
}

/// <summary>Rows of a batch could not be used.</summary>
/// <param name="Rejections">In file order.</param>
internal sealed record RowsRejected(IReadOnlyList<RowRejection> Rejections);

/// <summary>A row that cannot be used, and why.</summary>
/// <param name="File">Name of the file as uploaded.</param>
/// <param name="Row">Line where the row begins (1 is the first line), or position in a JSON array from 1.</param>
/// <param name="Column">The column; empty where the row as a whole is at fault.</param>
/// <param name="Value">The value, cut to 200 characters: hostile input.</param>
/// <param name="Reason">What is wrong with it and what was expected.</param>
internal sealed record RowRejection(string File, long Row, string Column, string Value, string Reason)
{
    private const int LongestValue = 200;

    /// <summary>A rejection with its value cut to 200 characters, never inside of one.</summary>
    public static RowRejection Of(string file, long row, string column, string value, string reason)
    {
        if (value.Length > LongestValue)
        {
            value = value[..(char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];
        }

        return new RowRejection(file, row, Storable(column), Storable(value), Storable(reason));
    }

    // PostgreSQL keeps no U+0000, and U+FFFE stands for bytes that are no text.
    private static string Storable(string text) => text.Replace('\0', '\uFFFD').Replace('\uFFFE', '\uFFFD');
}

/// <summary>A file holds a part of a list that other files of the import hold the rest of.</summary>
/// <param name="File">Its position in the upload, from 0.</param>
/// <param name="Part">The part.</param>
internal sealed record PartCounted(int File, PartCount Part);

/// <summary>A part of a list of people.</summary>
/// <param name="People">How many it holds.</param>
/// <param name="Latest">When the latest of them came (UTC); the earliest instant there is where it holds nobody.</param>
internal sealed record PartCount(long People, DateTimeOffset Latest);

/// <summary>Every file was read.</summary>
/// <param name="CompletedAt">When (UTC).</param>
internal sealed record ImportCompleted(DateTimeOffset CompletedAt);

/// <summary>The import ended without all of its files being read.</summary>
/// <param name="Problem">Why, in words that a creator understands.</param>
/// <param name="RefusedAt">When (UTC).</param>
internal sealed record ImportRefused(string Problem, DateTimeOffset RefusedAt);
