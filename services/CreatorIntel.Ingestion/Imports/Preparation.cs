using CreatorIntel.Ingestion.Columns;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Uploads;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// Finds out what an import holds before a row of it is read: unpacks zips, recognises files, settles the order of
/// reading. Each step is an event, so that a run that follows goes on behind the last.
/// </summary>
internal sealed class Preparation(
    ImportStreams streams, ImportRegister register, UploadStore uploads, Unpacking unpacking, ColumnNamesBook names,
    TimeProvider clock)
{
    private const int MostCells = 200;

    private static readonly TimeSpan BetweenNotes = TimeSpan.FromMilliseconds(100);

    /// <summary>The import once the order of its files is settled.</summary>
    public async Task<ImportState> RunAsync(WaitingImport import, ImportState state, CancellationToken cancellationToken)
    {
        var own = await names.CurrentAsync(import.Workspace, cancellationToken);
        while (state.Unknown().Select(file => (int?)file).FirstOrDefault() is { } file)
        {
            var found = await LookAtAsync(import, state, file, own, cancellationToken);
            state = await streams.AppendAsync(import, state, found, cancellationToken);
        }

        return await streams.AppendAsync(import, state, new ReadingOrdered(ReadingOrder.Of(state)), cancellationToken);
    }

    private async Task<object> LookAtAsync(
        WaitingImport import, ImportState state, int file, (OwnColumnNames Names, long? Version) own, CancellationToken cancellationToken)
    {
        var name = state.Files[file].Name;
        await register.NoteAsync(import.ImportId, name, PreparedShare.Of(state, file, 0), cancellationToken);
        var noted = clock.GetTimestamp();
        await using var content = await UploadStream.OpenAsync(uploads, import.ImportId, file, cancellationToken);
        var head = await FileHead.ReadAsync(name, content, cancellationToken) with { Own = own.Names };
        if (FileKinds.IsZip(head) && state.Files[file].From is null)
            return await unpacking.RunAsync(import.ImportId, file, state, NoteAsync, cancellationToken);

        if (FileFormats.Recognise(head).Format is null && FileFormats.Recognise(InWindows1252(head)).Format is null)
            return Refused(file, HighBytes.IsWindows1252(head.Bytes.Span) ? InWindows1252(head) : head);
        var scan = await FileScan.ReadAsync(content, cancellationToken);
        var isWindows1252 = scan.IsWindows1252 && FileKinds.IsTable(head) && !TextEncodings.IsMarked(head.Bytes.Span);
        if (isWindows1252) head = InWindows1252(head);
        return FileFormats.Recognise(head).Format is { } format
            ? new FileRecognised(file, format.Name, scan.Hash, own.Version, isWindows1252 ? FileRecognised.Windows1252 : null)
            : Refused(file, head);

        Task NoteAsync(string at, double share)
        {
            if (clock.GetElapsedTime(noted) < BetweenNotes) return Task.CompletedTask;
            noted = clock.GetTimestamp();
            return register.NoteAsync(import.ImportId, at, PreparedShare.Of(state, file, share), cancellationToken);
        }
    }

    private static FileHead InWindows1252(FileHead head) => head with { Encoding = TextEncodings.Windows1252 };

    private static FileRefused Refused(int file, FileHead head) => new(file, FileFormats.Recognise(head).Problem!, HeaderOf(head));

    private static string[]? HeaderOf(FileHead head) =>
        FileKinds.IsTable(head)
            ? [.. CsvLayout.Guess(head).Header.Take(MostCells).Select(cell => RowRejection.Of("", 0, "", cell, "").Value)]
            : null;
}

/// <summary>In what order the files of an import are read.</summary>
internal static class ReadingOrder
{
    /// <summary>
    /// Positions of the files that are to be read. One that was begun goes first; the others come in the order of
    /// what their formats need, and as they were uploaded where they need nothing of each other.
    /// </summary>
    public static IReadOnlyList<int> Of(ImportState state) =>
    [
        .. state.Unread()
            .OrderByDescending(file => state.Next.Row > 0 && file == state.Next.File)
            .ThenBy(file => FileFormats.Named(state.Files[file].Format!).Order),
    ];
}
