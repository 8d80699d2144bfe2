using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// A week of the mean daily gain, against the first count: the "current" rate of the published comparison of growth
/// rates. It looks at the whole range of days where <see cref="WeeklyGrowth"/> looks at the last week.
/// </summary>
internal static class WeeklyGrowthFromMeanGain
{
    private const int DaysInWeek = 7;

    /// <summary>Id <c>growth.weekly-from-mean-gain</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "growth.weekly-from-mean-gain", Units.Fraction, "Weekly growth at the mean daily gain",
        Sources.CreatorAnalytics("A4"), Reads.Days("followers"),
        new Definition(
            "Seven times the mean daily gain over the days asked for, against the first count. Not compounded. Unavailable "
            + "under two counts, or where the first one is 0.",
            "((F0 - Ffirst) / days between) * 7 / Ffirst"));

    /// <summary>A fraction; n is the number of counts in the range.</summary>
    public static Computed Of(FollowerDays days)
    {
        if (FollowerGain.WhyUnknown(days) is { } reason) return Computed.Without(Formula[1], reason, days.Count);
        return days.Followers[0] == 0
            ? Computed.Without(Formula[1], "There were no followers to grow from.", days.Count)
            : Computed.Of(Formula[1], MeanDailyGain.Between(days) * DaysInWeek / days.Followers[0], days.Count);
    }
}
