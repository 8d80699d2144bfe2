using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>A rate of one kind of action on a post (A16); one definition in both sets.</summary>
/// <param name="formula">The rate of one post.</param>
/// <param name="meanFormula">Its mean over posts.</param>
/// <param name="needed">The metrics that it is made of.</param>
/// <param name="values">The rate of every post, NaN where it has none.</param>
internal sealed class PostRate(
    FormulaVersions formula, FormulaVersions meanFormula, RateMetrics needed, Func<PostColumns, double[]> values)
{
    public FormulaVersions Formula => formula;

    public FormulaVersions MeanFormula => meanFormula;

    /// <summary>The rate of every post, a fraction.</summary>
    public Rates PerPost(PostColumns posts)
    {
        var rates = values(posts);
        var missing = RateMetrics.None;
        for (var row = 0; row < rates.Length && missing != needed; row++)
        {
            if (double.IsNaN(rates[row])) missing |= RateMetricsOf.Missing(posts, row, needed);
        }

        return new Rates(FormulaSet.Calendar, formula[1], 1, rates, needed, missing);
    }

    /// <summary>The mean over the posts that have the rate, with its interval.</summary>
    public Computed Mean(Rates rates) => MeanEngagement.Of(rates, meanFormula[1]);

    /// <summary>The mean over some of the posts.</summary>
    /// <param name="rates">The rates of all posts.</param>
    /// <param name="sample">Those of the posts meant.</param>
    public Computed Mean(Rates rates, in RunningSample sample) =>
        MeanEngagement.Figure(meanFormula[1], sample, rates.Scale, rates.Missing == RateMetrics.None
            ? rates.WhyNone
            : $"None of these posts has this rate: the source gives no {RateMetricsOf.Words(rates.Missing)}.");
}
