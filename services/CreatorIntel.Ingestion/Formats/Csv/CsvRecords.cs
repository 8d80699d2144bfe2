using System.Runtime.CompilerServices;
using CsvHelper;

namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>One record of a CSV file, or the reason why it cannot be read.</summary>
/// <param name="Line">Line where it begins: 1 is the first, and line breaks within quotes count.</param>
/// <param name="Cells">Its cells; empty where it cannot be read.</param>
/// <param name="Fault">Why it cannot be read; null when it can.</param>
/// <param name="FaultyCell">Position of the cell at fault; null where it is the record.</param>
internal sealed record CsvRecord(long Line, IReadOnlyList<string> Cells, string? Fault = null, int? FaultyCell = null);

/// <summary>Reads CSV record by record.</summary>
internal static class CsvRecords
{
    /// <summary>Characters that a field may have.</summary>
    public const int LongestField = 1024 * 1024;

    private const int MostColumns = 1000;

    /// <summary>The records behind the header. Blank ones are left out. One that ends the reading is the last.</summary>
    public static async IAsyncEnumerable<CsvRecord> ReadAsync(
        Stream content, FileHead head, CsvLayout layout, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var text = new StreamReader(content, head.Encoding, detectEncodingFromByteOrderMarks: false, 64 * 1024, leaveOpen: true);
        using var guarded = new RecordGuard(text, cancellationToken);
        var faulty = false;
        using var parser = new CsvParser(guarded, CsvLayout.Configuration(layout.Delimiter, _ => faulty = true));
        var toSkip = layout.NamesDelimiter ? 2 : 1;
        while (true)
        {
            var line = parser.RawRow + 1;
            var (hasRecord, fatal) = await TryReadAsync(parser, guarded);
            if (fatal is not null) yield return new CsvRecord(line, [], fatal);
            if (!hasRecord) yield break;
            var isHeader = toSkip > 0;
            if (!isHeader && parser.Count > MostColumns)
            {
                yield return new CsvRecord(line, [], $"The row has {parser.Count} columns; at most {MostColumns} are read.");
                continue;
            }

            faulty = false;
            var cells = Cells(parser, ref faulty, out var faultyCell);
            if (IsBlank(cells)) continue;
            if (isHeader) toSkip--;
            else if (faulty) yield return new CsvRecord(line, cells, QuoteFault, faultyCell);
            else yield return new CsvRecord(line, cells);
        }
    }

    /// <summary>True when no cell holds anything.</summary>
    public static bool IsBlank(IReadOnlyList<string> cells) => cells.All(string.IsNullOrWhiteSpace);

    private const string QuoteFault =
        "The quotes of this cell do not match: one is not closed, or one within the text is not doubled.";

    private static string[] Cells(CsvParser parser, ref bool faulty, out int? faultyCell)
    {
        faultyCell = null;
        var cells = new string[parser.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = parser[i];
            if (faulty && faultyCell is null) faultyCell = i;
        }

        return cells;
    }

    private static async Task<(bool HasRecord, string? Fatal)> TryReadAsync(CsvParser parser, RecordGuard guard)
    {
        guard.BeginRecord();
        try
        {
            return (await parser.ReadAsync(), null);
        }
        catch (MaxFieldSizeException)
        {
            return (false, $"A cell of this row has more than {LongestField} characters: a quote may not be closed. The file cannot be read any further.");
        }
        catch (RecordTooLongException)
        {
            return (false, $"This row does not end within {RecordGuard.LongestRecord} characters. The file cannot be read any further.");
        }
    }
}
