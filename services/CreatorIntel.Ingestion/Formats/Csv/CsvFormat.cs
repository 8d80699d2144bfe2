using System.Runtime.CompilerServices;

namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>A CSV whose header holds the columns of a format, in any order and language.</summary>
/// <param name="columns">The columns.</param>
internal abstract class CsvFormat(ColumnNames columns) : IColumnFormat
{
    public string Name => Columns.Format;

    public virtual string KnownBy => $"a CSV with the columns {Columns.InWords()}";

    public ColumnNames Columns => columns;

    public bool Recognises(FileHead head) => Layout(head) is not null;

    public async IAsyncEnumerable<RowOutcome> ReadAsync(
        Stream content, FileHead head, ImportContext context, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var layout = Layout(head)!;
        var rows = Open(Columns.In(layout.Header, head.Own), layout, head, context);
        await foreach (var record in CsvRecords.ReadAsync(content, head, layout, cancellationToken))
        {
            var row = new CsvRow(context, layout.Header, record, name => Shows(Columns.ColumnOf(name, head.Own)));
            if ((row.Read.Fault ?? rows.Read(row)) is { } outcome) yield return outcome;
        }

        if (rows.End() is { } last) yield return last;
    }

    /// <summary>Begins to read a file.</summary>
    /// <param name="found">Where its columns are.</param>
    /// <param name="layout">How it is written.</param>
    /// <param name="head">Its beginning.</param>
    /// <param name="context">What it does not say itself.</param>
    protected abstract ICsvRows Open(FoundColumns found, CsvLayout layout, FileHead head, ImportContext context);

    /// <summary>Whether a rejection may show what a column holds; null: a column without meaning, or a whole row.</summary>
    protected virtual bool Shows(Column? column) => true;

    private CsvLayout? Layout(FileHead head) =>
        CsvLayout.Find(head, layout => Columns.In(layout.Header, head.Own).Missing.Count == 0);
}

/// <summary>Reads the rows of one file.</summary>
internal interface ICsvRows
{
    /// <summary>What a row is; null where that shows only at the end of the file.</summary>
    RowOutcome? Read(CsvRow row);

    /// <summary>What all rows together are; null where each was something by itself.</summary>
    RowOutcome? End() => null;
}
