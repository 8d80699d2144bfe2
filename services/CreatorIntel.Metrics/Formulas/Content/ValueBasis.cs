using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>What valuation needs to know of an account's posts (A5), from observations alone.</summary>
/// <param name="Posts">Number of posts.</param>
/// <param name="FirstPostTicks">When the earliest was published, in UTC ticks; null without posts.</param>
/// <param name="LatestPostTicks">When the latest was published, in UTC ticks; null without posts.</param>
/// <param name="MeanImpressions">Mean impressions, or views of posts without them; null where no post has either.</param>
/// <param name="PostsWithImpressions">Posts behind it.</param>
/// <param name="MeanEngagementPercent">Mean of the Classic weighted rates, in percent, not rounded; null without any.</param>
/// <param name="PostsWithEngagement">Posts behind it.</param>
/// <param name="MeanEngagedImpressions">
/// Mean over posts of impressions times weighted engagement as an unrounded fraction; null where no post has both.
/// </param>
internal sealed record ValueBasis(
    int Posts, long? FirstPostTicks, long? LatestPostTicks, double? MeanImpressions, long PostsWithImpressions,
    double? MeanEngagementPercent, long PostsWithEngagement, double? MeanEngagedImpressions)
{
    /// <param name="posts">The posts.</param>
    /// <param name="published">Their weighted engagement by the Classic definition.</param>
    /// <param name="exact">Their weighted engagement, not rounded.</param>
    public static ValueBasis Of(PostColumns posts, Rates published, Rates exact)
    {
        ReadOnlySpan<double> impressions = posts.Impressions.Span, views = posts.Views.Span, engagement = exact.Values.Span;
        RunningSample displays = default, engaged = default;
        for (var row = 0; row < posts.Count; row++)
        {
            var displayed = Displays.Of(impressions[row], views[row]);
            displays.Add(displayed);
            engaged.Add(displayed * engagement[row] / exact.Scale);
        }

        var rates = RunningSample.Of(published.Values.Span);
        return new(
            posts.Count,
            posts.Count == 0 ? null : posts.PublishedAt.Span[0],
            posts.Count == 0 ? null : posts.PublishedAt.Span[^1],
            Known(displays), displays.N, Known(rates), rates.N, Known(engaged));
    }

    private static double? Known(in RunningSample sample) => sample.N == 0 ? null : sample.Mean;
}
