namespace CreatorIntel.Ingestion.Formats.Meta;

/// <summary>Where the columns of one content export are.</summary>
internal sealed class MetaHeader
{
    private static readonly MetaColumn[] Required =
        [MetaColumn.PostId, MetaColumn.AccountId, MetaColumn.PublishTime, MetaColumn.PostType];

    private readonly Dictionary<MetaColumn, int> _known = [];
    private readonly List<(int Index, string Metric)> _unknown = [];

    /// <summary>Takes the cells of a header; of two columns with one meaning the first counts.</summary>
    public MetaHeader(IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (MetaNames.ColumnOf(cells[i]) is { } column) _known.TryAdd(column, i);
            else _unknown.Add((i, MetricNames.Of(cells[i])));
        }
    }

    /// <summary>True when these cells are a content export's header.</summary>
    public static bool Accepts(IReadOnlyList<string> cells)
    {
        var header = new MetaHeader(cells);
        return Required.All(column => header[column] is not null);
    }

    /// <summary>Where a column is; null when the file has none.</summary>
    public int? this[MetaColumn column] => _known.TryGetValue(column, out var index) ? index : null;

    /// <summary>Columns without a meaning of their own here, and the metrics that they may hold.</summary>
    public IReadOnlyList<(int Index, string Metric)> Unknown => _unknown;
}
