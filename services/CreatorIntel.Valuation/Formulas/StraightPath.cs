using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The straight line from the latest follower count to the goal (A4).</summary>
/// <param name="FromDay">The latest day with a count, in the account's time zone.</param>
/// <param name="FromFollowers">Followers on it.</param>
/// <param name="ToDay">The day by which the goal is to be reached.</param>
/// <param name="ToFollowers">The goal.</param>
internal sealed record StraightPath(DateOnly FromDay, long FromFollowers, DateOnly ToDay, long ToFollowers)
{
    private const int ClassicDaysPerMonth = 30;

    /// <summary>A month is 30 days in Classic; in the calendar the path ends on the same day of a later month.</summary>
    public static StraightPath Of(DateOnly latestDay, long followers, GrowthGoal goal, FormulaSet set) => new(
        latestDay, followers,
        set == FormulaSet.Classic ? latestDay.AddDays(goal.Months * ClassicDaysPerMonth) : latestDay.AddMonths(goal.Months),
        goal.Followers);
}
