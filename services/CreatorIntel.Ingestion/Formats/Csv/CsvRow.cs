using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>A record whose cells are found by column, read through a <see cref="CellReader"/>.</summary>
internal sealed class CsvRow
{
    private readonly IReadOnlyList<string> _header;
    private readonly IReadOnlyList<string> _cells;

    /// <summary>Takes a record; whatever is wrong with it as a whole becomes the fault of its reader.</summary>
    /// <param name="context">What the file does not say itself.</param>
    /// <param name="header">The cells of the header.</param>
    /// <param name="record">The record.</param>
    /// <param name="shows">Whether a rejection may show the value of a column, or of a whole row, which has no name; null: any.</param>
    public CsvRow(ImportContext context, IReadOnlyList<string> header, CsvRecord record, Func<string, bool>? shows = null)
    {
        _header = header;
        _cells = record.Cells;
        Read = new CellReader(context, record.Line, shows);
        if (record.Fault is { } fault)
        {
            var cell = record.FaultyCell;
            Read.Reject(
                cell is { } i && i < header.Count ? header[i] : "", cell is { } j ? record.Cells[j] : "", fault);
        }

        CheckText();
        CheckLength();
    }

    /// <summary>Reads cells and keeps the first fault.</summary>
    public CellReader Read { get; }

    /// <summary>The cell of a column; null where the file has no such column.</summary>
    public string? this[int? column] => column is { } i && i < _cells.Count ? _cells[i] : null;

    /// <summary>The column's name as the file writes it.</summary>
    public string NameOf(int? column) => column is { } i ? _header[i] : "";

    /// <summary>The count in a column.</summary>
    public long? Count(int? column) => column is null ? null : Read.Count(NameOf(column), this[column]);

    /// <summary>The change of a count in a column: it may be negative.</summary>
    public double? Change(int? column) => column is null ? null : Read.Change(NameOf(column), this[column]);

    private void CheckText()
    {
        for (var i = 0; i < _cells.Count; i++)
        {
            if (!_cells[i].Contains(TextEncodings.Broken)) continue;
            Read.Reject(i < _header.Count ? _header[i] : "", _cells[i], CellReader.BrokenText);
            return;
        }
    }

    private void CheckLength()
    {
        var tooLong = _cells.Skip(_header.Count).Any(cell => !string.IsNullOrWhiteSpace(cell));
        if (_cells.Count >= _header.Count && !tooLong) return;
        Read.Reject("", string.Join(' ', _cells), $"The row has {_cells.Count} cells, but the header has {_header.Count} columns.");
    }
}
