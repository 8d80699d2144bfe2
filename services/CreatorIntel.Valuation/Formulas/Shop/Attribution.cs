namespace CreatorIntel.Valuation.Formulas;

/// <summary>
/// Which posts a sale can be attributed to (B7): those that showed the item and were published before the sale, within a
/// window. Every line is looked at once, so that several posts of an item never count its sale several times.
/// </summary>
internal static class Attribution
{
    /// <summary>The lines that follow a post, in the order given.</summary>
    /// <param name="facts">Sales and features.</param>
    /// <param name="posts">The posts that can be attributed to, in any order.</param>
    /// <param name="window">How long after a post.</param>
    public static IReadOnlyList<AttributedLine> Of(ShopFacts facts, IReadOnlyList<ShownPost> posts, AttributionWindow window)
    {
        var byKey = posts.ToLookup(post => post.Key);
        var showing = facts.Features
            .SelectMany(feature => byKey[(feature.Fact.Platform, feature.Fact.PostId)]
                .Select(post => (Item: new ShopKey(feature.Shop, feature.Fact.ItemId), Post: post)))
            .Distinct()
            .ToLookup(shown => shown.Item, shown => shown.Post);
        var attributed = new List<AttributedLine>();
        foreach (var line in facts.Sold)
        {
            if (line.Line.ItemId is not { } item) continue;
            var touches = showing[new(line.Shop, item)]
                .Where(post => IsBefore(post, line) && window.Holds(Days(post, line)))
                .OrderBy(post => post.PublishedAt).ThenBy(post => post.PostId, StringComparer.Ordinal)
                .ToArray();
            if (touches.Length > 0) attributed.Add(new(line, touches));
        }

        return attributed;
    }

    /// <summary>What each post has of a line, to the cent; the parts add up to the line.</summary>
    public static IEnumerable<(ShownPost Post, double Lines, decimal Revenue)> Shares(this AttributedLine line, AttributionModel model)
    {
        var total = line.Line.Line.Total;
        if (model == AttributionModel.LastTouch) return [(line.Touches[^1], 1, total)];
        if (model == AttributionModel.FirstTouch) return [(line.Touches[0], 1, total)];

        var n = line.Touches.Count;
        var part = decimal.Round(total / n, 2, MidpointRounding.ToZero);
        return line.Touches.Select((post, place) => (post, 1.0 / n, place == n - 1 ? total - (part * (n - 1)) : part));
    }

    /// <summary>Days from a post to a sale.</summary>
    public static int Days(ShownPost post, SoldLine line) => line.Order.Day.DayNumber - post.Day.DayNumber;

    // Of an order without a time, a post of the same day may have come later.
    private static bool IsBefore(ShownPost post, SoldLine line) =>
        line.Order.At is { } at ? post.PublishedAt < at : post.Day < line.Order.Day;
}

/// <summary>A sold line that follows posts of its item.</summary>
/// <param name="Line">The line.</param>
/// <param name="Touches">The posts, the earliest first; at least one.</param>
internal sealed record AttributedLine(SoldLine Line, IReadOnlyList<ShownPost> Touches)
{
    /// <summary>Days from the latest post to the sale.</summary>
    public int Delay => Attribution.Days(Touches[^1], Line);
}
