using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Followers on the latest day that has a count.</summary>
internal static class CurrentFollowers
{
    /// <summary>Id <c>followers.current</c>; one definition in both sets.</summary>
    public static readonly Formula Formula = new("followers.current", 1, Units.Followers);

    public static Computed Of(FollowerDays days) => days.Count == 0
        ? Computed.Without(Formula, "No follower count was observed.")
        : Computed.Of(Formula, days.Followers[^1], 1);
}
