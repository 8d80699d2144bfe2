using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Value of an account's followers added up month by month over their lifetime (A5), in dollars.</summary>
internal static class CumulativeValue
{
    /// <summary>Id <c>value.cumulative</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.cumulative", Units.Usd, "Cumulative value", Sources.CreatorAnalytics("A5"), ValueReads.Revenue,
        new(
            "The monthly value per follower, rounded to 4 decimals of a dollar, times the months so far and the followers.",
            "round(monthly_value, 4) * month * F0"),
        new(
            "What each month so far is worth today, after costs, churn and discount, added up and multiplied by the followers.",
            "F0 * sum(m = 1..month; monthly_value * margin * (1 - churn)^(m - 1) / (1 + discount)^m)"));

    /// <summary>
    /// One figure for each month, from month 1. Classic adds up the monthly value rounded to 4 decimals; Cash-flow adds
    /// up what each month is worth today.
    /// </summary>
    public static Computed[] ByMonth(Computed monthly, AccountInputs inputs, FormulaSet set, Assumptions assumptions)
    {
        var months = new Computed[assumptions.LifetimeMonths];
        var presentValue = 0.0;
        for (var month = 1; month <= months.Length; month++)
        {
            if (monthly.Value is { } revenue)
            {
                presentValue = set == FormulaSet.Classic
                    ? Decimals.Round(revenue, 4) * month
                    : presentValue + CashFlow.OfMonth(revenue, month, assumptions);
            }

            months[month - 1] = monthly with
            {
                Formula = Formula[set],
                Value = monthly.Value is null ? null : presentValue * inputs.Followers,
            };
        }

        return months;
    }
}
