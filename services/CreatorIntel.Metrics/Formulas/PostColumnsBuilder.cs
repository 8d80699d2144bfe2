namespace CreatorIntel.Metrics.Formulas;

/// <summary>Collects posts in any order, one row for each post, and puts them in order of publishing and then of id.</summary>
internal sealed class PostColumnsBuilder(int capacity = 0)
{
    private readonly List<string> _ids = new(capacity);
    private readonly List<long> _publishedAt = new(capacity);
    private readonly List<int> _types = new(capacity);
    private readonly List<PostMetrics> _metrics = new(capacity);
    private readonly Dictionary<string, int> _typeCodes = new(StringComparer.Ordinal);

    /// <summary>Adds a post of other columns.</summary>
    public void Add(PostColumns posts, int row) =>
        Add(posts.Ids.Span[row], posts.PublishedAt.Span[row], posts.TypeNames[posts.Types.Span[row]], posts.MetricsOf(row));

    /// <param name="id">The platform's id.</param>
    /// <param name="publishedAtTicks">UTC ticks.</param>
    /// <param name="contentType"><c>IMAGE</c>, <c>VIDEO</c>, ...</param>
    /// <param name="metrics">Its running totals.</param>
    public void Add(string id, long publishedAtTicks, string contentType, in PostMetrics metrics)
    {
        if (!_typeCodes.TryGetValue(contentType, out var code))
            _typeCodes.Add(contentType, code = _typeCodes.Count);
        _ids.Add(id);
        _publishedAt.Add(publishedAtTicks);
        _types.Add(code);
        _metrics.Add(metrics);
    }

    public PostColumns Build()
    {
        var order = OrderOfPublishing();

        // The same posts give the same columns, in whatever order they came.
        var typeNames = _typeCodes.Keys.Order(StringComparer.Ordinal).ToArray();
        var places = new int[typeNames.Length];
        foreach (var (name, code) in _typeCodes) places[code] = Array.BinarySearch(typeNames, name, StringComparer.Ordinal);
        return new PostColumns
        {
            Ids = Column(order, row => _ids[row]),
            PublishedAt = Column(order, row => _publishedAt[row]),
            Types = Column(order, row => places[_types[row]]),
            TypeNames = typeNames,
            Impressions = Column(order, row => _metrics[row].Impressions),
            Views = Column(order, row => _metrics[row].Views),
            Reach = Column(order, row => new People(_metrics[row].Reach)),
            Likes = Column(order, row => _metrics[row].Likes),
            Comments = Column(order, row => _metrics[row].Comments),
            Shares = Column(order, row => _metrics[row].Shares),
            Saves = Column(order, row => _metrics[row].Saves),
            Follows = Column(order, row => _metrics[row].Follows),
            Clicks = Column(order, row => _metrics[row].Clicks),
        };
    }

    private int[] OrderOfPublishing()
    {
        var order = new int[_ids.Count];
        var sorted = true;
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
            sorted = sorted && (row == 0 || Compare(row - 1, row) <= 0);
        }

        if (!sorted) Array.Sort(order, Compare);
        return order;
    }

    private int Compare(int a, int b)
    {
        var byTime = _publishedAt[a].CompareTo(_publishedAt[b]);
        return byTime != 0 ? byTime : string.CompareOrdinal(_ids[a], _ids[b]);
    }

    private static T[] Column<T>(int[] order, Func<int, T> cell)
    {
        var column = new T[order.Length];
        for (var row = 0; row < order.Length; row++) column[row] = cell(order[row]);
        return column;
    }
}
