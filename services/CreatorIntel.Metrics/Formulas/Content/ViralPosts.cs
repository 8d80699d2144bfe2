using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Posts whose weighted engagement is a multiple of the mean or more (A11).</summary>
internal static class ViralPosts
{
    /// <summary>The multiple of the mean from which a post counts as viral.</summary>
    public const double DefaultMultiple = 2;

    /// <summary>Id <c>posts.viral</c>.</summary>
    public static readonly FormulaVersions Formula = new("posts.viral", Units.Posts);

    /// <summary>Id <c>posts.viral-threshold</c>.</summary>
    public static readonly FormulaVersions ThresholdFormula = new("posts.viral-threshold", Units.Index);

    public static ViralCount Of(Rates rates, double multiple = DefaultMultiple)
    {
        var mean = RunningSample.Of(rates.Values.Span);
        Formula formula = Formula[rates.Set], thresholdFormula = ThresholdFormula[rates.Set];
        var rule = FormattableString.Invariant($"Weighted engagement of at least {multiple} times the mean of all posts.");
        if (mean.N == 0)
            return new(Computed.Without(formula, rates.WhyNone), Computed.Without(thresholdFormula, rates.WhyNone), rule);

        var threshold = multiple * mean.Mean;
        var viral = 0;
        foreach (var value in rates.Values.Span)
        {
            if (value >= threshold) viral++;
        }

        return new(Computed.Of(formula, viral, mean.N), Computed.Of(thresholdFormula, threshold / rates.Scale, mean.N), rule);
    }
}

/// <summary>How many posts the viral rule picks.</summary>
/// <param name="Count">Posts at or above the threshold; n is the number of posts with a rate.</param>
/// <param name="Threshold">The index from which a post counts.</param>
/// <param name="Rule">The rule in words.</param>
internal sealed record ViralCount(Computed Count, Computed Threshold, string Rule);
