using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The weekly growth that would reach the goal in time (A4), a fraction.</summary>
internal static class TargetGrowth
{
    private const double PublishedForDefaultGoal = 0.0274;
    private const double PublishedInCharts = 0.0283;

    /// <summary>Id <c>growth.target-weekly</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "growth.target-weekly", Units.Fraction, "Target weekly growth", Sources.CreatorAnalytics("A4"), ValueReads.Followers,
        new(
            "For 200 000 followers in 6 months the published 2.74 %, whatever the followers; for another goal the weekly growth "
            + "that compounds to it, with 4 weeks to a month. 0 where the goal is reached.",
            "goal = (200000, 6) ? 0.0274 : (target / F0)^(1 / weeks) - 1; weeks = 4 * months"),
        new(
            "The weekly growth that compounds from the latest follower count to the goal in the weeks that are left. 0 where the "
            + "goal is reached; unknown where its day has passed.",
            "(target / F0)^(1 / weeks) - 1; weeks = months * 365.25 / 12 / 7, or the days to the goal's day / 7"));

    /// <summary>Id <c>growth.target-weekly-charted</c>.</summary>
    public static readonly FormulaVersions ChartFormula = new(
        "growth.target-weekly-charted", Units.Fraction, "Target weekly growth in charts", Sources.CreatorAnalytics("A4"),
        ValueReads.Followers,
        new(
            "What the published charts draw as the target: 2.83 % for 200 000 followers in 6 months, and the target weekly growth "
            + "for another goal.",
            "goal = (200000, 6) ? 0.0283 : target_weekly_growth"),
        new("The target weekly growth: charts draw what is computed.", "target_weekly_growth"));

    /// <param name="latest">The latest follower count; null when none was observed.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="set">The version.</param>
    public static Computed Of(FollowerCount? latest, GrowthGoal goal, FormulaSet set)
    {
        var formula = Formula[set];
        if (set == FormulaSet.Classic && goal == GrowthGoal.Default) return Computed.Of(formula, PublishedForDefaultGoal, 0);
        if (latest is not { } count) return Computed.Without(formula, "No follower count was observed.");
        if (count.Followers == 0) return Computed.Without(formula, "There are no followers to grow from.");
        if (count.Followers >= goal.Followers) return Computed.Of(formula, 0, 1);
        var weeks = GoalWindow.Of(goal, count.Day, set).Weeks;
        return weeks > 0
            ? Computed.Of(formula, Math.Pow((double)goal.Followers / count.Followers, 1 / weeks) - 1, 1)
            : Computed.Without(formula, "The goal's day has passed.", 1);
    }

    /// <summary>The rate that charts of growth draw as the target.</summary>
    public static Computed InCharts(FollowerCount? latest, GrowthGoal goal, FormulaSet set) =>
        set == FormulaSet.Classic && goal == GrowthGoal.Default
            ? Computed.Of(ChartFormula[set], PublishedInCharts, 0)
            : Of(latest, goal, set) with { Formula = ChartFormula[set] };
}
