namespace CreatorIntel.Ingestion.Domain;

/// <summary>A file of an import.</summary>
/// <param name="Name">Its name as uploaded, or the name of its zip and that of the entry: hostile input.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="BytesRead">Bytes of it that were read.</param>
/// <param name="Format">Name of its format; null until recognised.</param>
/// <param name="Hash">SHA-256 of its bytes; null until recognised.</param>
/// <param name="Problem">Why it is not read; null where it is.</param>
/// <param name="Header">The cells of its header where it is a table that was not recognised: hostile input; otherwise null.</param>
/// <param name="Note">What is to be known of it beside; null where there is nothing to say.</param>
/// <param name="From">Position of the zip that it was in; null where it was uploaded by itself.</param>
/// <param name="Rows">What became of its rows; null before the first were read.</param>
/// <param name="IsDone">True once it was read to its end.</param>
/// <param name="NamesVersion">Version of the workspace's own names of columns that it was recognised by; null: none.</param>
/// <param name="Part">What it holds of a list that goes on in other files; null where it is none, or is not counted.</param>
/// <param name="IsWindows1252">True where its text is Windows-1252.</param>
internal sealed record ImportFile(
    string Name, long Bytes, long BytesRead = 0, string? Format = null, string? Hash = null, string? Problem = null,
    IReadOnlyList<string>? Header = null, string? Note = null, int? From = null, RowCounts? Rows = null, bool IsDone = false,
    long? NamesVersion = null, PartCount? Part = null, bool IsWindows1252 = false)
{
    /// <summary>The format of a file that holds files.</summary>
    public const string Archive = "Zip archive";

    /// <summary>What is to be known of a file that is no UTF-8.</summary>
    public const string ReadAsWindows1252 =
        "The file is not saved as UTF-8. It was read as Windows-1252: look whether letters with accents are right, and save it as UTF-8 where they are not.";

    /// <summary>True for a table that was not recognised, and may be once the names of its columns are known.</summary>
    public bool MayBeNamed => Problem is not null && Header is not null;

    /// <summary>True for a zip, which is unpacked and not read.</summary>
    public bool IsArchive => Format == Archive;
}

/// <summary>What became of rows.</summary>
/// <param name="Read">Rows read.</param>
/// <param name="Recorded">Rows that held something new.</param>
/// <param name="Unchanged">Rows that held nothing new.</param>
/// <param name="Rejected">Rows that could not be used.</param>
internal sealed record RowCounts(long Read, long Recorded, long Unchanged, long Rejected)
{
    /// <summary>No rows.</summary>
    public static readonly RowCounts None = new(0, 0, 0, 0);

    /// <summary>These and the rows of a batch.</summary>
    public RowCounts Plus(RowsRecorded batch) =>
        new(Read + batch.Read, Recorded + batch.Recorded, Unchanged + batch.Unchanged, Rejected + batch.Rejected);
}
