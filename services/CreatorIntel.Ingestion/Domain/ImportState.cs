using System.Collections.Immutable;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>How far an import is.</summary>
internal enum ImportStatus
{
    Receiving,
    Queued,
    Running,
    Completed,
    Refused,
}

/// <summary>A file of an import.</summary>
/// <param name="Name">Its name as uploaded: hostile input.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="BytesRead">Bytes of it that were read.</param>
/// <param name="Format">Name of its format; null until recognised.</param>
/// <param name="Hash">SHA-256 of its bytes; null until recognised.</param>
internal sealed record ImportFile(string Name, long Bytes, long BytesRead = 0, string? Format = null, string? Hash = null);

/// <summary>An import and where to go on with it. What was rejected is in its <see cref="RowsRejected"/> events.</summary>
/// <param name="Defaults">What holds for files that do not say it themselves.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Files">Its files in their order; empty until queued.</param>
/// <param name="Next">Where to go on.</param>
/// <param name="Read">Rows read.</param>
/// <param name="Recorded">Rows that held something new.</param>
/// <param name="Unchanged">Rows that held nothing new.</param>
/// <param name="Rejected">Rows that could not be used.</param>
/// <param name="Accounts">Streams of the accounts that the rows belong to.</param>
/// <param name="OpenedAt">When it was opened (UTC).</param>
/// <param name="FinishedAt">When it ended (UTC); null while it runs.</param>
/// <param name="Problem">Why it was refused; null otherwise.</param>
internal sealed record ImportState(
    ImportDefaults Defaults, ImportStatus Status, ImmutableList<ImportFile> Files, ImportPosition Next,
    long Read, long Recorded, long Unchanged, long Rejected, ImmutableSortedSet<string> Accounts,
    DateTimeOffset OpenedAt, DateTimeOffset? FinishedAt = null, string? Problem = null)
{
    /// <summary>Share of the bytes read, 0 to 1; 1 once it has ended, 0 when there are none.</summary>
    public double Progress()
    {
        if (Status is ImportStatus.Completed or ImportStatus.Refused) return 1;
        var bytes = Files.Sum(file => file.Bytes);
        return bytes == 0 ? 0 : Math.Min(1, (double)Files.Sum(file => file.BytesRead) / bytes);
    }

    /// <summary>The state after an event; other events than the import's change nothing.</summary>
    /// <exception cref="InvalidOperationException">Something is said of the import before it is opened.</exception>
    public static ImportState? Evolve(ImportState? state, object @event) => @event switch
    {
        ImportOpened e => state ?? Open(e),
        ImportQueued e => Known(state) with
        {
            Status = ImportStatus.Queued,
            Files = [.. e.Files.Select(file => new ImportFile(file.Name, file.Bytes))],
        },
        FileRecognised e => Known(state).Recognise(e),
        RowsRecorded e => Known(state).Record(e),
        ImportCompleted e => Known(state) with { Status = ImportStatus.Completed, FinishedAt = e.CompletedAt },
        ImportRefused e => Known(state) with
        {
            Status = ImportStatus.Refused,
            FinishedAt = e.RefusedAt,
            Problem = e.Problem,
        },
        _ => state,
    };

    private static ImportState Known(ImportState? state) =>
        state ?? throw new InvalidOperationException("Something was said of an import before it was opened.");

    private static ImportState Open(ImportOpened e) => new(
        e.Defaults, ImportStatus.Receiving, [], ImportPosition.Start, 0, 0, 0, 0,
        ImmutableSortedSet.Create<string>(StringComparer.Ordinal), e.OpenedAt);

    private ImportState Recognise(FileRecognised e) => this with
    {
        Status = ImportStatus.Running,
        Files = Files.SetItem(e.File, Files[e.File] with { Format = e.Format, Hash = e.Hash }),
    };

    private ImportState Record(RowsRecorded e) => this with
    {
        Status = ImportStatus.Running,
        Files = Files.SetItem(e.File, Files[e.File] with { BytesRead = e.BytesRead }),
        Next = e.Next,
        Read = Read + e.Read,
        Recorded = Recorded + e.Recorded,
        Unchanged = Unchanged + e.Unchanged,
        Rejected = Rejected + e.Rejected,
        Accounts = Accounts.Union(e.Accounts),
    };
}
