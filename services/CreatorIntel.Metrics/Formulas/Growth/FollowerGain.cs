using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Followers gained over a range of days (A4): the latest count less the first.</summary>
internal static class FollowerGain
{
    /// <summary>Id <c>followers.gain</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "followers.gain", Units.Followers, "Gain of followers", Sources.CreatorAnalytics("A4"), Reads.Days("followers"),
        new Definition(
            "The latest follower count of the days asked for, less the first one. Negative for an account that shrinks; "
            + "unavailable under two counts.",
            "F0 - Ffirst"));

    /// <summary>n is the number of counts in the range.</summary>
    public static Computed Of(FollowerDays days) =>
        WhyUnknown(days) is { } reason
            ? Computed.Without(Formula[1], reason, days.Count)
            : Computed.Of(Formula[1], Between(days), days.Count);

    /// <summary>The latest count less the first.</summary>
    internal static double Between(FollowerDays days) => days.Followers[^1] - days.Followers[0];

    /// <summary>Days from the first count to the latest.</summary>
    internal static int DaysBetween(FollowerDays days) => days.Days[^1].DayNumber - days.Days[0].DayNumber;

    /// <summary>Why these days have no gain; null where they have one.</summary>
    internal static string? WhyUnknown(FollowerDays days) => days.Count switch
    {
        0 => "No follower count was observed in these days.",
        1 => "Only one follower count was observed in these days: there is nothing to compare it with.",
        _ => null,
    };
}
