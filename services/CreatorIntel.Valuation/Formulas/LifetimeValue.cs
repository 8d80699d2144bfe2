using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>
/// What a follower and an account are worth (A5), in dollars. Classic multiplies monthly revenue by months; version 2,
/// Cash-flow, counts margin, churn and discount.
/// </summary>
internal static class LifetimeValue
{
    /// <summary>Id <c>value.monthly-per-follower</c>: revenue, before margin.</summary>
    public static readonly FormulaVersions MonthlyFormula = new("value.monthly-per-follower", Units.Usd);

    /// <summary>Id <c>value.annual-per-follower</c>.</summary>
    public static readonly FormulaVersions AnnualFormula = new("value.annual-per-follower", Units.Usd);

    /// <summary>Id <c>value.lifetime-per-follower</c>.</summary>
    public static readonly FormulaVersions Formula = new("value.lifetime-per-follower", Units.Usd);

    /// <summary>Id <c>value.account</c>: lifetime value times followers.</summary>
    public static readonly FormulaVersions AccountFormula = new("value.account", Units.Usd);

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
