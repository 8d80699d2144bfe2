using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>How long the captions of posts with high engagement are, and of those with low (A17).</summary>
internal static class CaptionLengthHalves
{
    /// <summary>Id <c>captions.mean-length-high</c>.</summary>
    public static readonly FormulaVersions HighFormula = Formula(
        "captions.mean-length-high", "Mean length of captions with high engagement", "at or above", ">=");

    /// <summary>Id <c>captions.mean-length-low</c>.</summary>
    public static readonly FormulaVersions LowFormula = Formula(
        "captions.mean-length-low", "Mean length of captions with low engagement", "below", "<");

    /// <summary>The means with their intervals; n is the number of posts of each half.</summary>
    public static (Computed High, Computed Low) Of(PostCaptions captions, Rates rates)
    {
        ReadOnlySpan<double> values = rates.Values.Span, lengths = captions.Lengths.Span;
        var median = Quantiles.Of(values).Median;
        RunningSample high = default, low = default;
        for (var post = 0; post < values.Length; post++)
        {
            if (values[post] >= median) high.Add(lengths[post]);
            else if (values[post] < median) low.Add(lengths[post]);
        }

        return (Mean(HighFormula[rates.Set], high, rates), Mean(LowFormula[rates.Set], low, rates));
    }

    private static Computed Mean(Formula formula, in RunningSample lengths, Rates rates) =>
        lengths.N > 0 ? MeanEngagement.Figure(formula, lengths, 1)
        : Computed.Without(
            formula, double.IsNaN(Quantiles.Of(rates.Values.Span).Median) ? rates.WhyNone : "No post lies in this half.");

    private static FormulaVersions Formula(string id, string name, string side, string sign) => new(
        id, Units.Characters, name, Sources.CreatorAnalytics("A17"), WeightedEngagement.Metrics.And(Reads.Posts("caption")),
        new Definition(
            $"The mean length of captions of posts {side} the median weighted engagement, each rounded to 2 decimals of a percent.",
            $"mean(length where round(engagement, 4) {sign} median)"),
        new Definition(
            $"The mean length of captions of posts {side} the median weighted engagement. Posts without a rate are in neither half.",
            $"mean(length where engagement {sign} median)"));
}
