using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The time from the latest follower count to a goal (A4).</summary>
/// <param name="Weeks">Weeks to grow in; 0 where the goal's day has passed.</param>
/// <param name="Days">Days to grow in; 0 where the goal's day has passed.</param>
/// <param name="LastDay">The day by which the goal is to be reached.</param>
internal readonly record struct GoalWindow(double Weeks, int Days, DateOnly LastDay)
{
    private const double DaysInWeek = 7;

    /// <summary>
    /// A month is 4 weeks and 30 days in Classic; on the calendar it is 365.25 / 12 / 7 weeks, and its days are those up to
    /// the same day of a later month. To a day it is the days up to it, in both.
    /// </summary>
    /// <param name="goal">The goal.</param>
    /// <param name="latestDay">The day of the latest follower count.</param>
    /// <param name="set">The version.</param>
    public static GoalWindow Of(GrowthGoal goal, DateOnly latestDay, FormulaSet set)
    {
        var lastDay = goal switch
        {
            { Day: { } day } => day,
            _ when set == FormulaSet.Classic => latestDay.AddDays(goal.Months!.Value * MonthLength.ClassicDays),
            _ => latestDay.AddMonths(goal.Months!.Value),
        };
        var days = Math.Max(lastDay.DayNumber - latestDay.DayNumber, 0);
        return new(goal.Months * MonthLength.InWeeks(set) ?? days / DaysInWeek, days, lastDay);
    }
}
