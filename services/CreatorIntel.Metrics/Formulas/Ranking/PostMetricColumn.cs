using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>The values of a metric that posts can be put in order by.</summary>
internal static class PostMetricColumn
{
    /// <summary>
    /// One value for each post, NaN where it has none. Rates are fractions; the time of publishing is in milliseconds
    /// since 1970 (UTC).
    /// </summary>
    public static ReadOnlyMemory<double> Of(PostMetric metric, PostColumns posts, FormulaSet set) => metric switch
    {
        PostMetric.Engagement => Fractions(WeightedEngagement.PerPost(posts, set)),
        PostMetric.EngagementByReach => Fractions(EngagementByReach.PerPost(posts, set)),
        PostMetric.Likes => posts.Likes,
        PostMetric.Comments => posts.Comments,
        PostMetric.Shares => posts.Shares,
        PostMetric.Saves => posts.Saves,
        PostMetric.Reach => Each(posts.Reach.Span, reached => reached.Count),
        PostMetric.Impressions => posts.Impressions,
        PostMetric.Views => posts.Views,
        PostMetric.SaveRate => SaveRate.Rate.PerPost(posts).Values,
        PostMetric.ShareRate => ShareRate.Rate.PerPost(posts).Values,
        PostMetric.CommentRate => CommentRate.Rate.PerPost(posts).Values,
        PostMetric.LikeRate => LikeRate.Rate.PerPost(posts).Values,
        PostMetric.PublishedAt => Each(posts.PublishedAt.Span, SinceEpoch),
        _ => throw new ArgumentOutOfRangeException(nameof(metric), metric, "Not a metric of posts."),
    };

    private static ReadOnlyMemory<double> Fractions(Rates rates)
    {
        var scale = rates.Scale;
        return scale == 1 ? rates.Values : Each(rates.Values.Span, value => value / scale);
    }

    private static double SinceEpoch(long ticks) => (double)(ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMillisecond;

    private static double[] Each<T>(ReadOnlySpan<T> column, Func<T, double> value)
    {
        var values = new double[column.Length];
        for (var row = 0; row < values.Length; row++) values[row] = value(column[row]);
        return values;
    }
}
