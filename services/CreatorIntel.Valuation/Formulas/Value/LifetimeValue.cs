using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>
/// What a follower and an account are worth (A5), in dollars. Classic multiplies monthly revenue by months; version 2,
/// Cash-flow, counts margin, churn and discount.
/// </summary>
internal static class LifetimeValue
{
    /// <summary>Id <c>value.monthly-per-follower</c>: revenue, before margin.</summary>
    public static readonly FormulaVersions MonthlyFormula = new(
        "value.monthly-per-follower", Units.Usd, "Monthly value per follower", Sources.CreatorAnalytics("A5"), ValueReads.Revenue,
        new(
            "Advertising, sales and sponsored posts of a month of 30 days, added up per follower. Without posts or followers it is 0.",
            "ads + sales + sponsored"),
        new(
            "Advertising, sales and sponsored posts of a calendar month, added up per follower, before costs. Unknown while "
            + "one of the three is.",
            "ads + sales + sponsored"));

    /// <summary>Id <c>value.annual-per-follower</c>.</summary>
    public static readonly FormulaVersions AnnualFormula = new(
        "value.annual-per-follower", Units.Usd, "Annual value per follower", Sources.CreatorAnalytics("A5"), ValueReads.Revenue,
        new("The monthly value times the months of a year.", "monthly_value * months_per_year"),
        new(
            "What the months of a year bring, after costs, with the followers that are left each month, discounted to today.",
            "sum(m = 1..months_per_year; monthly_value * margin * (1 - churn)^(m - 1) / (1 + discount)^m)"));

    /// <summary>Id <c>value.lifetime-per-follower</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.lifetime-per-follower", Units.Usd, "Lifetime value per follower", Sources.CreatorAnalytics("A5"), ValueReads.Revenue,
        new("The monthly value times the months that a follower stays.", "monthly_value * lifetime_months"),
        new(
            "What the months of a follower's lifetime bring, after costs, with the followers that are left each month, "
            + "discounted to today.",
            "sum(m = 1..lifetime_months; monthly_value * margin * (1 - churn)^(m - 1) / (1 + discount)^m)"));

    /// <summary>Id <c>value.account</c>: lifetime value times followers.</summary>
    public static readonly FormulaVersions AccountFormula = new(
        "value.account", Units.Usd, "Account value", Sources.CreatorAnalytics("A5"), ValueReads.Revenue,
        new(
            "Lifetime value per follower times the followers. Without posts or followers it is 0.", "lifetime_value * F0"),
        new(
            "Lifetime value per follower, counted as cash flow, times the followers. Without posts or followers it is unknown.",
            "lifetime_value * F0"));

    /// <summary>Revenue per follower and month: the sum of the streams, unknown where one of them is.</summary>
    public static Computed Monthly(Computed ads, Computed sales, Computed sponsored, FormulaSet set)
    {
        var unknown = new[] { ads, sales, sponsored }.FirstOrDefault(stream => stream.Value is null);
        return unknown is null
            ? Computed.Of(MonthlyFormula[set], ads.Value!.Value + sales.Value!.Value + sponsored.Value!.Value, Math.Min(ads.N, sales.N))
            : Computed.Without(MonthlyFormula[set], unknown.Unavailable!);
    }

    public static Computed Annual(Computed monthly, FormulaSet set, Assumptions assumptions) =>
        OverMonths(AnnualFormula[set], monthly, assumptions.MonthsPerYear, set, assumptions);

    public static Computed Lifetime(Computed monthly, FormulaSet set, Assumptions assumptions) =>
        OverMonths(Formula[set], monthly, assumptions.LifetimeMonths, set, assumptions);

    public static Computed Account(Computed lifetime, AccountInputs inputs, FormulaSet set) =>
        lifetime with { Formula = AccountFormula[set], Value = lifetime.Value * inputs.Followers };

    private static Computed OverMonths(Formula formula, Computed monthly, int months, FormulaSet set, Assumptions assumptions) =>
        monthly with
        {
            Formula = formula,
            Value = set == FormulaSet.Classic || monthly.Value is not { } revenue
                ? monthly.Value * months
                : CashFlow.PresentValue(revenue, months, assumptions),
        };
}
