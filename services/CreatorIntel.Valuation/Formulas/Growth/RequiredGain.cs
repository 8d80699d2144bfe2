using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Followers to gain a day and a week, the same each time, to reach the goal in time (A4).</summary>
internal static class RequiredGain
{
    private const double WeeksPerYear = 52;
    private const double MonthsPerYear = 12;

    /// <summary>Id <c>goal.required-daily-growth</c>.</summary>
    public static readonly FormulaVersions DailyFormula = new(
        "goal.required-daily-growth", Units.Followers, "Followers to gain a day", Sources.CreatorAnalytics("A4"), ValueReads.Followers,
        new(
            "Missing followers over the goal's months of 30 days, cut to whole followers. 0 where the goal is reached.",
            "trunc((target - F0) / (30 * months))"),
        new(
            "Missing followers over the days that are left to the goal's day. 0 where the goal is reached; unknown where its day "
            + "has passed.",
            "(target - F0) / days(goal_day - latest_day)"));

    /// <summary>Id <c>goal.required-weekly-gain</c>.</summary>
    public static readonly FormulaVersions WeeklyFormula = new(
        "goal.required-weekly-gain", Units.Followers, "Followers to gain a week", Sources.CreatorAnalytics("A4"), ValueReads.Followers,
        new(
            "Missing followers over the goal's months at 52 weeks a year, rounded to whole followers. 0 where the goal is reached.",
            "round((target - F0) / (months * 52 / 12))"),
        new(
            "Missing followers over the weeks that are left to the goal. 0 where the goal is reached; unknown where its day has passed.",
            "(target - F0) / weeks; weeks = months * 365.25 / 12 / 7, or the days to the goal's day / 7"));

    public static Computed Daily(FollowerCount? latest, GrowthGoal goal, FormulaSet set) =>
        Over(DailyFormula[set], latest, goal, day => GoalWindow.Of(goal, day, set).Days, gain =>
            set == FormulaSet.Classic ? Math.Truncate(gain) : gain);

    public static Computed Weekly(FollowerCount? latest, GrowthGoal goal, FormulaSet set) =>
        Over(WeeklyFormula[set], latest, goal, day => set == FormulaSet.Classic && goal.Months is { } months
            ? months * WeeksPerYear / MonthsPerYear
            : GoalWindow.Of(goal, day, set).Weeks, gain => set == FormulaSet.Classic ? Decimals.Round(gain, 0) : gain);

    private static Computed Over(
        Formula formula, FollowerCount? latest, GrowthGoal goal, Func<DateOnly, double> times, Func<double, double> publish)
    {
        if (latest is not { } count) return Computed.Without(formula, "No follower count was observed.");
        if (count.Followers >= goal.Followers) return Computed.Of(formula, 0, 1);
        return times(count.Day) is > 0 and var periods
            ? Computed.Of(formula, publish((goal.Followers - count.Followers) / periods), 1)
            : Computed.Without(formula, "The goal's day has passed.", 1);
    }
}
