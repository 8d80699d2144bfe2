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

/// <summary>An import and where to go on with it. What was rejected is in its <see cref="RowsRejected"/> events.</summary>
/// <param name="Defaults">What holds for files that do not say it themselves.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Files">Its files in their order, and behind them what zips among them held; empty until queued.</param>
/// <param name="Next">Where to go on.</param>
/// <param name="Read">Rows read.</param>
/// <param name="Recorded">Rows that held something new.</param>
/// <param name="Unchanged">Rows that held nothing new.</param>
/// <param name="Rejected">Rows that could not be used.</param>
/// <param name="Accounts">Streams of the accounts that the rows belong to.</param>
/// <param name="OpenedAt">When it was opened (UTC).</param>
/// <param name="FinishedAt">When it ended (UTC); null while it runs.</param>
/// <param name="Problem">Why it was refused; null otherwise.</param>
/// <param name="Order">Positions of the files in the order of reading; null until it is settled for the first time.</param>
/// <param name="IsPrepared">True once every file is known and it is settled what is read in what order.</param>
internal sealed record ImportState(
    ImportDefaults Defaults, ImportStatus Status, ImmutableList<ImportFile> Files, ImportPosition Next,
    long Read, long Recorded, long Unchanged, long Rejected, ImmutableSortedSet<string> Accounts,
    DateTimeOffset OpenedAt, DateTimeOffset? FinishedAt = null, string? Problem = null, ImmutableList<int>? Order = null,
    bool IsPrepared = false)
{
    private const double ShareOfPreparing = 0.1;

    /// <summary>
    /// Share of the work that is done, 0 to 1; 1 once it has ended. Unpacking and recognising are a tenth of it, and
    /// what was read of the bytes is the rest.
    /// </summary>
    /// <param name="prepared">Share of the bytes that were unpacked or recognised, 0 to 1: told by the worker.</param>
    public double Progress(double prepared = 0)
    {
        if (FinishedAt is not null) return 1;
        if (IsPrepared) return ShareOfPreparing + ((1 - ShareOfPreparing) * ShareRead([.. Order!.Select(file => Files[file])]));
        return BeganUnordered ? ShareRead(Files) : ShareOfPreparing * Math.Clamp(prepared, 0, 1);
    }

    private static double ShareRead(IReadOnlyList<ImportFile> files)
    {
        var bytes = files.Sum(file => file.Bytes);
        return bytes == 0 ? 0 : Math.Min(1, (double)files.Sum(file => file.BytesRead) / bytes);
    }

    /// <summary>True once there is nothing left to read.</summary>
    public bool IsRead => IsPrepared && Next.File >= Files.Count;

    /// <summary>Name of the file that is being read; null before the first and behind the last.</summary>
    public string? CurrentFile => Next.File < Files.Count && (IsPrepared || BeganUnordered) ? Files[Next.File].Name : null;

    /// <summary>Positions of the files of which nothing is known yet.</summary>
    public IEnumerable<int> Unknown() =>
        Enumerable.Range(0, Files.Count).Where(file => Files[file] is { Format: null, Problem: null } && !IsDone(file));

    /// <summary>Positions of the files that can be read and were not read to their end.</summary>
    public IEnumerable<int> Unread() =>
        Enumerable.Range(0, Files.Count).Where(file => Files[file] is { Format: not null, IsArchive: false } && !IsDone(file));

    /// <summary>Positions of the files whose bytes a retry needs; empty while the import runs, and where a retry can change nothing.</summary>
    public IEnumerable<int> Retriable() => FinishedAt is null
        ? []
        : Enumerable.Range(0, Files.Count).Where(file => Files[file].MayBeNamed).Concat(Unknown()).Concat(Unread()).Order();

    /// <summary>Where to go on when a file was read to its end.</summary>
    public ImportPosition After(int file)
    {
        if (Order is null) return new ImportPosition(file + 1, 0);
        var place = Order.IndexOf(file) + 1;
        return new ImportPosition(place < Order.Count ? Order[place] : Files.Count, 0);
    }

    // Imports that began before orders were settled read their files as they came.
    private bool BeganUnordered => Order is null && Next != ImportPosition.Start;

    private bool IsDone(int file) => Files[file].IsDone || (BeganUnordered && file < Next.File);

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
        ArchiveUnpacked e => Known(state).Unpack(e),
        FileRecognised e => Known(state).Change(e.File, file => file with
        {
            Format = e.Format,
            Hash = e.Hash,
            NamesVersion = e.NamesVersion,
            IsWindows1252 = e.Encoding == FileRecognised.Windows1252,
            Note = e.Encoding == FileRecognised.Windows1252 ? ImportFile.ReadAsWindows1252 : file.Note,
        }),
        FileRefused e => Known(state).Change(e.File, file => file with { Problem = e.Problem, Header = e.Header }),
        ImportRetried => Known(state).Retry(),
        ReadingOrdered e => Known(state).Settle(e),
        PartCounted e => Known(state).Change(e.File, file => file with { Part = e.Part }),
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

    private ImportState Change(int file, Func<ImportFile, ImportFile> change) => this with
    {
        Status = ImportStatus.Running,
        Files = Files.SetItem(file, change(Files[file])),
    };

    private ImportState Unpack(ArchiveUnpacked e)
    {
        var state = Change(e.File, zip => zip with { Format = ImportFile.Archive, Note = e.Note });
        var held = e.Entries.Select(entry => new ImportFile(entry.Name, entry.Bytes, Problem: entry.Problem, From: e.File));
        return state with { Files = state.Files.AddRange(held) };
    }

    private ImportState Retry() => this with
    {
        Status = ImportStatus.Queued,
        FinishedAt = null,
        Problem = null,
        Order = [],
        IsPrepared = false,
        Files =
        [
            .. Files.Select((file, i) => file.MayBeNamed
                ? file with { Problem = null, Header = null }
                : file with { IsDone = IsDone(i) }),
        ],
    };

    private ImportState Settle(ReadingOrdered e)
    {
        var first = e.Files.Count == 0 ? Files.Count : e.Files[0];
        return this with
        {
            Status = ImportStatus.Running,
            Order = [.. e.Files],
            IsPrepared = true,
            Next = first == Next.File ? Next : new ImportPosition(first, 0),
            Files = [.. Files.Select((file, i) => file with { IsDone = IsDone(i) })],
        };
    }

    private ImportState Record(RowsRecorded e)
    {
        var state = Change(e.File, file => file with
        {
            BytesRead = e.BytesRead,
            IsDone = e.Next.File != e.File,
            Rows = (file.Rows ?? RowCounts.None).Plus(e),
        });
        return state with
        {
            Next = e.Next,
            Read = Read + e.Read,
            Recorded = Recorded + e.Recorded,
            Unchanged = Unchanged + e.Unchanged,
            Rejected = Rejected + e.Rejected,
            Accounts = Accounts.Union(e.Accounts),
        };
    }
}
