using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Assumed weekly growth of the three scenarios (A7).</summary>
internal sealed record ScenarioRates(ScenarioRate Pessimistic, ScenarioRate Realistic, ScenarioRate Optimistic)
{
    private const double ClassicWithoutGrowth = 1;
    private const double ClassicPessimisticFloor = 0.1;

    /// <summary>
    /// Classic takes the growth in percent rounded to 2 decimals and at least 0, and 1 % for none. Calendar takes it as
    /// it is: where the account shrinks, the pessimistic case is the one that shrinks faster.
    /// </summary>
    /// <param name="weeklyGrowth">Current weekly growth, a fraction.</param>
    /// <param name="set">The version.</param>
    /// <param name="assumptions">The multiples and the optimistic floor.</param>
    public static ScenarioRates Of(double weeklyGrowth, FormulaSet set, Assumptions assumptions) =>
        set == FormulaSet.Classic ? Classic(weeklyGrowth * 100, assumptions) : Calendar(weeklyGrowth, assumptions);

    private static ScenarioRates Classic(double weeklyPercent, Assumptions assumptions)
    {
        var percent = Math.Max(Decimals.Round(weeklyPercent, 2), 0);
        if (percent == 0) percent = ClassicWithoutGrowth;
        return new(
            ScenarioRate.OfPercent(Math.Max(assumptions.PessimisticMultiple * percent, ClassicPessimisticFloor)),
            ScenarioRate.OfPercent(assumptions.RealisticMultiple * percent),
            ScenarioRate.OfPercent(Math.Max(assumptions.OptimisticFloor * 100, assumptions.OptimisticMultiple * percent)));
    }

    private static ScenarioRates Calendar(double growth, Assumptions assumptions)
    {
        var slower = assumptions.PessimisticMultiple * growth;
        var faster = assumptions.RealisticMultiple * growth;
        return new(
            ScenarioRate.OfFraction(Math.Min(slower, faster)),
            ScenarioRate.OfFraction(Math.Max(slower, faster)),
            ScenarioRate.OfFraction(Math.Max(assumptions.OptimisticFloor, assumptions.OptimisticMultiple * growth)));
    }
}

/// <summary>A weekly growth, a fraction from -1.</summary>
/// <param name="Used">What the projection compounds.</param>
/// <param name="Published">What is shown for it.</param>
internal readonly record struct ScenarioRate(double Used, double Published)
{
    /// <summary>Of a rate in percent, which is shown with 2 decimals: 0.105 % as 0.1 %, its binary value being below the tie.</summary>
    public static ScenarioRate OfPercent(double percent) => new(percent / 100, Decimals.Round(percent, 2) / 100);

    /// <summary>Of a fraction, shown as it is; no account loses more followers than it has.</summary>
    public static ScenarioRate OfFraction(double fraction) => new(Math.Max(fraction, -1), Math.Max(fraction, -1));
}
