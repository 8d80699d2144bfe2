using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What lies between an account and its goal (A4).</summary>
/// <param name="Followers">Followers that are missing.</param>
/// <param name="WeeklyRate">Target rate less current rate, a fraction a week.</param>
/// <param name="Acceleration">Target rate over current rate.</param>
/// <param name="DaysToTarget">Days at the mean daily gain.</param>
/// <param name="MonthsToTarget">The same in months.</param>
/// <param name="RequiredDailyGrowth">Followers to gain a day.</param>
/// <param name="RequiredWeeklyGain">Followers to gain a week.</param>
/// <param name="CurrentWeeklyGain">Followers gained a week at present.</param>
/// <param name="TargetInCharts">The target rate as charts draw it.</param>
internal sealed record TargetGap(
    Computed Followers, Computed WeeklyRate, Computed Acceleration, Computed DaysToTarget, Computed MonthsToTarget,
    Computed RequiredDailyGrowth, Computed RequiredWeeklyGain, Computed CurrentWeeklyGain, Computed TargetInCharts)
{
    public static TargetGap Of(GrowthInputs inputs, GrowthGoal goal, FormulaSet set)
    {
        var target = TargetGrowth.Of(inputs.Latest, goal, set);
        return new(
            FollowerGap.Of(inputs.Latest, goal),
            RateGap.Of(target, inputs.WeeklyGrowth, set),
            Formulas.Acceleration.Of(target, inputs.WeeklyGrowth, set),
            TimeToTarget.InDays(inputs, goal, set),
            TimeToTarget.InMonths(inputs, goal, set),
            RequiredGain.Daily(inputs.Latest, goal, set),
            RequiredGain.Weekly(inputs.Latest, goal, set),
            Formulas.CurrentWeeklyGain.Of(inputs, set),
            TargetGrowth.InCharts(inputs.Latest, goal, set));
    }
}
