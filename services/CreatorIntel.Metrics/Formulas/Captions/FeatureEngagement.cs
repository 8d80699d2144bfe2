using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Mean engagement of posts whose captions have a feature, of those that lack it, and the difference (A17).</summary>
internal static class FeatureEngagement
{
    /// <summary>Posts with a rate on each side under which the sides are not compared.</summary>
    public const int MinimumPosts = 5;

    /// <summary>Id <c>captions.engagement-with</c>.</summary>
    public static readonly FormulaVersions WithFormula = Formula(
        "captions.engagement-with", "Mean engagement with a feature",
        "The mean weighted engagement of posts whose captions have it",
        "sum(index of posts with) / n");

    /// <summary>Id <c>captions.engagement-without</c>.</summary>
    public static readonly FormulaVersions WithoutFormula = Formula(
        "captions.engagement-without", "Mean engagement without a feature",
        "The mean weighted engagement of posts whose captions lack it",
        "sum(index of posts without) / n");

    /// <summary>Id <c>captions.engagement-difference</c>: with less without, with Welch's interval.</summary>
    public static readonly FormulaVersions DifferenceFormula = Formula(
        "captions.engagement-difference", "Difference that goes with a feature",
        "The mean weighted engagement of posts whose captions have it, less that of posts whose captions lack it",
        "mean(with) - mean(without)");

    /// <param name="name">What the posts have.</param>
    /// <param name="subject">The name in ids of figures.</param>
    /// <param name="with">Rates of the posts that have it.</param>
    /// <param name="without">Rates of the posts that lack it.</param>
    /// <param name="rates">The rates that both are of.</param>
    public static FeatureEffect Of(string name, string subject, in RunningSample with, in RunningSample without, Rates rates) => new(
        name, subject,
        Mean(WithFormula[rates.Set], with, "No post with a rate has it.", rates),
        Mean(WithoutFormula[rates.Set], without, "No post with a rate lacks it.", rates),
        Difference(with, without, rates),
        with.N >= MinimumPosts && without.N >= MinimumPosts,
        Distinguishable: false);

    private static Computed Mean(Formula formula, in RunningSample sample, string reason, Rates rates) =>
        sample.N == 0 ? Computed.Without(formula, reason) : MeanEngagement.Figure(formula, sample, rates.Scale);

    private static Computed Difference(in RunningSample with, in RunningSample without, Rates rates)
    {
        var formula = DifferenceFormula[rates.Set];
        if (with.N == 0) return Computed.Without(formula, "No post with a rate has it: there is nothing to compare.", without.N);
        if (without.N == 0) return Computed.Without(formula, "Every post with a rate has it: there is nothing to compare.", with.N);
        var interval = WelchInterval.Of(with, without);
        return Computed.Estimate(
            formula, (with.Mean - without.Mean) / rates.Scale, with.N + without.N,
            interval?.Low / rates.Scale, interval?.High / rates.Scale);
    }

    private static FormulaVersions Formula(string id, string name, string words, string mathematics) => new(
        id, Units.Index, name, Sources.CreatorAnalytics("A17"), WeightedEngagement.Metrics.And(Reads.Posts("caption")),
        new Definition($"{words}. Each index is rounded to 2 decimals of a percent first.", mathematics),
        new Definition($"{words}. Posts without a rate are left out.", mathematics));
}

/// <summary>What goes with a feature of captions; that it goes with it does not say that it comes from it.</summary>
/// <param name="Name">The feature, or a hashtag as written.</param>
/// <param name="Subject">The name in ids of figures.</param>
/// <param name="With">Mean engagement of posts that have it; n is their number.</param>
/// <param name="Without">Mean engagement of posts that lack it.</param>
/// <param name="Difference">With less without.</param>
/// <param name="Enough">True where both sides have the minimum of posts.</param>
/// <param name="Distinguishable">True where the difference is more than chance explains, given how many are compared.</param>
internal sealed record FeatureEffect(
    string Name, string Subject, Computed With, Computed Without, Computed Difference, bool Enough, bool Distinguishable);
