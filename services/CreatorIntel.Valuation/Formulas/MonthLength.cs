using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How long a month is.</summary>
internal static class MonthLength
{
    private const double MeanDays = 365.25 / 12;
    private const double DaysInWeek = 7;
    private const double ClassicWeeks = 4;

    /// <summary>Days in a month of the published goal.</summary>
    public const int ClassicDays = 30;

    /// <summary>30 days in Classic, 365.25 / 12 days in the calendar.</summary>
    public static double InDays(FormulaSet set) => set == FormulaSet.Classic ? ClassicDays : MeanDays;

    /// <summary>As many days as are assumed in Classic, 365.25 / 12 days in the calendar.</summary>
    public static double InDays(FormulaSet set, Assumptions assumptions) =>
        set == FormulaSet.Classic ? assumptions.ClassicDaysPerMonth : MeanDays;

    /// <summary>4 weeks in Classic, 365.25 / 12 / 7 weeks in the calendar.</summary>
    public static double InWeeks(FormulaSet set) => set == FormulaSet.Classic ? ClassicWeeks : MeanDays / DaysInWeek;
}
