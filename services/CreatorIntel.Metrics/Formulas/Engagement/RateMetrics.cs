namespace CreatorIntel.Metrics.Formulas;

/// <summary>What an engagement rate is made of.</summary>
[Flags]
internal enum RateMetrics
{
    None = 0,
    Likes = 1,
    Comments = 2,
    Shares = 4,
    Saves = 8,
    Reach = 16,
}

/// <summary>Which of them a post lacks, and how to say so.</summary>
internal static class RateMetricsOf
{
    private static readonly (RateMetrics Metric, string Word)[] Names =
    [
        (RateMetrics.Reach, "reach"), (RateMetrics.Likes, "likes"), (RateMetrics.Comments, "comments"),
        (RateMetrics.Shares, "shares"), (RateMetrics.Saves, "saves"),
    ];

    public static RateMetrics Missing(PostColumns posts, int row) =>
        Unless(posts.Reach.Span[row].IsKnown, RateMetrics.Reach)
        | Unless(!double.IsNaN(posts.Likes.Span[row]), RateMetrics.Likes)
        | Unless(!double.IsNaN(posts.Comments.Span[row]), RateMetrics.Comments)
        | Unless(!double.IsNaN(posts.Shares.Span[row]), RateMetrics.Shares)
        | Unless(!double.IsNaN(posts.Saves.Span[row]), RateMetrics.Saves);

    /// <summary>Such as <c>reach and no saves</c>, to go on after "no".</summary>
    public static string Words(RateMetrics metrics) =>
        string.Join(" and no ", Names.Where(name => metrics.HasFlag(name.Metric)).Select(name => name.Word));

    private static RateMetrics Unless(bool known, RateMetrics metric) => known ? RateMetrics.None : metric;
}
