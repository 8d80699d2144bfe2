using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Median weighted engagement of posts (A2), over the posts that have one.</summary>
internal static class MedianEngagement
{
    /// <summary>Id <c>engagement.median</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.median", Units.Index, "Median engagement", Sources.CreatorAnalytics("A2"), WeightedEngagement.Metrics,
        new(
            "The weighted engagement that half of the posts reach, each rounded to 2 decimals of a percent before. A post that "
            + "reached nobody counts as 0.",
            "median(round(engagement, 4))"),
        new(
            "The weighted engagement that half of the posts reach. Posts without one are left out.", "median(engagement)"));

    public static Computed Of(Rates rates) => Of(Formula[rates.Set], rates.Values.Span, rates.Scale, rates.WhyNone);

    /// <summary>The median of some of the rates, or the reason why there is none.</summary>
    internal static Computed Of(Formula formula, ReadOnlySpan<double> values, double scale, string whyNone)
    {
        var known = Quantiles.Of(values);
        return known.N == 0 ? Computed.Without(formula, whyNone) : Computed.Of(formula, known.Median / scale, known.N);
    }
}
