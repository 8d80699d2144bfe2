using System.Globalization;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>A lower and a higher value of an assumption, to see what depends on it.</summary>
/// <param name="Low">The lower value.</param>
/// <param name="High">The higher value.</param>
/// <param name="Words">How they were chosen.</param>
internal readonly record struct Variation(double Low, double High, string Words)
{
    /// <summary>
    /// A fifth less and a fifth more, within what is allowed and in whole numbers where only these are. An assumption that is 0
    /// has no fifth: it is compared with a value that is common for it, so that it is not taken for one without effect.
    /// </summary>
    public static Variation Of(AssumptionField field, double value)
    {
        if (value == 0)
        {
            return new(0, field.InsteadOfNothing, string.Create(
                CultureInfo.InvariantCulture, $"It is 0, so it is compared with {field.InsteadOfNothing}."));
        }

        var (least, most, whole) = (field.Range.Least, field.Range.Most, field.Range.Whole);
        var fifth = value / 5;
        double low = value - fifth, high = value + fifth;
        if (whole) (low, high) = (Math.Min(Math.Round(low), value - 1), Math.Max(Math.Round(high), value + 1));
        var words = whole ? "20 % less and 20 % more, in whole numbers" : "20 % less and 20 % more";
        return low < least || high > most
            ? new(Math.Max(low, least), Math.Min(high, most), string.Create(
                CultureInfo.InvariantCulture, $"{words}, within {least} to {most:0.##########}."))
            : new(low, high, words + ".");
    }
}
