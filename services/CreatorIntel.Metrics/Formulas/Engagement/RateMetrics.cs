namespace CreatorIntel.Metrics.Formulas;

/// <summary>What a rate of a post is made of.</summary>
[Flags]
internal enum RateMetrics
{
    None = 0,
    Likes = 1,
    Comments = 2,
    Shares = 4,
    Saves = 8,
    Reach = 16,
    Clicks = 32,
    Impressions = 64,

    /// <summary>What an engagement rate is made of.</summary>
    Engagement = Likes | Comments | Shares | Saves | Reach,
}

/// <summary>Which of them a post lacks, and how to say so.</summary>
internal static class RateMetricsOf
{
    private static readonly (RateMetrics Metric, string Word)[] Names =
    [
        (RateMetrics.Reach, "reach"), (RateMetrics.Likes, "likes"), (RateMetrics.Comments, "comments"),
        (RateMetrics.Shares, "shares"), (RateMetrics.Saves, "saves"), (RateMetrics.Clicks, "clicks"),
        (RateMetrics.Impressions, "impressions"),
    ];

    /// <summary>Those of <paramref name="needed"/> that were not given for a post.</summary>
    public static RateMetrics Missing(PostColumns posts, int row, RateMetrics needed) => needed & (
        Unless(posts.Reach.Span[row].IsKnown, RateMetrics.Reach)
        | Unless(posts.Likes.Span[row], RateMetrics.Likes)
        | Unless(posts.Comments.Span[row], RateMetrics.Comments)
        | Unless(posts.Shares.Span[row], RateMetrics.Shares)
        | Unless(posts.Saves.Span[row], RateMetrics.Saves)
        | Unless(posts.Clicks.Span[row], RateMetrics.Clicks)
        | Unless(posts.Impressions.Span[row], RateMetrics.Impressions));

    /// <summary>Such as <c>reach and no saves</c>, to go on after "no".</summary>
    public static string Words(RateMetrics metrics) =>
        string.Join(" and no ", Names.Where(name => metrics.HasFlag(name.Metric)).Select(name => name.Word));

    private static RateMetrics Unless(double metric, RateMetrics named) => Unless(!double.IsNaN(metric), named);

    private static RateMetrics Unless(bool known, RateMetrics metric) => known ? RateMetrics.None : metric;
}
