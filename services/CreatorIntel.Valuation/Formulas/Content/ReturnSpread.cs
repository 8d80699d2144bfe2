using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How far the versions of the return on content lie apart (A6), fractions.</summary>
internal static class ReturnSpread
{
    /// <summary>Id <c>roi.lowest-return</c>.</summary>
    public static readonly FormulaVersions LowestFormula = Extreme("lowest", "min");

    /// <summary>Id <c>roi.highest-return</c>.</summary>
    public static readonly FormulaVersions HighestFormula = Extreme("highest", "max");

    /// <summary>The lowest return that a version gives; unavailable where none gives one.</summary>
    public static Computed Lowest(IEnumerable<Computed> returns) => Of(LowestFormula[1], returns, (one, other) => one < other);

    /// <summary>The highest return that a version gives; unavailable where none gives one.</summary>
    public static Computed Highest(IEnumerable<Computed> returns) => Of(HighestFormula[1], returns, (one, other) => one > other);

    private static Computed Of(Formula formula, IEnumerable<Computed> returns, Func<double, double, bool> goesFirst)
    {
        var chosen = returns.Aggregate((chosen, next) =>
            next.Value is { } value && (chosen.Value is not { } known || goesFirst(value, known)) ? next : chosen);
        return chosen with { Formula = formula, Low = null, High = null };
    }

    private static FormulaVersions Extreme(string which, string function) => new(
        $"roi.{which}-return", Units.Fraction, $"The {which} return of the versions", Sources.CreatorAnalytics("A6"),
        ValueReads.Displays.And(ValueReads.Engagement),
        new Definition(
            $"The {which} return on the cost of a post that one of the four versions gives; versions without one are left out.",
            $"{function}(return_1, return_2, return_3, return_4)"));
}
