using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using CsvHelper.Delegates;

namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>How a CSV file is written.</summary>
/// <param name="Delimiter">Comma, semicolon or tab.</param>
/// <param name="NamesDelimiter">True when its first line is <c>sep=</c> and the delimiter.</param>
/// <param name="Header">The cells of its header.</param>
internal sealed record CsvLayout(char Delimiter, bool NamesDelimiter, IReadOnlyList<string> Header)
{
    /// <summary>Cells that a header may have; of one with more nothing is kept.</summary>
    public const int MostCells = 1000;

    private const string DelimiterLine = "sep=";
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <summary>The layout that a format accepts; null when it accepts none.</summary>
    public static CsvLayout? Find(FileHead head, Func<CsvLayout, bool> accepts) => Possible(head).FirstOrDefault(accepts);

    /// <summary>The layout whose header has most cells.</summary>
    public static CsvLayout Guess(FileHead head) => Possible(head).MaxBy(layout => layout.Header.Count)!;

    /// <summary>The records within a head that hold something, the header first. Of a head that is not whole the last may be cut.</summary>
    public IEnumerable<string[]> Records(FileHead head)
    {
        using var parser = new CsvParser(new StringReader(head.Text), Configuration(Delimiter, null));
        if (NamesDelimiter) parser.Read();
        while (parser.Read() && parser.Count <= MostCells)
        {
            if (!CsvRecords.IsBlank(parser.Record!)) yield return parser.Record!;
        }
    }

    /// <summary>True where the header has more cells than are read, so that nothing of it is kept.</summary>
    public static bool IsTooWide(FileHead head) => Guess(head).Header.Count <= 1 && Possible(head).Any(layout => layout.Header.Count == 0);

    /// <summary>Settings of the parser: nothing trimmed, nothing skipped, nothing longer than may be.</summary>
    public static CsvConfiguration Configuration(char delimiter, BadDataFound? badDataFound) => new(CultureInfo.InvariantCulture)
    {
        Delimiter = delimiter.ToString(),
        Mode = CsvMode.RFC4180,
        IgnoreBlankLines = false,
        DetectColumnCountChanges = false,
        BadDataFound = badDataFound,
        MaxFieldSize = CsvRecords.LongestField,
        BufferSize = 64 * 1024,
    };

    private static IEnumerable<CsvLayout> Possible(FileHead head)
    {
        var firstLine = head.Text.AsSpan();
        var end = firstLine.IndexOfAny('\r', '\n');
        firstLine = (end < 0 ? firstLine : firstLine[..end]).Trim('"');
        if (firstLine.Length == DelimiterLine.Length + 1 && firstLine.StartsWith(DelimiterLine, StringComparison.OrdinalIgnoreCase))
        {
            return [Layout(head, firstLine[^1], namesDelimiter: true)];
        }

        return Delimiters.Select(delimiter => Layout(head, delimiter, namesDelimiter: false));
    }

    private static CsvLayout Layout(FileHead head, char delimiter, bool namesDelimiter)
    {
        var layout = new CsvLayout(delimiter, namesDelimiter, []);
        return layout.Records(head).FirstOrDefault() is { } header ? layout with { Header = [.. header.Select(cell => cell.Trim())] } : layout;
    }
}
