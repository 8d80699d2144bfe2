using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Unique people reached on an average day.</summary>
internal static class MeanDailyReach
{
    /// <summary>Id <c>reach.mean-daily</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "reach.mean-daily", Units.People, "Mean daily reach", Sources.CreatorAnalytics("A4"), Reads.Days("reach"),
        new Definition(
            "The mean of daily reach over the days that have it: people reached on an average day.",
            "sum(daily reach) / days"));

    /// <summary>n is the number of days with reach.</summary>
    public static Computed Of(AccountDays days)
    {
        var (sum, n) = SumOfDailyReach.SumOf(days);
        return n == 0 ? DailyMean.Without(Formula[1], "reach") : Computed.Of(Formula[1], sum / n, n);
    }
}
