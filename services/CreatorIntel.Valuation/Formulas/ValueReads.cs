using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What the formulas of valuation read, in the words of the observation tables.</summary>
internal static class ValueReads
{
    public static Reads Followers { get; } = Reads.Days("followers");

    public static Reads Cadence { get; } = Reads.Posts("published_at");

    /// <summary>Impressions, or views of a post without them.</summary>
    public static Reads Displays { get; } = Reads.Posts("impressions", "views");

    public static Reads Actions { get; } = Reads.Posts("likes", "comments", "shares", "saves");

    /// <summary>What the weighted engagement of a post is made of.</summary>
    public static Reads Engagement { get; } = Actions.And(Reads.Posts("reach"));

    /// <summary>Monthly impressions of a follower.</summary>
    public static Reads MonthlyImpressions { get; } = Displays.And(Cadence).And(Followers);

    /// <summary>Revenue of a follower from all streams.</summary>
    public static Reads Revenue { get; } = MonthlyImpressions.And(Engagement);
}
