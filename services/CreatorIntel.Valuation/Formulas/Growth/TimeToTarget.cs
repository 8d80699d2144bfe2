using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How long the goal takes at the mean daily gain since the first day (A4).</summary>
internal static class TimeToTarget
{
    /// <summary>Id <c>goal.days-to-target</c>.</summary>
    public static readonly FormulaVersions DaysFormula = new(
        "goal.days-to-target", Units.Days, "Days to the goal", Sources.CreatorAnalytics("A4"), ValueReads.Followers,
        new(
            "Missing followers over the mean daily gain since the first day, cut to whole days. 0 where the goal is reached, never "
            + "without a gain.",
            "trunc((target - F0) / ((F0 - Ffirst) / days))"),
        new(
            "Missing followers over the mean daily gain since the first day. 0 where the goal is reached, never without a gain.",
            "(target - F0) / ((F0 - Ffirst) / days)"));

    /// <summary>Id <c>goal.months-to-target</c>.</summary>
    public static readonly FormulaVersions MonthsFormula = new(
        "goal.months-to-target", Units.Months, "Months to the goal at the current gain", Sources.CreatorAnalytics("A4"),
        ValueReads.Followers,
        new(
            "The days that the goal takes at the mean daily gain since the first day, not cut, over 30.",
            "(target - F0) / ((F0 - Ffirst) / days) / 30"),
        new(
            "The days that the goal takes at the mean daily gain since the first day, over those of a mean calendar month.",
            "(target - F0) / ((F0 - Ffirst) / days) / (365.25 / 12)"));

    public static Computed InDays(GrowthInputs inputs, GrowthGoal goal, FormulaSet set)
    {
        var days = Days(DaysFormula[set], inputs, goal);
        return set == FormulaSet.Classic && days.Value is { } value ? days with { Value = Math.Truncate(value) } : days;
    }

    public static Computed InMonths(GrowthInputs inputs, GrowthGoal goal, FormulaSet set)
    {
        var days = Days(MonthsFormula[set], inputs, goal);
        return days with { Value = days.Value / MonthLength.InDays(set) };
    }

    private static Computed Days(Formula formula, GrowthInputs inputs, GrowthGoal goal)
    {
        if (inputs.Latest is not { } latest) return Computed.Without(formula, "No follower count was observed.");
        if (latest.Followers >= goal.Followers) return Computed.Of(formula, 0, 1);
        return inputs.MeanDailyGain switch
        {
            null => Computed.Without(formula, "Follower counts of two days are needed for a daily gain.", 1),
            <= 0 => Computed.Without(formula, "Never: without a gain the goal is not reached.", 2),
            { } gain => Computed.Of(formula, (goal.Followers - latest.Followers) / gain, 2),
        };
    }
}
