namespace CreatorIntel.Metrics.Formulas;

/// <summary>What posts can be put in order by (A14).</summary>
internal enum PostMetric
{
    /// <summary>Weighted engagement, of the formula set that answers.</summary>
    Engagement,
    EngagementByReach,
    Likes,
    Comments,
    Shares,
    Saves,
    Reach,
    Impressions,
    Views,
    SaveRate,
    ShareRate,
    CommentRate,
    LikeRate,
    PublishedAt,
}

/// <summary>Names of the metrics in the public API.</summary>
internal static class PostMetricNames
{
    private static readonly Dictionary<string, PostMetric> ByName =
        Enum.GetValues<PostMetric>().ToDictionary(NameOf, StringComparer.Ordinal);

    /// <summary>All names, such as <c>saveRate</c>.</summary>
    public static IReadOnlyCollection<string> All => ByName.Keys;

    /// <summary>The metric of a name; null where there is none.</summary>
    public static PostMetric? Find(string name) => ByName.TryGetValue(name, out var metric) ? metric : null;

    /// <summary>The name of a metric, in camel case.</summary>
    public static string NameOf(PostMetric metric)
    {
        var name = metric.ToString();
        return string.Concat(name[..1].ToLowerInvariant(), name.AsSpan(1));
    }
}
