using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>One engagement rate for each post, computed once and read by every formula over them.</summary>
/// <param name="Set">The version of the formulas.</param>
/// <param name="Formula">The definition of the rate of one post.</param>
/// <param name="Scale">What 1 as a fraction is in <see cref="Values"/>: 100 where the published rates are percents.</param>
/// <param name="Values">Rates in the order of the posts; NaN where a post has none.</param>
/// <param name="Missing">Every metric that some post without a rate lacks.</param>
internal sealed record Rates(
    FormulaSet Set, Formula Formula, double Scale, ReadOnlyMemory<double> Values, RateMetrics Missing)
{
    /// <summary>The rate of one post as a fraction.</summary>
    public Computed Of(PostColumns posts, int row)
    {
        var value = Values.Span[row];
        if (!double.IsNaN(value)) return Computed.Of(Formula, value / Scale, 1);
        var missing = RateMetricsOf.Missing(posts, row);
        return Computed.Without(Formula, missing == RateMetrics.None
            ? "Nobody was reached, so there is nothing to divide by."
            : $"The source gives no {RateMetricsOf.Words(missing)} for this post.");
    }

    /// <summary>Why no post has a rate.</summary>
    public string WhyNone => Values.Length == 0
        ? "There are no posts."
        : Missing == RateMetrics.None
            ? "No post reached anybody, so there is nothing to divide by."
            : $"No post has an engagement rate: the source gives no {RateMetricsOf.Words(Missing)}.";
}
