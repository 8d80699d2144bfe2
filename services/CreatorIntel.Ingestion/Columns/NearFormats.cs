using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Csv;

namespace CreatorIntel.Ingestion.Columns;

/// <summary>A format that a header comes near to.</summary>
/// <param name="Format">The columns of the format.</param>
/// <param name="Found">Cells of the header that it knows, and what they mean.</param>
/// <param name="Missing">Columns that a file of the format has and this one lacks.</param>
internal sealed record NearFormat(ColumnNames Format, IReadOnlyList<(string Cell, Column Column)> Found, IReadOnlyList<Column> Missing);

/// <summary>Compares a header with the formats that are known by their columns.</summary>
internal static class NearFormats
{
    private const int Most = 3;

    /// <summary>The formats that are known by their columns.</summary>
    public static readonly IReadOnlyList<ColumnNames> All = [.. FileFormats.All.OfType<IColumnFormat>().Select(format => format.Columns)];

    /// <summary>The formats that a header has something of, the nearest first: that which lacks the smallest share.</summary>
    public static IReadOnlyList<NearFormat> Of(IReadOnlyList<string> header, OwnColumnNames own) =>
    [
        .. All.Select(format => Compare(format, header, own))
            .Where(near => near.Found.Count > 0)
            .OrderBy(near => (double)near.Missing.Count / near.Format.Columns.Count(column => column.Required))
            .ThenByDescending(near => near.Found.Count)
            .Take(Most),
    ];

    private static NearFormat Compare(ColumnNames format, IReadOnlyList<string> header, OwnColumnNames own)
    {
        var found = format.In(header, own);
        return new NearFormat(format, [.. found.Found.OrderBy(column => column.Value).Select(column => (header[column.Value], column.Key))], found.Missing);
    }
}
