using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Followers gained a week at present (A4), to set beside the gain that the goal needs.</summary>
internal static class CurrentWeeklyGain
{
    /// <summary>Id <c>goal.current-weekly-gain</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "goal.current-weekly-gain", Units.Followers, "Followers gained a week", Sources.CreatorAnalytics("A4"), ValueReads.Followers,
        new(
            "The latest follower count times the weekly growth rounded to 2 decimals of a percent, rounded to whole followers. "
            + "Growth that is unknown counts as 0.",
            "round(F0 * round(weekly_growth, 4))"),
        new(
            "The mean daily gain since the first day, times 7. Unknown without counts of two days.",
            "(F0 - Ffirst) / days * 7"));

    private const double DaysInWeek = 7;

    public static Computed Of(GrowthInputs inputs, FormulaSet set)
    {
        var formula = Formula[set];
        if (inputs.Latest is not { } latest) return Computed.Without(formula, "No follower count was observed.");
        if (set == FormulaSet.Classic)
            return Computed.Of(formula, Decimals.Round(latest.Followers * Decimals.Round((inputs.WeeklyGrowth ?? 0) * 100, 2) / 100, 0), 2);
        return inputs.MeanDailyGain is { } gain
            ? Computed.Of(formula, gain * DaysInWeek, 2)
            : Computed.Without(formula, "Follower counts of two days are needed for a daily gain.", 1);
    }
}
