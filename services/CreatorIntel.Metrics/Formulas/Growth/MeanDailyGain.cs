using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Followers gained a day, on average from the first count of a range to its latest (A4).</summary>
internal static class MeanDailyGain
{
    /// <summary>Id <c>followers.mean-daily-gain</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "followers.mean-daily-gain", Units.Followers, "Mean daily gain", Sources.CreatorAnalytics("A4"), Reads.Days("followers"),
        new Definition(
            "The gain of followers over the days asked for, divided by the days from the first count to the latest, whether "
            + "or not the days between were observed. Unavailable under two counts.",
            "(F0 - Ffirst) / days between"));

    /// <summary>Followers a day; n is the number of counts in the range.</summary>
    public static Computed Of(FollowerDays days) =>
        FollowerGain.WhyUnknown(days) is { } reason
            ? Computed.Without(Formula[1], reason, days.Count)
            : Computed.Of(Formula[1], Between(days), days.Count);

    internal static double Between(FollowerDays days) => FollowerGain.Between(days) / FollowerGain.DaysBetween(days);
}
