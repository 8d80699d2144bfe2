using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Viral: an unweighted engagement rate by reach of more than 10 % (B2), version 3.</summary>
internal static class OverTenPercent
{
    /// <summary>The rule's version of <c>posts.viral</c>.</summary>
    public const int Version = 3;

    private const double Threshold = 0.10;
    private const string Rule = "Likes, comments, shares and saves of more than 10 % of the people reached.";

    /// <param name="byReach">Engagement by reach as it was published: rounded to 4 decimals, as Classic has it.</param>
    /// <exception cref="ArgumentException">The rates are not rounded.</exception>
    public static ViralRule Of(Rates byReach)
    {
        if (byReach.Set != FormulaSet.Classic) throw new ArgumentException("The rule is over rounded rates.", nameof(byReach));
        var n = RunningSample.Of(byReach.Values.Span).N;
        return n == 0
            ? ViralRule.Without(Version, Rule, byReach.WhyNone)
            : ViralRule.From(Version, Rule, byReach, Threshold, n, above: true);
    }
}
