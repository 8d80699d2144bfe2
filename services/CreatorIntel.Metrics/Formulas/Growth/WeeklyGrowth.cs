using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Growth over a week (A3): the latest follower count against the latest one of a day at least 7 days earlier.
/// </summary>
internal static class WeeklyGrowth
{
    private const int DaysInWeek = 7;

    /// <summary>Id <c>growth.weekly</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "growth.weekly", Units.Fraction, "Weekly growth", Sources.CreatorAnalytics("A3"), Reads.Days("followers"),
        new Definition(
            "The gain since the latest day at least 7 days earlier that has a follower count, against the count of that day, "
            + "however many days lie between. 0 where there is no earlier count, or it is 0.",
            "(F0 - Fk) / Fk"),
        new Definition(
            "The gain since the latest day at least 7 days earlier that has a follower count, compounded to exactly 7 days. "
            + "Unavailable where there is no earlier count, or it is 0.",
            "((F0 / Fk)^(7 / k)) - 1, where k is the number of days between"));

    /// <summary>
    /// A fraction, not rounded. Classic divides the gain by the earlier count however many days lie between, and is 0
    /// without an earlier count; Calendar compounds the gain to exactly 7 days, and is unavailable without one.
    /// </summary>
    public static Computed Of(FollowerDays days, FormulaSet set)
    {
        var formula = Formula[set];
        if (days.Count == 0) return Computed.Without(formula, "No follower count was observed.");
        if (Compared(days) is not { } counts)
        {
            return set == FormulaSet.Classic
                ? Computed.Of(formula, 0, 1)
                : Computed.Without(formula, "No follower count was observed 7 days or more before the latest one.", 1);
        }

        if (counts.Earlier == 0)
        {
            return set == FormulaSet.Classic
                ? Computed.Of(formula, 0, 2)
                : Computed.Without(formula, "There were no followers to grow from.", 2);
        }

        return Computed.Of(formula, set == FormulaSet.Classic
            ? (counts.Latest - counts.Earlier) / counts.Earlier
            : Math.Pow(counts.Latest / counts.Earlier, (double)DaysInWeek / counts.DaysBetween) - 1, 2);
    }

    /// <summary>The two counts that are compared; null where there is no earlier one.</summary>
    public static ComparedCounts? Compared(FollowerDays days)
    {
        if (days.Count == 0) return null;
        var latest = days.Days[^1];
        var earlier = days.Position(latest.AddDays(-DaysInWeek));
        return earlier < 0
            ? null
            : new(days.Followers[^1], days.Followers[earlier], latest.DayNumber - days.Days[earlier].DayNumber);
    }
}

/// <summary>Two follower counts and the days between them.</summary>
internal readonly record struct ComparedCounts(double Latest, double Earlier, int DaysBetween);
