namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Posts as columns, one row for each post, in order of publishing and then of id. A metric is NaN where the source
/// gave none.
/// </summary>
internal sealed record PostColumns
{
    /// <summary>Ids as the platform has them.</summary>
    public required ReadOnlyMemory<string> Ids { get; init; }

    /// <summary>Instants of publishing, in UTC ticks, ascending.</summary>
    public required ReadOnlyMemory<long> PublishedAt { get; init; }

    /// <summary>Content types as positions in <see cref="TypeNames"/>.</summary>
    public required ReadOnlyMemory<int> Types { get; init; }

    /// <summary>Names of the content types, by position; a type may have no posts here.</summary>
    public required IReadOnlyList<string> TypeNames { get; init; }

    public required ReadOnlyMemory<double> Impressions { get; init; }
    public required ReadOnlyMemory<double> Views { get; init; }
    public required ReadOnlyMemory<People> Reach { get; init; }
    public required ReadOnlyMemory<double> Likes { get; init; }
    public required ReadOnlyMemory<double> Comments { get; init; }
    public required ReadOnlyMemory<double> Shares { get; init; }
    public required ReadOnlyMemory<double> Saves { get; init; }

    /// <summary>Follows that the platform credits to the post.</summary>
    public required ReadOnlyMemory<double> Follows { get; init; }

    /// <summary>Clicks on a link of the post.</summary>
    public required ReadOnlyMemory<double> Clicks { get; init; }

    public static PostColumns Empty { get; } = new PostColumnsBuilder().Build();

    public int Count => Ids.Length;

    /// <summary>The posts published from an instant on and before another (UTC ticks), without copying.</summary>
    public PostColumns PublishedBetween(long fromTicks, long untilTicks)
    {
        var start = FirstFrom(fromTicks);
        var end = Math.Max(start, FirstFrom(untilTicks));
        return Rows(start, end - start);
    }

    /// <summary>Position of the first post published at or after an instant (UTC ticks).</summary>
    public int FirstFrom(long ticks)
    {
        var published = PublishedAt.Span;
        int low = 0, high = published.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (published[middle] < ticks) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The posts of one content type.</summary>
    public PostColumns OfType(string contentType) => CodeOf(contentType) is var code && code >= 0 ? Where(row => Types.Span[row] == code) : Empty;

    /// <summary>How many posts are of a content type.</summary>
    public int CountOfType(string contentType)
    {
        var code = CodeOf(contentType);
        return code < 0 ? 0 : Types.Span.Count(code);
    }

    /// <summary>Some of the posts.</summary>
    /// <param name="isMeant">Tells by its row whether a post is among them.</param>
    public PostColumns Where(Predicate<int> isMeant)
    {
        var rows = new int[Count];
        var selected = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            if (isMeant(row)) rows[selected++] = row;
        }

        return selected == Count ? this : Gather(rows.AsSpan(0, selected));
    }

    /// <summary>Some of the posts, in the order of all of them.</summary>
    /// <param name="rows">Which, in any order.</param>
    /// <param name="places">Where each of them stands in the result.</param>
    public PostColumns Pick(ReadOnlySpan<int> rows, out int[] places)
    {
        var order = rows.ToArray();
        var askedAt = new int[order.Length];
        for (var place = 0; place < askedAt.Length; place++) askedAt[place] = place;
        Array.Sort(order, askedAt);
        places = new int[order.Length];
        for (var place = 0; place < askedAt.Length; place++) places[askedAt[place]] = place;
        return Gather(order);
    }

    /// <summary>These posts with others; one that is among both is as the others have it.</summary>
    public PostColumns With(PostColumns others)
    {
        var replaced = others.Ids.ToArray().ToHashSet(StringComparer.Ordinal);
        var builder = new PostColumnsBuilder(Count + others.Count);
        var next = 0;
        for (var row = 0; row < Count; row++)
        {
            if (replaced.Contains(Ids.Span[row])) continue;

            // Both are in order: so is what comes out, and it need not be sorted.
            while (next < others.Count && others.Comes(next, before: this, row)) builder.Add(others, next++);
            builder.Add(this, row);
        }

        while (next < others.Count) builder.Add(others, next++);
        return builder.Build();
    }

    /// <summary>When a post was published (UTC).</summary>
    public DateTimeOffset InstantOf(int row) => new(PublishedAt.Span[row], TimeSpan.Zero);

    /// <summary>The metrics of one post.</summary>
    public PostMetrics MetricsOf(int row) => new(
        Impressions.Span[row], Views.Span[row], Reach.Span[row].Count, Likes.Span[row], Comments.Span[row],
        Shares.Span[row], Saves.Span[row], Follows.Span[row], Clicks.Span[row]);

    private bool Comes(int row, PostColumns before, int other)
    {
        var byTime = PublishedAt.Span[row].CompareTo(before.PublishedAt.Span[other]);
        return byTime != 0 ? byTime < 0 : string.CompareOrdinal(Ids.Span[row], before.Ids.Span[other]) < 0;
    }

    private int CodeOf(string contentType)
    {
        var code = TypeNames.Count - 1;
        while (code >= 0 && TypeNames[code] != contentType) code--;
        return code;
    }

    private PostColumns Gather(ReadOnlySpan<int> ascending) => this with
    {
        Ids = Gathered(Ids.Span, ascending),
        PublishedAt = Gathered(PublishedAt.Span, ascending),
        Types = Gathered(Types.Span, ascending),
        Impressions = Gathered(Impressions.Span, ascending),
        Views = Gathered(Views.Span, ascending),
        Reach = Gathered(Reach.Span, ascending),
        Likes = Gathered(Likes.Span, ascending),
        Comments = Gathered(Comments.Span, ascending),
        Shares = Gathered(Shares.Span, ascending),
        Saves = Gathered(Saves.Span, ascending),
        Follows = Gathered(Follows.Span, ascending),
        Clicks = Gathered(Clicks.Span, ascending),
    };

    private static T[] Gathered<T>(ReadOnlySpan<T> column, ReadOnlySpan<int> rows)
    {
        var gathered = new T[rows.Length];
        for (var place = 0; place < gathered.Length; place++) gathered[place] = column[rows[place]];
        return gathered;
    }

    private PostColumns Rows(int start, int length) => this with
    {
        Ids = Ids.Slice(start, length),
        PublishedAt = PublishedAt.Slice(start, length),
        Types = Types.Slice(start, length),
        Impressions = Impressions.Slice(start, length),
        Views = Views.Slice(start, length),
        Reach = Reach.Slice(start, length),
        Likes = Likes.Slice(start, length),
        Comments = Comments.Slice(start, length),
        Shares = Shares.Slice(start, length),
        Saves = Saves.Slice(start, length),
        Follows = Follows.Slice(start, length),
        Clicks = Clicks.Slice(start, length),
    };
}
