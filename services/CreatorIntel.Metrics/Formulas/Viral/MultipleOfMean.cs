using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Viral: weighted engagement of at least a multiple of the mean (A11), versions 1 and 2.</summary>
internal static class MultipleOfMean
{
    /// <summary>The multiple of the mean from which a post counts as viral.</summary>
    public const double DefaultMultiple = 2;

    /// <param name="rates">Weighted engagement; its set is the version.</param>
    /// <param name="multiple">The multiple.</param>
    public static ViralRule Of(Rates rates, double multiple = DefaultMultiple)
    {
        var version = ViralPosts.Formula[rates.Set].Version;
        var rule = FormattableString.Invariant($"Weighted engagement of at least {multiple} times the mean of all posts.");
        var mean = RunningSample.Of(rates.Values.Span);
        return mean.N == 0
            ? ViralRule.Without(version, rule, rates.WhyNone)
            : ViralRule.From(version, rule, rates, multiple * mean.Mean, mean.N);
    }
}
