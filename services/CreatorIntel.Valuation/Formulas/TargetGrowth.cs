using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The weekly growth that would reach the goal in time (A4), a fraction.</summary>
internal static class TargetGrowth
{
    private const double PublishedForDefaultGoal = 0.0274;

    /// <summary>Id <c>growth.target-weekly</c>.</summary>
    public static readonly FormulaVersions Formula = new("growth.target-weekly", Units.Fraction);

    /// <summary>
    /// Classic gives the published 2.74 % for the default goal, whatever the followers; else the compound rate over the
    /// weeks that the set's months have. 0 where the goal is reached already.
    /// </summary>
    /// <param name="followers">Latest follower count; null when none was observed.</param>
    /// <param name="goal">The goal.</param>
    /// <param name="set">The version.</param>
    public static Computed Of(long? followers, GrowthGoal goal, FormulaSet set)
    {
        var formula = Formula[set];
        if (set == FormulaSet.Classic && goal == GrowthGoal.Default)
            return Computed.Of(formula, PublishedForDefaultGoal, 0);
        if (followers is null) return Computed.Without(formula, "No follower count was observed.");
        if (followers == 0) return Computed.Without(formula, "There are no followers to grow from.");
        if (followers >= goal.Followers) return Computed.Of(formula, 0, 1);
        var weeks = goal.Months * MonthLength.InWeeks(set);
        return Computed.Of(formula, Math.Pow((double)goal.Followers / followers.Value, 1 / weeks) - 1, 1);
    }
}
