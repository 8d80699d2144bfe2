namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>Where the columns of a format are in one file.</summary>
internal sealed class FoundColumns
{
    private readonly Dictionary<Column, int> _found = [];
    private readonly List<(int Index, string Metric)> _unknown = [];

    /// <summary>Takes the cells of a header; of two columns with one meaning the first counts.</summary>
    public FoundColumns(ColumnNames names, IReadOnlyList<string> header, OwnColumnNames own)
    {
        for (var i = 0; i < header.Count; i++)
        {
            if (names.ColumnOf(header[i], own) is { } column) _found.TryAdd(column, i);
            else _unknown.Add((i, MetricNames.Of(header[i])));
        }

        Missing = [.. names.Columns.Where(column => column.Required && !_found.ContainsKey(column))];
    }

    /// <summary>Where a column is; null when the file has none.</summary>
    public int? this[Column column] => _found.TryGetValue(column, out var index) ? index : null;

    /// <summary>The columns that were found, each with its position.</summary>
    public IReadOnlyDictionary<Column, int> Found => _found;

    /// <summary>Columns that a file of the format has and this one lacks.</summary>
    public IReadOnlyList<Column> Missing { get; }

    /// <summary>Columns without a meaning here, and the metrics that they may hold.</summary>
    public IReadOnlyList<(int Index, string Metric)> Unknown => _unknown;
}
