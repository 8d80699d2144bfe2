using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Viral: weighted engagement at or above the 90th percentile (A11), version 4.</summary>
internal static class TopTenth
{
    /// <summary>The rule's version of <c>posts.viral</c>.</summary>
    public const int Version = 4;

    private const double Percentile = 0.9;
    private const string Rule = "Weighted engagement in the highest tenth: at or above the 90th percentile of all posts.";

    /// <param name="rates">Weighted engagement as it was published: rounded, as Classic has it.</param>
    /// <exception cref="ArgumentException">The rates are not rounded.</exception>
    public static ViralRule Of(Rates rates)
    {
        if (rates.Set != FormulaSet.Classic) throw new ArgumentException("The rule is over rounded rates.", nameof(rates));
        var quantiles = Quantiles.Of(rates.Values.Span);
        return quantiles.N == 0
            ? ViralRule.Without(Version, Rule, rates.WhyNone)
            : ViralRule.From(Version, Rule, rates, quantiles.At(Percentile), quantiles.N);
    }
}
