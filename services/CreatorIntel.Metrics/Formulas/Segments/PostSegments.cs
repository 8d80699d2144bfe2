using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Posts in four tiers by the quartiles of their weighted engagement (A9): tiers of posts, not of people. It takes four
/// rated posts.
/// </summary>
internal static class PostSegments
{
    private const int MinimumPosts = 4;

    private static readonly (PostTier Tier, double Share)[] Cuts =
        [(PostTier.Low, 0), (PostTier.Medium, 0.25), (PostTier.High, 0.5), (PostTier.Vip, 0.75)];

    private static readonly string Source = Sources.CreatorAnalytics("A9");

    /// <summary>Id <c>segments.cut</c>.</summary>
    public static readonly FormulaVersions CutFormula = new(
        "segments.cut", Units.Index, "Lowest engagement of a tier", Source, WeightedEngagement.Metrics,
        new(
            "The engagement from which a post belongs to a tier of posts, interpolated between the two posts next to the quartile, "
            + "each rounded to 2 decimals of a percent; of the lowest tier the lowest engagement. A post that reached nobody counts as 0.",
            "quantile(round(engagement, 4), 0.75 for VIP, 0.5 for high, 0.25 for medium, 0 for low)"),
        new(
            "The engagement from which a post belongs to a tier of posts, interpolated between the two posts next to the quartile; of "
            + "the lowest tier the lowest engagement. Posts without a rate are in no tier.",
            "quantile(engagement, 0.75 for VIP, 0.5 for high, 0.25 for medium, 0 for low)"));

    /// <summary>Id <c>segments.posts</c>.</summary>
    public static readonly FormulaVersions PostsFormula = new(
        "segments.posts", Units.Posts, "Posts of a tier", Source, WeightedEngagement.Metrics,
        new(
            "The number of posts whose engagement, rounded to 2 decimals of a percent, lies at or above the cut of the tier and below "
            + "the next: a tier of posts, not of people.",
            "count(cut <= round(engagement, 4) < next cut)"),
        new(
            "The number of posts whose engagement lies at or above the cut of the tier and below the next: a tier of posts, not of "
            + "people.",
            "count(cut <= engagement < next cut)"));

    /// <summary>Id <c>segments.mean-engagement</c>.</summary>
    public static readonly FormulaVersions MeanFormula = new(
        "segments.mean-engagement", Units.Index, "Mean engagement of a tier", Source, WeightedEngagement.Metrics,
        new("The mean engagement of the posts of a tier, each rounded to 2 decimals of a percent.", "sum(round(engagement, 4)) / n"),
        new("The mean engagement of the posts of a tier.", "sum(engagement) / n"));

    /// <summary>The tiers, from the highest, and the tier of each post.</summary>
    public static Segmentation Of(Rates rates)
    {
        var quantiles = Quantiles.Of(rates.Values.Span);
        if (quantiles.N < MinimumPosts) return Unavailable(rates, quantiles.N);

        var cuts = Array.ConvertAll(Cuts, cut => quantiles.At(cut.Share));
        var tiers = new PostTier?[rates.Values.Length];
        var samples = new RunningSample[Cuts.Length];
        ReadOnlySpan<double> values = rates.Values.Span;
        for (var row = 0; row < tiers.Length; row++)
        {
            var value = values[row];
            if (double.IsNaN(value)) continue;
            var tier = Cuts.Length - 1;
            while (tier > 0 && value < cuts[tier]) tier--;
            tiers[row] = Cuts[tier].Tier;
            samples[tier].Add(value);
        }

        return new(tiers, [.. Cuts.Select((cut, place) => new Segment(
            cut.Tier,
            Computed.Of(CutFormula[rates.Set], cuts[place] / rates.Scale, quantiles.N),
            Computed.Of(PostsFormula[rates.Set], samples[place].N, quantiles.N),
            MeanEngagement.Figure(MeanFormula[rates.Set], samples[place], rates.Scale, "No post is in this tier."))).Reverse()]);
    }

    private static Segmentation Unavailable(Rates rates, int n)
    {
        var reason = n == 0 ? rates.WhyNone : $"It takes {MinimumPosts} posts with a rate to tell tiers; there are {n}.";
        return new(new PostTier?[rates.Values.Length], [.. Cuts.Select(cut => new Segment(
            cut.Tier,
            Computed.Without(CutFormula[rates.Set], reason, n),
            Computed.Without(PostsFormula[rates.Set], reason, n),
            Computed.Without(MeanFormula[rates.Set], reason, n))).Reverse()]);
    }
}

/// <summary>All tiers.</summary>
/// <param name="Tiers">The tier of each post, in the order of the posts; null where it has none.</param>
/// <param name="Segments">The tiers, from the highest.</param>
internal sealed record Segmentation(IReadOnlyList<PostTier?> Tiers, IReadOnlyList<Segment> Segments);

/// <summary>A tier of posts, not of people.</summary>
/// <param name="Tier">Which one.</param>
/// <param name="From">The index from which a post belongs to it.</param>
/// <param name="Posts">How many do; n is the number of rated posts.</param>
/// <param name="Mean">Their mean engagement, with its interval.</param>
internal sealed record Segment(PostTier Tier, Computed From, Computed Posts, Computed Mean);
