using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>What is known of each content type beyond its mean engagement (A12).</summary>
internal static class ContentTypeDetails
{
    private static readonly string Source = Sources.CreatorAnalytics("A12");
    private static readonly Reads Metrics = WeightedEngagement.Metrics.And(Reads.Posts("content_type"));

    /// <summary>Id <c>content.share-of-posts</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions ShareFormula = new(
        "content.share-of-posts", Units.Fraction, "Share of posts", Source, Reads.Posts("content_type"),
        new Definition("The share of all posts that are of the type.", "posts of the type / posts"));

    /// <summary>Id <c>content.median-engagement</c>.</summary>
    public static readonly FormulaVersions MedianFormula = new(
        "content.median-engagement", Units.Index, "Median engagement of a content type", Source, Metrics,
        new(
            "The weighted engagement that half of the posts of the type reach, each rounded to 2 decimals of a percent before.",
            "median(round(engagement, 4))"),
        new(
            "The weighted engagement that half of the posts of the type reach. Posts without one are left out.",
            "median(engagement)"));

    /// <summary>Id <c>content.mean-engagement-by-reach</c>.</summary>
    public static readonly FormulaVersions ByReachFormula = new(
        "content.mean-engagement-by-reach", Units.Fraction, "Mean engagement rate by reach of a content type", Source, Metrics,
        new(
            "The mean over the posts of the type of likes, comments, shares and saves over reach, each rounded to 4 decimals.",
            "sum(round(rate, 4)) / n"),
        new(
            "The mean over the posts of the type of likes, comments, shares and saves over reach. Posts without a rate are left out.",
            "sum(rate) / n"));

    private const string WhyNone = "No post of this type has an engagement rate.";

    /// <summary>The types with the most posts first, equal ones by name.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="rates">Their weighted engagement.</param>
    /// <param name="byReach">Their engagement by reach.</param>
    /// <param name="actions">Their other rates.</param>
    public static IReadOnlyList<ContentTypeDetail> Of(PostColumns posts, Rates rates, Rates byReach, PostRates actions)
    {
        var count = posts.TypeNames.Count;
        var values = GroupedValues.Of(rates.Values.Span, posts.Types.Span, count);
        var unweighted = GroupedSamples.Of(byReach.Values.Span, posts.Types.Span, count);
        var means = actions.Means(posts.Types.Span, count);
        var codes = posts.TypeNames.Select((name, code) => (name, code)).ToDictionary(type => type.name, type => type.code);
        return [.. EngagementByContentType.Of(posts, rates).Select(type =>
        {
            var code = codes[type.ContentType];
            return new ContentTypeDetail(
                type,
                Computed.Of(PostCount.Formula[1], type.Posts, type.Posts),
                Computed.Of(ShareFormula[1], (double)type.Posts / posts.Count, posts.Count),
                MedianEngagement.Of(MedianFormula[rates.Set], values[code], rates.Scale, WhyNone),
                MeanEngagement.Figure(ByReachFormula[byReach.Set], unweighted[code], byReach.Scale, WhyNone),
                means[code]);
        })];
    }
}

/// <summary>A content type in detail.</summary>
/// <param name="Type">Its means.</param>
/// <param name="Posts">Its posts.</param>
/// <param name="ShareOfPosts">Their share of all posts.</param>
/// <param name="Median">Median weighted engagement.</param>
/// <param name="ByReach">Mean engagement by reach.</param>
/// <param name="Rates">Means of the other rates.</param>
internal sealed record ContentTypeDetail(
    ContentTypeMetrics Type, Computed Posts, Computed ShareOfPosts, Computed Median, Computed ByReach, RateMeans Rates);
