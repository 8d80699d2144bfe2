using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Whether longer captions go with more engagement (A17).</summary>
internal static class CaptionLengthCorrelation
{
    private const int FewestPosts = 3;

    /// <summary>Id <c>captions.length-correlation</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "captions.length-correlation", Units.Correlation, "Correlation of caption length and engagement",
        Sources.CreatorAnalytics("A17"), WeightedEngagement.Metrics.And(Reads.Posts("caption")),
        new Definition(
            "Pearson's correlation of the length of captions with weighted engagement, rounded to 2 decimals of a percent.",
            "cov(length, round(engagement, 4)) / (sd(length) * sd(engagement))"),
        new Definition(
            "Pearson's correlation of the length of captions with weighted engagement. Posts without a rate are left out.",
            "cov(length, engagement) / (sd(length) * sd(engagement))"));

    /// <summary>The correlation, with its interval by Fisher's z from four posts on.</summary>
    public static Computed Of(PostCaptions captions, Rates rates)
    {
        var formula = Formula[rates.Set];
        var correlation = PearsonCorrelation.Of(captions.Lengths.Span, rates.Values.Span);
        if (correlation.N < FewestPosts)
            return Computed.Without(formula, "It takes three captions or more of posts with a rate.", correlation.N);
        if (double.IsNaN(correlation.Coefficient))
            return Computed.Without(formula, "The length of captions or the engagement is the same on every post.", correlation.N);
        var interval = correlation.Interval();
        return Computed.Estimate(formula, correlation.Coefficient, correlation.N, interval?.Low, interval?.High);
    }
}
