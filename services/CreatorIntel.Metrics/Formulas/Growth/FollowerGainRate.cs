using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Followers gained over a range of days, against the first count (A4).</summary>
internal static class FollowerGainRate
{
    /// <summary>Id <c>followers.gain-rate</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "followers.gain-rate", Units.Fraction, "Growth over the days", Sources.CreatorAnalytics("A4"), Reads.Days("followers"),
        new Definition(
            "The gain of followers over the days asked for, against the first count. Unavailable under two counts, or where "
            + "the first one is 0.",
            "(F0 - Ffirst) / Ffirst"));

    /// <summary>A fraction; n is the number of counts in the range.</summary>
    public static Computed Of(FollowerDays days)
    {
        if (FollowerGain.WhyUnknown(days) is { } reason) return Computed.Without(Formula[1], reason, days.Count);
        return days.Followers[0] == 0
            ? Computed.Without(Formula[1], "There were no followers to grow from.", days.Count)
            : Computed.Of(Formula[1], FollowerGain.Between(days) / days.Followers[0], days.Count);
    }
}
