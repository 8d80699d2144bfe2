using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.Ingestion.Uploads;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.ServiceDefaults.Telemetry;
using Grpc.Core;
using Marten;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>Takes uploads: opens an import, keeps its bytes, queues it. Every step can be repeated.</summary>
internal sealed class ImportDesk(
    IDocumentStore store, UploadStore uploads, ImportWorker worker, KeptUploads kept, TimeProvider clock)
{
    /// <exception cref="RpcException">InvalidArgument: a default or the id is malformed.</exception>
    public async Task OpenAsync(string importId, string workspace, ImportDefaults defaults, CancellationToken cancellationToken)
    {
        Check(importId, workspace, defaults);
        await using var session = store.OpenSession(workspace);
        var stream = await session.Events.FetchForWriting<ImportSnapshot>(StreamIds.OfImport(importId), cancellationToken);
        if (stream.Aggregate is not null) return;
        var now = clock.GetUtcNow();
        stream.AppendOne(new ImportOpened(defaults, now));
        ImportRegister.Open(session, importId, workspace, now, kept.Until);
        await session.SaveChangesAsync(cancellationToken);
    }

    /// <exception cref="RpcException">NotFound, or FailedPrecondition: the upload was closed.</exception>
    public async Task AddAsync(
        string importId, string workspace, int file, string name, int chunk, ReadOnlyMemory<byte> content,
        CancellationToken cancellationToken)
    {
        var state = await LoadAsync(importId, workspace, cancellationToken);
        if (state.Status != Domain.ImportStatus.Receiving)
            throw NotNow("The upload of this import is closed.");
        await uploads.AddAsync(importId, file, name, chunk, content, cancellationToken);
    }

    /// <exception cref="RpcException">NotFound, or FailedPrecondition: it holds no file.</exception>
    public async Task StartAsync(string importId, string workspace, CancellationToken cancellationToken)
    {
        var files = await uploads.FilesAsync(importId, cancellationToken);
        await using var session = store.OpenSession(workspace);
        var stream = await session.Events.FetchForWriting<ImportSnapshot>(StreamIds.OfImport(importId), cancellationToken);
        var state = stream.Aggregate?.State ?? throw NotFound(importId);
        if (state.Status != Domain.ImportStatus.Receiving) return;
        if (files.Count == 0) throw NotNow("The import holds no file.");
        stream.AppendOne(new ImportQueued([.. files.Select(file => new QueuedFile(file.Name, file.Bytes))], clock.GetUtcNow()));
        ImportRegister.Queue(session, importId, TraceParent.Current);
        await session.SaveChangesAsync(cancellationToken);
        worker.Wake();
    }

    /// <summary>Gives an upload up that cannot be completed; one that was completed stays.</summary>
    /// <exception cref="RpcException">NotFound.</exception>
    public async Task DiscardAsync(string importId, string workspace, string problem, CancellationToken cancellationToken)
    {
        var state = await LoadAsync(importId, workspace, cancellationToken);
        if (state.Status != Domain.ImportStatus.Receiving) return;
        var discarded = new ImportRefused(problem, clock.GetUtcNow());
        await kept.EndAsync(new WaitingImport(importId, workspace, null), state, discarded, cancellationToken);
    }

    /// <summary>Queues an import that has ended once more, for the files that it could not read.</summary>
    /// <exception cref="RpcException">NotFound, or FailedPrecondition: it runs, was read whole, or its bytes are gone.</exception>
    public async Task RetryAsync(string importId, string workspace, CancellationToken cancellationToken)
    {
        var files = await uploads.FilesAsync(importId, cancellationToken);
        await using var session = store.OpenSession(workspace);
        var stream = await session.Events.FetchForWriting<ImportSnapshot>(StreamIds.OfImport(importId), cancellationToken);
        var state = stream.Aggregate?.State ?? throw NotFound(importId);
        if (state.FinishedAt is null) throw NotNow("The import has not ended yet.");
        int[] needed = [.. state.Retriable()];
        if (needed.Length == 0) throw NotNow("Every file of this import was read, or is none that could be: reading it again would change nothing.");
        if (needed.Except(files.Select(file => file.File)).Any()) throw NotNow("The files of this import are no longer kept. Import them again.");
        stream.AppendOne(new ImportRetried(clock.GetUtcNow()));
        ImportRegister.Queue(session, importId, TraceParent.Current);
        await session.SaveChangesAsync(cancellationToken);
        worker.Wake();
    }

    /// <exception cref="RpcException">NotFound.</exception>
    public async Task<ImportState> LoadAsync(string importId, string workspace, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(workspace);
        var snapshot = await session.LoadAsync<ImportSnapshot>(StreamIds.OfImport(importId), cancellationToken);
        return snapshot?.State ?? throw NotFound(importId);
    }

    private static void Check(string importId, string workspace, ImportDefaults defaults)
    {
        if (!AccountKey.IsIdentifier(workspace) || !importId.StartsWith($"{workspace}~", StringComparison.Ordinal))
            throw Invalid($"'{importId}' is not the id of an import of the workspace '{workspace}'.");
        try
        {
            ImportContext.Of(importId, "", "", defaults);
        }
        catch (ArgumentException e)
        {
            throw Invalid(e.Message);
        }
    }

    private static RpcException NotNow(string detail) => new(new Status(StatusCode.FailedPrecondition, detail));

    private static RpcException Invalid(string detail) => new(new Status(StatusCode.InvalidArgument, detail));

    private static RpcException NotFound(string importId) =>
        new(new Status(StatusCode.NotFound, $"There is no import '{importId}'."));
}
