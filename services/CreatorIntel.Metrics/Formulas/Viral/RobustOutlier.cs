using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Viral: a robust z of at least 3 on the logarithm of weighted engagement (A11), version 5. Median and median deviation
/// are not moved by the very posts that the rule looks for.
/// </summary>
internal static class RobustOutlier
{
    /// <summary>The rule's version of <c>posts.viral</c>.</summary>
    public const int Version = 5;

    private const double LeastZ = 3;

    /// <summary>Times the median deviation of a normal distribution is its standard deviation.</summary>
    private const double NormalScale = 1.4826;

    private const string Rule = "Weighted engagement far above the usual: 3 robust standard deviations or more on a logarithmic scale.";

    /// <param name="rates">Weighted engagement, not rounded. A post with engagement 0 has no logarithm and is not viral.</param>
    /// <exception cref="ArgumentException">The rates are rounded.</exception>
    public static ViralRule Of(Rates rates)
    {
        if (rates.Set == FormulaSet.Classic) throw new ArgumentException("The rule is over rates that are not rounded.", nameof(rates));
        var rated = RunningSample.Of(rates.Values.Span).N;
        if (rated == 0) return ViralRule.Without(Version, Rule, rates.WhyNone);

        var logarithms = Quantiles.Of(Logarithms(rates.Values.Span));
        if (logarithms.N == 0) return ViralRule.Without(Version, Rule, "No post has engagement above 0.", rated);
        var spread = NormalScale * logarithms.MedianDeviation();
        return spread == 0
            ? ViralRule.Without(Version, Rule, "At least half of the posts engage the same, so nothing is far from the usual.", rated)
            : ViralRule.From(Version, Rule, rates, Math.Exp(logarithms.Median + (LeastZ * spread)), rated);
    }

    private static double[] Logarithms(ReadOnlySpan<double> values)
    {
        var logarithms = new double[values.Length];
        for (var row = 0; row < values.Length; row++)
            logarithms[row] = values[row] > 0 ? Math.Log(values[row]) : double.NaN;
        return logarithms;
    }
}
