using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The straight line from the latest follower count to the goal (A4).</summary>
/// <param name="FromDay">The latest day with a count, in the account's time zone.</param>
/// <param name="FromFollowers">Followers on it.</param>
/// <param name="ToDay">The day by which the goal is to be reached.</param>
/// <param name="ToFollowers">The goal.</param>
internal sealed record StraightPath(DateOnly FromDay, long FromFollowers, DateOnly ToDay, long ToFollowers)
{
    public static StraightPath Of(FollowerCount latest, GrowthGoal goal, FormulaSet set) =>
        new(latest.Day, latest.Followers, GoalWindow.Of(goal, latest.Day, set).LastDay, goal.Followers);
}
