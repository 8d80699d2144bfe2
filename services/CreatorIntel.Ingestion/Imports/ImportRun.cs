using System.Security.Cryptography;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.Ingestion.Uploads;
using CreatorIntel.ServiceDefaults.EventStore;
using JasperFx;
using Marten;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// Runs one import from where its stream says it stopped. The rows of a batch and the place to go on are one
/// transaction: killed anywhere, a run that follows reads no row twice and leaves none out.
/// </summary>
internal sealed class ImportRun(IDocumentStore store, UploadStore uploads, ReferenceTable references, PersonalKeys keys, TimeProvider clock)
{
    private const int BatchSize = 500;
    private const int ConflictRetries = 20;

    public async Task RunAsync(WaitingImport import, CancellationToken cancellationToken)
    {
        var state = await LoadAsync(import, cancellationToken);
        while (state.FinishedAt is null && state.Next.File < state.Files.Count)
        {
            await RunFileAsync(import, state, cancellationToken);
            state = await LoadAsync(import, cancellationToken);
        }

        if (state.FinishedAt is null) await EndAsync(import, Ending(state), cancellationToken);
        await uploads.RemoveAsync(import.ImportId, cancellationToken);
    }

    /// <summary>Ends an import that cannot go on; what it recorded stays.</summary>
    public Task RefuseAsync(WaitingImport import, string problem, CancellationToken cancellationToken) =>
        EndAsync(import, new ImportRefused(problem, clock.GetUtcNow()), cancellationToken);

    private async Task RunFileAsync(WaitingImport import, ImportState state, CancellationToken cancellationToken)
    {
        var file = state.Next.File;
        var name = state.Files[file].Name;
        var head = await FileHead.ReadAsync(name, Open(import, file), cancellationToken);
        var recognition = FileFormats.Recognise(head);
        if (recognition.Format is not { } format)
        {
            var rejected = new RejectedOutcome(RowRejection.Of(name, 0, "", "", recognition.Problem!));
            await RecordAsync(import, state.Next, new ImportPosition(file + 1, 0), [rejected], state.Files[file].Bytes, cancellationToken);
            return;
        }

        var hash = state.Files[file].Hash ?? await RecogniseAsync(import, file, format.Name, cancellationToken);
        await using var content = Open(import, file);
        var rows = format.ReadAsync(content, head, ImportContext.Of(import.ImportId, name, hash, state.Defaults), cancellationToken);
        var position = state.Next;
        var batch = new List<RowOutcome>(BatchSize);
        await foreach (var row in rows.Skip((int)position.Row).WithCancellation(cancellationToken))
        {
            batch.Add(row);
            if (batch.Count < BatchSize) continue;
            var next = position with { Row = position.Row + batch.Count };
            await RecordAsync(import, position, next, batch, content.BytesRead, cancellationToken);
            position = next;
            batch.Clear();
        }

        await RecordAsync(import, position, new ImportPosition(file + 1, 0), batch, state.Files[file].Bytes, cancellationToken);
    }

    private async Task<string> RecogniseAsync(WaitingImport import, int file, string format, CancellationToken cancellationToken)
    {
        await using var content = Open(import, file);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        await using var session = store.OpenSession(import.Workspace);
        session.Events.Append(StreamIds.OfImport(import.ImportId), new FileRecognised(file, format, hash));
        await session.SaveChangesAsync(cancellationToken);
        return hash;
    }

    /// <summary>Records a batch in one transaction; when another writer was faster, decides again on what is there now.</summary>
    private async Task RecordAsync(
        WaitingImport import, ImportPosition from, ImportPosition next, IReadOnlyList<RowOutcome> rows, long bytesRead,
        CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryRecordAsync(import, from, next, rows, bytesRead, cancellationToken);
                return;
            }
            catch (Exception e) when (IsConflict(e) && attempt < ConflictRetries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(10, 50 * attempt)), clock, cancellationToken);
            }
        }
    }

    private async Task TryRecordAsync(
        WaitingImport import, ImportPosition from, ImportPosition next, IReadOnlyList<RowOutcome> rows, long bytesRead,
        CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(import.Workspace);
        var batch = new RowBatch(keys);
        rows = await references.ResolveAsync(session, rows, cancellationToken);
        var stream = await batch.FetchAsync<ImportSnapshot>(session, StreamIds.OfImport(import.ImportId), rows, cancellationToken);
        if (stream.Aggregate?.State.Next != from)
            throw new ImportTakenOverException($"Another worker has brought the import {import.ImportId} further.");

        batch.Decide(rows, clock.GetUtcNow());
        if (batch.Rejections.Count > 0) stream.AppendOne(new RowsRejected(batch.Rejections));
        stream.AppendOne(new RowsRecorded(
            from.File, next, rows.Count, batch.Recorded, batch.Unchanged, batch.Rejections.Count, bytesRead, batch.Accounts));
        await session.SaveChangesAsync(cancellationToken);
        Instruments.RowsRead.Add(rows.Count);
        Instruments.RowsRecorded.Add(batch.Recorded);
    }

    private object Ending(ImportState state)
    {
        var unknown = state.Files.All(file => file.Format is null);
        return unknown
            ? new ImportRefused("None of the files was recognised: the report says what was found and what is accepted.", clock.GetUtcNow())
            : new ImportCompleted(clock.GetUtcNow());
    }

    private async Task EndAsync(WaitingImport import, object ending, CancellationToken cancellationToken)
    {
        await using var session = store.OpenSession(import.Workspace);
        session.Events.Append(StreamIds.OfImport(import.ImportId), ending);
        ImportRegister.Finish(session, import.ImportId);
        await session.SaveChangesAsync(cancellationToken);
    }

    private async Task<ImportState> LoadAsync(WaitingImport import, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(import.Workspace);
        var snapshot = await session.LoadAsync<ImportSnapshot>(StreamIds.OfImport(import.ImportId), cancellationToken);
        return snapshot?.State ?? throw new InvalidOperationException($"The import {import.ImportId} is registered but has no events.");
    }

    private UploadStream Open(WaitingImport import, int file) => new(uploads, import.ImportId, file);

    private static bool IsConflict(Exception exception) =>
        exception is ConcurrencyException or Marten.Exceptions.ExistingStreamIdCollisionException;
}

/// <summary>Another worker runs the same import and is ahead.</summary>
internal sealed class ImportTakenOverException(string message) : Exception(message);
