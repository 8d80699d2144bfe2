using System.Runtime.InteropServices;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Whether posts that reach more people engage fewer of them (A2).</summary>
internal static class ReachCorrelation
{
    /// <summary>Id <c>engagement.reach-correlation</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.reach-correlation", Units.Correlation, "Correlation of reach and engagement",
        Sources.CreatorAnalytics("A6"), WeightedEngagement.Metrics,
        new(
            "Pearson's correlation of the reach of posts with their weighted engagement, rounded to 2 decimals of a percent: below 0, "
            + "posts that reach more people engage a smaller share of them.",
            "sum((reach - mean reach) * (round(engagement, 4) - mean)) / ((n - 1) * sd(reach) * sd(engagement))"),
        new(
            "Pearson's correlation of the reach of posts with their weighted engagement: below 0, posts that reach more people "
            + "engage a smaller share of them. Posts without a rate are left out.",
            "sum((reach - mean reach) * (engagement - mean engagement)) / ((n - 1) * sd(reach) * sd(engagement))"));

    /// <summary>The correlation, with its interval by Fisher's z from four posts on.</summary>
    public static Computed Of(PostColumns posts, Rates rates)
    {
        var formula = Formula[rates.Set];
        var reach = MemoryMarshal.Cast<People, double>(posts.Reach.Span);
        var correlation = PearsonCorrelation.Of(reach, rates.Values.Span);
        if (correlation.N < 3) return Computed.Without(formula, "It takes three posts or more with a rate.", correlation.N);
        if (double.IsNaN(correlation.Coefficient))
            return Computed.Without(formula, "Reach or engagement is the same on every post.", correlation.N);
        var interval = correlation.Interval();
        return Computed.Estimate(formula, correlation.Coefficient, correlation.N, interval?.Low, interval?.High);
    }
}
