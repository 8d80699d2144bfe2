using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>How far settled values lie from those reported first (A19).</summary>
internal static class MeanRestatement
{
    private static readonly string Source = Sources.CreatorAnalytics("A19");

    /// <summary>Id <c>restatement.day</c>: of metrics of account days.</summary>
    public static readonly FormulaVersions DayFormula = new(
        "restatement.day", Units.Fraction, "Mean restatement of days", Source,
        Reads.Days("followers", "impressions", "views", "reach", "profile_views", "website_clicks"), Definition("a day"));

    /// <summary>Id <c>restatement.post</c>: of metrics of posts.</summary>
    public static readonly FormulaVersions PostFormula = new(
        "restatement.post", Units.Fraction, "Mean restatement of posts", Source,
        Reads.Posts("impressions", "views", "reach", "likes", "comments", "shares", "saves", "follows", "clicks"),
        Definition("a post at an instant"));

    /// <summary>The mean relative change of a metric over its restated windows, with its interval.</summary>
    /// <param name="restatements">The windows.</param>
    /// <param name="metric">The metric.</param>
    public static Computed Of(Restatements restatements, string metric)
    {
        var formula = (restatements.Kind == WindowKind.Day ? DayFormula : PostFormula)[1];
        RunningSample changes = default;
        var restated = 0;
        foreach (var window in restatements.Restated)
        {
            if (window.Metric != metric) continue;
            restated++;
            if (window.First.Value != 0) changes.Add((window.Settled.Value / window.First.Value) - 1);
        }

        if (changes.N > 0) return MeanEngagement.Figure(formula, changes, 1);
        return Computed.Without(formula, restated == 0
            ? "No value was restated."
            : "Every restated value was 0 at first, so there is no relative change.", restated);
    }

    private static Definition Definition(string window) => new(
        $"Over every value of {window} that was recorded again with another result: the value recorded last against the one "
        + "recorded first, less 1, on average. Values that were 0 at first are left out.",
        "mean(settled / first - 1)");
}
