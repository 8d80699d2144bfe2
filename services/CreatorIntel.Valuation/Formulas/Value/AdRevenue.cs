using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Advertising revenue per follower and month (A5), in dollars.</summary>
internal static class AdRevenue
{
    /// <summary>Id <c>value.ads-monthly</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.ads-monthly", Units.Usd, "Advertising revenue per follower and month", Sources.CreatorAnalytics("A5"),
        ValueReads.MonthlyImpressions,
        new(
            "Monthly impressions per follower, on months of 30 days, times what advertising pays for 1000 of them.",
            "monthly_impressions / 1000 * cpm"),
        new(
            "Monthly impressions per follower, on months of the calendar, times what advertising pays for 1000 of them.",
            "monthly_impressions / 1000 * cpm"));

    public static Computed Of(AccountInputs inputs, FormulaSet set, Assumptions assumptions)
    {
        var impressions = MonthlyImpressions.Of(inputs, set, assumptions);
        return impressions with
        {
            Formula = Formula[set],
            Value = impressions.Value / 1000 * assumptions.RevenuePerThousandImpressions,
        };
    }
}
