using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How many followers a goal lacks (A4).</summary>
internal static class FollowerGap
{
    /// <summary>Id <c>goal.follower-gap</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "goal.follower-gap", Units.Followers, "Followers to the goal", Sources.CreatorAnalytics("A4"), ValueReads.Followers,
        new Definition("The goal less the latest follower count; 0 where the goal is reached.", "max(target - F0, 0)"));

    public static Computed Of(FollowerCount? latest, GrowthGoal goal) => latest is { } count
        ? Computed.Of(Formula[1], Math.Max(goal.Followers - count.Followers, 0), 1)
        : Computed.Without(Formula[1], "No follower count was observed.");
}
