using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Which assumption moves the account value most.</summary>
internal static class Sensitivity
{
    /// <summary>
    /// A bar for each assumption that the account value depends on, the widest first, equal ones by name; none where the
    /// account has no value.
    /// </summary>
    public static IReadOnlyList<SensitivityBar> Of(AccountInputs inputs, FormulaSet set, Assumptions assumptions) =>
        [.. AssumptionFields.OfAccountValue
            .Select(field => BarOf(field, inputs, set, assumptions))
            .Where(bar => bar.Span > 0)
            .OrderByDescending(bar => bar.Span)
            .ThenBy(bar => bar.Assumption, StringComparer.Ordinal)];

    private static SensitivityBar BarOf(AssumptionField field, AccountInputs inputs, FormulaSet set, Assumptions assumptions)
    {
        var (low, high, varied) = Variation.Of(field, field.Get(assumptions));
        Computed ValueAt(double value) => AccountWorth.Of(inputs, set, field.With(assumptions, value)).AccountValue;
        return new(field.Name, low, high, varied, ValueAt(low), ValueAt(high));
    }
}

/// <summary>The account value under a lower and a higher assumption.</summary>
/// <param name="Assumption">Such as <c>conversionRate</c>.</param>
/// <param name="LowAssumption">The lower assumption.</param>
/// <param name="HighAssumption">The higher assumption.</param>
/// <param name="Varied">How it was varied, in words.</param>
/// <param name="Low">Account value under the lower assumption, in dollars; it is the greater one where the assumption costs.</param>
/// <param name="High">Account value under the higher assumption, in dollars.</param>
internal sealed record SensitivityBar(
    string Assumption, double LowAssumption, double HighAssumption, string Varied, Computed Low, Computed High)
{
    /// <summary>How far the two values lie apart, in dollars; 0 where there are none.</summary>
    public double Span => Math.Abs(High.Value - Low.Value ?? 0);
}
