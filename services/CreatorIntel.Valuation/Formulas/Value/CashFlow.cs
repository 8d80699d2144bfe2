namespace CreatorIntel.Valuation.Formulas;

/// <summary>What a revenue of every month is worth today.</summary>
internal static class CashFlow
{
    /// <summary>
    /// The sum over the months from 1 of revenue kept as margin, from the followers that are still there, discounted
    /// to today. Followers leave at the end of a month; revenue comes at the end of a month.
    /// </summary>
    /// <param name="monthly">Revenue of the first month, in dollars.</param>
    /// <param name="months">For how many months.</param>
    /// <param name="assumptions">Margin, churn and discount.</param>
    public static double PresentValue(double monthly, int months, Assumptions assumptions)
    {
        var value = 0.0;
        for (var month = 1; month <= months; month++) value += OfMonth(monthly, month, assumptions);
        return value;
    }

    /// <summary>What the revenue of one month, counted from 1, is worth today.</summary>
    public static double OfMonth(double monthly, int month, Assumptions assumptions) =>
        monthly * assumptions.Margin * Math.Pow(1 - assumptions.MonthlyChurn, month - 1)
        / Math.Pow(1 + assumptions.MonthlyDiscount, month);
}
