using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>One rate for each post, computed once and read by every formula over them.</summary>
/// <param name="Set">The version of the formulas.</param>
/// <param name="Formula">The definition of the rate of one post.</param>
/// <param name="Scale">What 1 as a fraction is in <see cref="Values"/>: 100 where the published rates are percents.</param>
/// <param name="Values">Rates in the order of the posts; NaN where a post has none.</param>
/// <param name="Needed">The metrics that the rate is made of.</param>
/// <param name="Missing">Every metric that some post without a rate lacks.</param>
internal sealed record Rates(
    FormulaSet Set, Formula Formula, double Scale, ReadOnlyMemory<double> Values, RateMetrics Needed, RateMetrics Missing)
{
    /// <summary>The rate of one post as a fraction.</summary>
    public Computed Of(PostColumns posts, int row)
    {
        var value = Values.Span[row];
        if (!double.IsNaN(value)) return Computed.Of(Formula, value / Scale, 1);
        var missing = RateMetricsOf.Missing(posts, row, Needed);
        return Computed.Without(Formula, missing != RateMetrics.None
            ? $"The source gives no {RateMetricsOf.Words(missing)} for this post."
            : IsOverReach
                ? "Nobody was reached, so there is nothing to divide by."
                : "It was never displayed, so there is nothing to divide by.");
    }

    /// <summary>Why no post has a rate.</summary>
    public string WhyNone => Values.Length == 0
        ? "There are no posts."
        : Missing != RateMetrics.None
            ? $"No post has {Kind}: the source gives no {RateMetricsOf.Words(Missing)}."
            : IsOverReach
                ? "No post reached anybody, so there is nothing to divide by."
                : "No post was displayed, so there is nothing to divide by.";

    private bool IsOverReach => Needed.HasFlag(RateMetrics.Reach);

    private string Kind => Needed == RateMetrics.Engagement ? "an engagement rate" : "this rate";
}
