using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Weighted engagement of a post (A1): weighted actions over reach. An index, because weighted actions can exceed reach.
/// A post that lacks any of the actions or its reach has none.
/// </summary>
internal static class WeightedEngagement
{
    /// <summary>What every figure of weighted engagement is computed from.</summary>
    public static Reads Metrics { get; } = Reads.Posts("likes", "comments", "shares", "saves", "reach");

    /// <summary>Id <c>engagement.weighted</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.weighted", Units.Index, "Weighted engagement", Sources.CreatorAnalytics("A1"), Metrics,
        new(
            "Likes, comments, shares and saves of a post, a share counting 3 and a save 5, over the people it reached; in "
            + "percent, rounded to 2 decimals. A post that reached nobody counts as 0.",
            "round((likes + comments + 3 * shares + 5 * saves) / reach * 100, 2) / 100"),
        new(
            "Likes, comments, shares and saves of a post, a share counting 3 and a save 5, over the people it reached. "
            + "Nothing is rounded; a post that reached nobody has none.",
            "(likes + comments + 3 * shares + 5 * saves) / reach"));

    /// <summary>
    /// The index of every post, in percent, because Classic rounds percents: to 2 decimals, and 0 for a post that
    /// reached nobody. Calendar rounds nothing, and a post that reached nobody has no index.
    /// </summary>
    public static Rates PerPost(PostColumns posts, FormulaSet set, EngagementWeights? weights = null)
    {
        var weight = weights ?? EngagementWeights.Classic;
        var classic = set == FormulaSet.Classic;
        ReadOnlySpan<double> likes = posts.Likes.Span, comments = posts.Comments.Span;
        ReadOnlySpan<double> shares = posts.Shares.Span, saves = posts.Saves.Span;
        var reach = posts.Reach.Span;
        var percents = new double[posts.Count];
        var missing = RateMetrics.None;
        for (var row = 0; row < percents.Length; row++)
        {
            var actions = weight.Actions(likes[row], comments[row], shares[row], saves[row]);
            var percent = actions / reach[row] * 100;
            if (classic) percent = reach[row].Count == 0 && !double.IsNaN(actions) ? 0 : Decimals.Round(percent, 2);
            if (!double.IsFinite(percent))
            {
                percent = double.NaN;
                missing |= RateMetricsOf.Missing(posts, row, RateMetrics.Engagement);
            }

            percents[row] = percent;
        }

        return new Rates(set, Formula[set], 100, percents, RateMetrics.Engagement, missing);
    }
}

/// <summary>What one action counts.</summary>
/// <param name="Like">A like.</param>
/// <param name="Comment">A comment.</param>
/// <param name="Share">A share.</param>
/// <param name="Save">A save.</param>
internal sealed record EngagementWeights(double Like, double Comment, double Share, double Save)
{
    public static EngagementWeights Classic { get; } = new(1, 1, 3, 5);

    /// <summary>The weighted actions of a post; NaN where any of them was not given.</summary>
    public double Actions(double likes, double comments, double shares, double saves) =>
        (likes * Like) + (comments * Comment) + (shares * Share) + (saves * Save);
}
