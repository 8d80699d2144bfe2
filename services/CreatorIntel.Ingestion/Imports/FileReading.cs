using CreatorIntel.Ingestion.Columns;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.Ingestion.Uploads;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// Reads the rows of a file from where its import's stream says it stopped. The rows of a batch and the place to go
/// on are one transaction: killed anywhere, a reading that follows reads no row twice and leaves none out. While a batch
/// is recorded, the next is read.
/// </summary>
internal sealed class FileReading(
    IDocumentStore store, UploadStore uploads, ColumnNamesBook names, ReferenceTable references, PersonalKeys keys,
    TimeProvider clock)
{
    private const int BatchSize = 2000;
    private const int ConflictRetries = 20;

    /// <summary>Reads a file to its end.</summary>
    public async Task RunAsync(WaitingImport import, ImportState state, CancellationToken cancellationToken)
    {
        var file = state.Next.File;
        var (name, bytes) = (state.Files[file].Name, state.Files[file].Bytes);
        await using var content = await UploadStream.OpenAsync(uploads, import.ImportId, file, cancellationToken);
        var head = await FileHead.ReadAsync(name, content, cancellationToken) with
        {
            Own = await names.AtAsync(import.Workspace, state.Files[file].NamesVersion, cancellationToken),
        };
        if (state.Files[file].IsWindows1252) head = head with { Encoding = TextEncodings.Windows1252 };
        content.Position = 0;
        var context = ImportContext.Of(import.ImportId, name, state.Files[file].Hash!, state.Defaults) with { Parts = ExportParts.Of(state, file) };
        var rows = FileFormats.Named(state.Files[file].Format!).ReadAsync(content, head, context, cancellationToken);
        var position = state.Next;
        var batch = new List<RowOutcome>(BatchSize);
        var recording = Task.CompletedTask;
        try
        {
            await foreach (var row in rows.Skip((int)position.Row).WithCancellation(cancellationToken))
            {
                batch.Add(row);
                if (batch.Count < BatchSize) continue;
                await recording;
                var next = position with { Row = position.Row + batch.Count };
                recording = RecordAsync(import, position, next, batch, content.Position, cancellationToken);
                position = next;
                batch = new List<RowOutcome>(BatchSize);
            }
        }
        finally
        {
            // Also when the reading failed: nothing goes on behind the back of whoever tries again.
            await recording;
        }

        await RecordAsync(import, position, state.After(file), batch, bytes, cancellationToken);
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
            catch (Exception e) when (Conflicts.IsConflict(e) && attempt < ConflictRetries)
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
        if (stream.Aggregate?.State.Next != from) throw new ImportTakenOverException(import.ImportId);

        batch.Decide(rows, clock.GetUtcNow());
        stream.AppendMany(rows.OfType<PartOutcome>().Select(part => new PartCounted(from.File, part.Count)));
        if (batch.Rejections.Count > 0) stream.AppendOne(new RowsRejected(batch.Rejections));
        stream.AppendOne(new RowsRecorded(
            from.File, next, rows.Count, batch.Recorded, batch.Unchanged, batch.Rejections.Count, bytesRead, batch.Accounts));
        await session.SaveChangesAsync(cancellationToken);
        Instruments.RowsRead.Add(rows.Count);
        Instruments.RowsRecorded.Add(batch.Recorded);
    }
}
