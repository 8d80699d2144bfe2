using System.Runtime.CompilerServices;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>
/// The overview of Meta Business Suite: a title that says what is counted, a header with a date and a value, and a row for
/// each day; more such blocks may follow. The account is that of the import, on the platform that the title names.
/// </summary>
internal sealed class MetaOverviewFormat : IColumnFormat
{
    private static readonly ColumnNames Names = new(
        "Overview export of Meta Business Suite",
        [MetaOverviewColumns.Date, MetaOverviewColumns.Value, .. MetaOverviewColumns.Titles]);

    public string Name => Names.Format;

    public string KnownBy => "a CSV with a title such as Views or Reach, and below it the columns Date and Primary";

    public ColumnNames Columns => Names;

    public bool Recognises(FileHead head) => Layout(head) is not null;

    public async IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var layout = Layout(head)!;
        var block = new Block(TitleIn(layout.Header)!, head.Own, context);
        await foreach (var record in CsvRecords.ReadAsync(content, head, layout, cancellationToken))
        {
            if (record.Fault is null && TitleIn(record.Cells) is { } title) block = new Block(title, head.Own, context);
            else if (block.Read(record) is { } outcome) yield return outcome;
        }
    }

    private static CsvLayout? Layout(FileHead head) => CsvLayout.Find(head, layout =>
        TitleIn(layout.Header) is not null && layout.Records(head).Skip(1).FirstOrDefault() is { } header && IsHeader(header, head.Own));

    private static bool IsHeader(IReadOnlyList<string> cells, OwnColumnNames own) => Names.In(cells, own).Missing.Count == 0;

    // A day without a value stands alone in its row as well.
    private static string? TitleIn(IReadOnlyList<string> cells)
    {
        var first = cells.Count > 0 ? cells[0].Trim() : "";
        return first.Length > 0 && !Instants.TryParseDay(first, out _) && cells.Skip(1).All(string.IsNullOrWhiteSpace) ? first : null;
    }

    /// <summary>The rows below one title.</summary>
    private sealed class Block(string title, OwnColumnNames own, ImportContext context)
    {
        private readonly MetaTitle _title = MetaTitle.Of(title, Names, own);
        private IReadOnlyList<string>? _header;
        private FoundColumns? _found;

        public RowOutcome? Read(CsvRecord record)
        {
            if (_header is null || _found is null)
            {
                if (record.Fault is null && IsHeader(record.Cells, own))
                {
                    (_header, _found) = (record.Cells, Names.In(record.Cells, own));
                    return null;
                }

                var unknown = new CellReader(context, record.Line);
                unknown.Reject("", string.Join(' ', record.Cells), record.Fault ?? $"Below the title '{Excerpt.Of(title)}' the columns Date and Primary are expected.");
                return unknown.Fault;
            }

            var row = new CsvRow(context, _header, record);
            return row.Read.Fault ?? Day(row, _found);
        }

        private RowOutcome Day(CsvRow row, FoundColumns found)
        {
            var date = found[MetaOverviewColumns.Date];
            var value = found[MetaOverviewColumns.Value];
            var other = new OtherMetrics();
            foreach (var (index, metric) in found.Unknown)
            {
                if (metric.Length > 0) other.Add($"{_title.Metric}_{metric}", CellReader.Written(row[index]));
            }

            var account = context.Account with { Platform = _title.Platform ?? context.Account.Platform };
            var day = new AccountDayRow(
                account, row.Read.Day(row.NameOf(date), row[date]),
                _title.Metrics(Value(row, value), other), RecordedAt: null, row.Read.Source);
            return row.Read.Fault is { } fault ? fault : new AccountDayOutcome(day);
        }

        private double? Value(CsvRow row, int? column)
        {
            if (_title.IsCount) return row.Count(column);
            if (_title.Column is not null) return row.Change(column);
            var text = row[column]?.Trim() ?? "";
            var number = CellReader.Written(text) ?? (Durations.TryParseSeconds(text, out var seconds) ? seconds : null);
            if (number is null && !Numbers.IsAbsent(text)) row.Read.Reject(row.NameOf(column), text, "This is no number.");
            return number;
        }
    }
}
