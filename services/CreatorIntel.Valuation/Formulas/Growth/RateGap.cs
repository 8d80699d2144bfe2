using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>By how much the target growth exceeds the current one (A4), a fraction a week; 0.0253 is 2.53 points.</summary>
internal static class RateGap
{
    /// <summary>Id <c>goal.rate-gap</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "goal.rate-gap", Units.Fraction, "Gap to the target growth", Sources.CreatorAnalytics("A4"), ValueReads.Followers,
        new(
            "The target weekly growth less the current one, both rounded to 2 decimals of a percent. Growth that is unknown "
            + "counts as 0.",
            "round(target_rate, 4) - round(weekly_growth, 4)"),
        new(
            "The target weekly growth less the current one; negative where the account grows faster than it has to. Unknown "
            + "while one of the two is.",
            "target_rate - weekly_growth"));

    public static Computed Of(Computed target, double? weeklyGrowth, FormulaSet set)
    {
        var formula = Formula[set];
        if (CurrentRate.Compare(target, weeklyGrowth, set) is not { } rates) return CurrentRate.Missing(formula, target);
        var gap = rates.Target - rates.Current;
        return Computed.Of(formula, set == FormulaSet.Classic ? Decimals.Round(gap, 2) / 100 : gap, CurrentRate.Counts);
    }
}
