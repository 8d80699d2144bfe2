using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How many times as fast an account would have to grow (A4).</summary>
internal static class Acceleration
{
    /// <summary>Id <c>goal.acceleration</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "goal.acceleration", Units.Multiple, "Acceleration needed", Sources.CreatorAnalytics("A4"), ValueReads.Followers,
        new(
            "The target weekly growth over the current one, both rounded to 2 decimals of a percent. Unknown without growth.",
            "round(target_rate, 4) / round(weekly_growth, 4)"),
        new(
            "The target weekly growth over the current one. Unknown where the account does not grow: nothing times 0 is a growth.",
            "target_rate / weekly_growth"));

    public static Computed Of(Computed target, double? weeklyGrowth, FormulaSet set)
    {
        var formula = Formula[set];
        if (CurrentRate.Compare(target, weeklyGrowth, set) is not { } rates) return CurrentRate.Missing(formula, target);
        return rates.Current > 0
            ? Computed.Of(formula, rates.Target / rates.Current, CurrentRate.Counts)
            : Computed.Without(formula, "The account does not grow, so there is nothing to multiply.", CurrentRate.Counts);
    }
}
