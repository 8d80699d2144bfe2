using System.Runtime.CompilerServices;
using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Formats.Day02;

/// <summary>Days of the Day02 data set as CSV.</summary>
internal sealed class Day02AccountCsvFormat : IExportFormat
{
    public string Name => "Day02 account metrics CSV";

    public string KnownBy => "the columns date and followers";

    public bool Recognises(FileHead head) => CsvLayout.Find(head, Day02Csv.Accepts(Day02Rows.IsAccountDay)) is not null;

    public IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, CancellationToken cancellationToken) =>
        Day02Csv.ReadAsync(
            content, head, context, Day02Rows.IsAccountDay, (read, cells) => Day02Rows.AccountDay(read, cells, context), cancellationToken);
}

/// <summary>Posts of the Day02 data set as CSV.</summary>
internal sealed class Day02PostsCsvFormat : IExportFormat
{
    public string Name => "Day02 posts CSV";

    public string KnownBy => "the columns post_id or id, media_type and timestamp";

    public bool Recognises(FileHead head) => CsvLayout.Find(head, Day02Csv.Accepts(Day02Rows.IsPost)) is not null;

    public IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, CancellationToken cancellationToken) =>
        Day02Csv.ReadAsync(
            content, head, context, Day02Rows.IsPost, (read, cells) => Day02Rows.Post(read, cells, context), cancellationToken);
}

/// <summary>What the CSVs of the Day02 data set have in common.</summary>
internal static class Day02Csv
{
    /// <summary>Asks for the names of columns, however they are capitalised.</summary>
    public static Func<IReadOnlyList<string>, bool> Accepts(Func<IReadOnlyCollection<string>, bool> isKind) =>
        header => isKind([.. header.Select(name => name.ToLowerInvariant())]);

    /// <summary>Reads the rows.</summary>
    public static async IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, Func<IReadOnlyCollection<string>, bool> isKind,
        Func<CellReader, IReadOnlyDictionary<string, string?>, RowOutcome> toOutcome,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var layout = CsvLayout.Find(head, Accepts(isKind))!;
        var names = layout.Header.Select(name => name.ToLowerInvariant()).ToArray();
        await foreach (var record in CsvRecords.ReadAsync(content, head, layout, cancellationToken))
        {
            var row = new CsvRow(context, layout.Header, record);
            if (row.Read.Fault is { } fault)
            {
                yield return fault;
                continue;
            }

            var cells = new Dictionary<string, string?>(StringComparer.Ordinal);
            for (var i = 0; i < names.Length; i++) cells.TryAdd(names[i], row[i]);
            yield return toOutcome(row.Read, cells);
        }
    }
}
