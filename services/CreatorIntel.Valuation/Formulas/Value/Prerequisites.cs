using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What every figure per follower needs.</summary>
internal static class Prerequisites
{
    /// <summary>
    /// What to answer where there is nothing to compute from; null where there is. An account without posts or without
    /// followers is worth 0 in Classic, and has no value else; followers that nobody observed are unknown in both.
    /// </summary>
    public static Computed? NotMet(Formula formula, AccountInputs inputs, FormulaSet set)
    {
        if (inputs.Followers is null) return Computed.Without(formula, "No follower count was observed.");
        if (inputs is { Posts: > 0, Followers: > 0 }) return null;
        return set == FormulaSet.Classic
            ? Computed.Of(formula, 0, 0)
            : Computed.Without(formula, inputs.Posts == 0 ? "There are no posts." : "The account has no followers.");
    }
}
