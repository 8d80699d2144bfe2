using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Unweighted engagement by reach (B1), the field's usual definition: likes, comments, saves and shares over reach. A
/// post that lacks any of them, or reached nobody, has none.
/// </summary>
internal static class EngagementByReach
{
    /// <summary>Id <c>engagement.by-reach</c>: of one post.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.by-reach", Units.Fraction, "Engagement rate by reach", Sources.ShopDashboard("B1"), WeightedEngagement.Metrics,
        new(
            "Likes, comments, shares and saves of a post over the people it reached, each counting 1; rounded to 4 decimals "
            + "of a fraction. A post that reached nobody has none.",
            "round((likes + comments + saves + shares) / reach, 4)"),
        new(
            "Likes, comments, shares and saves of a post over the people it reached, each counting 1. A post that reached "
            + "nobody has none.",
            "(likes + comments + saves + shares) / reach"));

    /// <summary>Id <c>engagement.mean-by-reach</c>: the mean over posts.</summary>
    public static readonly FormulaVersions MeanFormula = new(
        "engagement.mean-by-reach", Units.Fraction, "Mean engagement rate by reach", Sources.ShopDashboard("B2"),
        WeightedEngagement.Metrics,
        new(
            "The mean over posts of the rate of each, rounded to 4 decimals. Posts without a rate are left out.",
            "sum(round(rate, 4)) / n"),
        new("The mean over posts of the rate of each. Posts without a rate are left out.", "sum(rate) / n"));

    /// <summary>The rate of every post, a fraction; Classic rounds it to 4 decimals.</summary>
    public static Rates PerPost(PostColumns posts, FormulaSet set)
    {
        var classic = set == FormulaSet.Classic;
        ReadOnlySpan<double> likes = posts.Likes.Span, comments = posts.Comments.Span;
        ReadOnlySpan<double> shares = posts.Shares.Span, saves = posts.Saves.Span;
        var reach = posts.Reach.Span;
        var fractions = new double[posts.Count];
        var missing = RateMetrics.None;
        for (var row = 0; row < fractions.Length; row++)
        {
            var fraction = (likes[row] + comments[row] + saves[row] + shares[row]) / reach[row];
            if (classic) fraction = Decimals.Round(fraction, 4);
            if (!double.IsFinite(fraction))
            {
                fraction = double.NaN;
                missing |= RateMetricsOf.Missing(posts, row, RateMetrics.Engagement);
            }

            fractions[row] = fraction;
        }

        return new Rates(set, Formula[set], 1, fractions, RateMetrics.Engagement, missing);
    }

    /// <summary>The mean over the posts that have a rate, with its interval.</summary>
    public static Computed Mean(Rates rates) => MeanEngagement.Of(rates, MeanFormula[rates.Set]);
}
