using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// The sum of daily reach, which the published <c>total_reach_90d</c> is. Not a number of people: whoever was reached on
/// several days is counted once for each. The only sum of <see cref="People"/>.
/// </summary>
internal static class SumOfDailyReach
{
    /// <summary>Id <c>reach.daily-sum</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "reach.daily-sum", Units.PersonDays, "Sum of daily reach", Sources.CreatorAnalytics("A4"), Reads.Days("reach"),
        new Definition(
            "The reach of each day, added up. People reached on several days are counted once for each of them, so this is "
            + "no number of people. Days without reach are left out.",
            "sum(daily reach)"));

    /// <summary>n is the number of days with reach.</summary>
    public static Computed Of(AccountDays days)
    {
        var (sum, n) = SumOf(days);
        return n == 0 ? DailyMean.Without(Formula[1], "reach") : Computed.Of(Formula[1], sum, n);
    }

    internal static (double Sum, int N) SumOf(AccountDays days)
    {
        var (sum, n) = (0.0, 0);
        foreach (var reached in days.Reach.Span)
        {
            if (!reached.IsKnown) continue;
            sum += reached.Count;
            n++;
        }

        return (sum, n);
    }
}
