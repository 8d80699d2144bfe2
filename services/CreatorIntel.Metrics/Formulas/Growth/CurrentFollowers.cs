using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Followers on the latest day that has a count.</summary>
internal static class CurrentFollowers
{
    /// <summary>Id <c>followers.current</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "followers.current", Units.Followers, "Followers", Sources.CreatorAnalytics("A3"), Reads.Days("followers"),
        new Definition(
            "Followers at the end of the latest day that has a count. Days without a count are passed over.",
            "F0"));

    public static Computed Of(FollowerDays days) => days.Count == 0
        ? Computed.Without(Formula[1], "No follower count was observed.")
        : Computed.Of(Formula[1], days.Followers[^1], 1);
}
