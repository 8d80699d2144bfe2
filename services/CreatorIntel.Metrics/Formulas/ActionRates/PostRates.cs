using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>The rates of all posts (A16), computed once for the means over all posts, over types and over weeks.</summary>
internal sealed class PostRates(PostColumns posts)
{
    private readonly (PostRate Rate, Rates Values)[] _rates =
    [
        With(LikeRate.Rate, posts), With(CommentRate.Rate, posts), With(ShareRate.Rate, posts), With(SaveRate.Rate, posts),
        With(ClickThroughRate.Rate, posts),
    ];

    /// <summary>The means over all posts.</summary>
    public RateMeans Means() => Each(rate => _rates[rate].Rate.Mean(_rates[rate].Values));

    /// <summary>The means over each group of posts.</summary>
    /// <param name="groups">The group of each post, from 0.</param>
    /// <param name="count">Number of groups.</param>
    public RateMeans[] Means(ReadOnlySpan<int> groups, int count)
    {
        var samples = new RunningSample[_rates.Length][];
        for (var rate = 0; rate < _rates.Length; rate++)
            samples[rate] = GroupedSamples.Of(_rates[rate].Values.Values.Span, groups, count);
        return [.. Enumerable.Range(0, count).Select(group =>
            Each(rate => _rates[rate].Rate.Mean(_rates[rate].Values, samples[rate][group])))];
    }

    /// <summary>The rates of one post.</summary>
    public RateMeans Of(int row) => Each(rate => _rates[rate].Values.Of(posts, row));

    private static (PostRate, Rates) With(PostRate rate, PostColumns posts) => (rate, rate.PerPost(posts));

    private static RateMeans Each(Func<int, Computed> of) => new(of(0), of(1), of(2), of(3), of(4));
}

/// <summary>Rates of one post, or their means over some.</summary>
/// <param name="Like">Likes over reach.</param>
/// <param name="Comment">Comments over reach.</param>
/// <param name="Share">Shares over reach.</param>
/// <param name="Save">Saves over reach.</param>
/// <param name="ClickThrough">Clicks over impressions.</param>
internal sealed record RateMeans(Computed Like, Computed Comment, Computed Share, Computed Save, Computed ClickThrough);
