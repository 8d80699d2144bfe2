using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The definitions behind a scenario (A7).</summary>
internal static class ScenarioFormulas
{
    private const string ClassicWeeks = "4 * months, or the days to the goal's day / 7";
    private const string CalendarWeeks = "months * 365.25 / 12 / 7, or the days to the goal's day / 7";

    /// <summary>Id <c>scenario.weekly-growth</c>.</summary>
    public static readonly FormulaVersions WeeklyGrowth = new(
        "scenario.weekly-growth", Units.Fraction, "Weekly growth of a scenario", Sources.CreatorAnalytics("A7"), ValueReads.Followers,
        new(
            "The current weekly growth, rounded to 2 decimals of a percent and at least 0, times a multiple; without growth 1 % "
            + "stands in for it. The pessimistic case grows by 0.1 % at least, the optimistic one by the floor at least.",
            "r0 = max(round(weekly_growth, 4), 0), 0 -> 0.01; pessimistic max(0.5 r0, 0.001); realistic 1.5 r0; optimistic max(floor, 2 r0)"),
        new(
            "The current weekly growth times a multiple, its sign kept: where the account shrinks, the pessimistic case is the one "
            + "that shrinks faster. The optimistic case grows by the floor at least. Unknown while the growth is.",
            "pessimistic min(0.5 r0, 1.5 r0); realistic max(0.5 r0, 1.5 r0); optimistic max(floor, 2 r0); each >= -1"));

    /// <summary>Id <c>scenario.projected-followers</c>.</summary>
    public static readonly FormulaVersions ProjectedFollowers = new(
        "scenario.projected-followers", Units.Followers, "Projected followers", Sources.CreatorAnalytics("A7"), ValueReads.Followers,
        new(
            "The latest follower count compounded over the weeks to the goal, with 4 weeks to a month.",
            $"F0 * (1 + r)^weeks; weeks = {ClassicWeeks}"),
        new(
            "The latest follower count compounded over the weeks of the calendar to the goal.",
            $"F0 * (1 + r)^weeks; weeks = {CalendarWeeks}"));

    /// <summary>Id <c>scenario.growth</c>.</summary>
    public static readonly FormulaVersions Growth = new(
        "scenario.growth", Units.Followers, "Followers gained in a scenario", Sources.CreatorAnalytics("A7"), ValueReads.Followers,
        new("Projected followers, with 4 weeks to a month, less the latest follower count.", "projected - F0"),
        new("Projected followers on the calendar less the latest follower count.", "projected - F0"));

    /// <summary>Id <c>scenario.growth-rate</c>.</summary>
    public static readonly FormulaVersions GrowthRate = new(
        "scenario.growth-rate", Units.Fraction, "Growth in a scenario", Sources.CreatorAnalytics("A7"), ValueReads.Followers,
        new("Followers gained, with 4 weeks to a month, over the latest follower count.", "(projected - F0) / F0"),
        new("Followers gained on the calendar over the latest follower count.", "(projected - F0) / F0"));

    /// <summary>Id <c>scenario.months-to-target</c>.</summary>
    public static readonly FormulaVersions MonthsToTarget = new(
        "scenario.months-to-target", Units.Months, "Months to the goal in a scenario", Sources.CreatorAnalytics("A7"),
        ValueReads.Followers,
        new(
            "The weeks that the goal takes at this growth, over 4. 0 where the goal is reached.", "ln(target / F0) / ln(1 + r) / 4"),
        new(
            "The weeks that the goal takes at this growth, over those of a mean calendar month. 0 where the goal is reached, never "
            + "without growth.",
            "ln(target / F0) / ln(1 + r) / (365.25 / 12 / 7)"));
}
