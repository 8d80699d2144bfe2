using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Standard deviation of weighted engagement over the posts that have one (A2).</summary>
internal static class EngagementDeviation
{
    /// <summary>Id <c>engagement.deviation</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.deviation", Units.Index, "Standard deviation of engagement", Sources.CreatorAnalytics("A2"),
        WeightedEngagement.Metrics,
        new(
            "How far the weighted engagement of a post, rounded to 2 decimals of a percent, typically lies from the mean. A post "
            + "that reached nobody counts as 0.",
            "sqrt(sum((round(engagement, 4) - mean)^2) / (n - 1))"),
        new(
            "How far the weighted engagement of a post typically lies from the mean. Posts without one are left out.",
            "sqrt(sum((engagement - mean)^2) / (n - 1))"));

    public static Computed Of(Rates rates)
    {
        var sample = RunningSample.Of(rates.Values.Span);
        var formula = Formula[rates.Set];
        return sample.N switch
        {
            0 => Computed.Without(formula, rates.WhyNone),
            1 => Computed.Without(formula, "One post says nothing of how posts differ.", 1),
            _ => Computed.Of(formula, Math.Sqrt(sample.Variance) / rates.Scale, sample.N),
        };
    }
}
