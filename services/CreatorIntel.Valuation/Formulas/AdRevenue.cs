using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Advertising revenue per follower and month (A5), in dollars.</summary>
internal static class AdRevenue
{
    /// <summary>Id <c>value.ads-monthly</c>.</summary>
    public static readonly FormulaVersions Formula = new("value.ads-monthly", Units.Usd);

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
