using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Clicks of a post over its impressions (A16). A post that lacks either, or was never displayed, has none.</summary>
internal static class ClickThroughRate
{
    private static readonly Reads Metrics = Reads.Posts("clicks", "impressions");

    /// <summary>Id <c>rate.click-through</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "rate.click-through", Units.Fraction, "Click-through rate", Sources.CreatorAnalytics("A16"), Metrics,
        new Definition(
            "The clicks on a post over the times it was displayed. A post that was never displayed has none.", "clicks / impressions"));

    /// <summary>Id <c>rate.mean-click-through</c>.</summary>
    public static readonly FormulaVersions MeanFormula = new(
        "rate.mean-click-through", Units.Fraction, "Mean click-through rate", Sources.CreatorAnalytics("A16"), Metrics,
        new Definition(
            "The mean over posts of the clicks of each over the times it was displayed. Posts without clicks or impressions given "
            + "are left out.",
            "sum(clicks / impressions) / n"));

    public static readonly PostRate Rate = new(Formula, MeanFormula, RateMetrics.Clicks | RateMetrics.Impressions, PerPost);

    private static double[] PerPost(PostColumns posts)
    {
        ReadOnlySpan<double> clicks = posts.Clicks.Span, impressions = posts.Impressions.Span;
        var rates = new double[posts.Count];
        for (var row = 0; row < rates.Length; row++)
            rates[row] = impressions[row] > 0 ? clicks[row] / impressions[row] : double.NaN;
        return rates;
    }
}
