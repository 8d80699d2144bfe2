using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>One number of the assumptions: how it is called, what it may be, and how to read and change it.</summary>
/// <param name="Name">As the public interface calls it, such as <c>conversionRate</c>.</param>
/// <param name="Range">What it may be.</param>
/// <param name="InsteadOfNothing">What to compare with where it is 0 and a fifth more is still 0.</param>
/// <param name="Get">Reads it.</param>
/// <param name="With">The same assumptions but for this one.</param>
/// <param name="ReadBy">The only formulas that read it; null: all of them.</param>
internal sealed record AssumptionField(
    string Name, AssumptionRange Range, double InsteadOfNothing,
    Func<Assumptions, double> Get, Func<Assumptions, double, Assumptions> With, FormulaSet? ReadBy = null)
{
    /// <summary>A value that is common for it: the published one, or where that is 0, what it is compared with.</summary>
    public double Typical => Get(Assumptions.Default) is var published && published == 0 ? InsteadOfNothing : published;
}

/// <summary>What an assumption may be.</summary>
/// <param name="Least">The least value.</param>
/// <param name="Most">The greatest value.</param>
/// <param name="Words">What it is, to go on with "from 0 to 1".</param>
/// <param name="Unit">What is counted; one of <see cref="Units"/>.</param>
/// <param name="Whole">True for numbers without decimals.</param>
internal sealed record AssumptionRange(double Least, double Most, string Words, string Unit, bool Whole = false)
{
    public static AssumptionRange Share { get; } = new(0, 1, "a share", Units.Fraction);

    public static AssumptionRange Money { get; } = new(0, 1e9, "dollars", Units.Usd);

    public static AssumptionRange Multiple { get; } = new(0, 100, "a multiple", Units.Multiple);

    /// <summary>False for what is not a number as well.</summary>
    public bool Allows(double value) => value >= Least && value <= Most && (!Whole || value == Math.Truncate(value));
}
