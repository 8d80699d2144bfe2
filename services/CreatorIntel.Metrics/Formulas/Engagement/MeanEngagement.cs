using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Mean, highest and lowest weighted engagement of posts (A2), over the posts that have one.</summary>
internal static class MeanEngagement
{
    /// <summary>Id <c>engagement.mean</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.mean", Units.Index, "Mean engagement", Sources.CreatorAnalytics("A2"), WeightedEngagement.Metrics,
        new(
            "The mean over posts of the weighted engagement of each, which is rounded to 2 decimals of a percent before. A "
            + "post that reached nobody counts as 0.",
            "sum(round(engagement, 4)) / n"),
        new("The mean over posts of the weighted engagement of each. Posts without one are left out.", "sum(engagement) / n"));

    /// <summary>Id <c>engagement.highest</c>.</summary>
    public static readonly FormulaVersions HighestFormula = new(
        "engagement.highest", Units.Index, "Highest engagement", Sources.CreatorAnalytics("A2"), WeightedEngagement.Metrics,
        new("The highest weighted engagement of a post, rounded to 2 decimals of a percent.", "max(round(engagement, 4))"),
        new("The highest weighted engagement of a post.", "max(engagement)"));

    /// <summary>Id <c>engagement.lowest</c>.</summary>
    public static readonly FormulaVersions LowestFormula = new(
        "engagement.lowest", Units.Index, "Lowest engagement", Sources.CreatorAnalytics("A2"), WeightedEngagement.Metrics,
        new(
            "The lowest weighted engagement of a post, rounded to 2 decimals of a percent. A post that reached nobody counts as 0.",
            "min(round(engagement, 4))"),
        new("The lowest weighted engagement of a post. Posts without one are left out.", "min(engagement)"));

    /// <summary>The mean, with its interval; Classic is the mean of rounded rates and is not itself rounded.</summary>
    public static Computed Of(Rates rates) => Of(rates, Formula[rates.Set]);

    public static Computed Highest(Rates rates) =>
        Extreme(rates, HighestFormula[rates.Set], double.NegativeInfinity, Math.Max);

    public static Computed Lowest(Rates rates) =>
        Extreme(rates, LowestFormula[rates.Set], double.PositiveInfinity, Math.Min);

    internal static Computed Of(Rates rates, Formula formula)
    {
        var sample = RunningSample.Of(rates.Values.Span);
        return sample.N == 0 ? Computed.Without(formula, rates.WhyNone) : Figure(formula, sample, rates.Scale);
    }

    /// <summary>The mean of a sample of at least one rate, as a fraction with its interval.</summary>
    internal static Computed Figure(Formula formula, in RunningSample sample, double scale)
    {
        var interval = MeanInterval.Of(sample);
        return Computed.Estimate(formula, sample.Mean / scale, sample.N, interval?.Low / scale, interval?.High / scale);
    }

    /// <summary>The mean of a sample, or the reason why there is none.</summary>
    internal static Computed Figure(Formula formula, in RunningSample sample, double scale, string whyNone) =>
        sample.N == 0 ? Computed.Without(formula, whyNone) : Figure(formula, sample, scale);

    private static Computed Extreme(Rates rates, Formula formula, double start, Func<double, double, double> choose)
    {
        var n = 0L;
        var extreme = start;
        foreach (var value in rates.Values.Span)
        {
            if (double.IsNaN(value)) continue;
            n++;
            extreme = choose(extreme, value);
        }

        return n == 0 ? Computed.Without(formula, rates.WhyNone) : Computed.Of(formula, extreme / rates.Scale, n);
    }
}
