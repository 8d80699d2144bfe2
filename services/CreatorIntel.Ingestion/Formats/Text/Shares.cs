using System.Globalization;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>Parts of a whole as the sources write them: <c>64%</c>, <c>64,2 %</c>, <c>0.642</c>, <c>64.2</c>.</summary>
internal static class Shares
{
    /// <summary>The number that a text names.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number before the sign, not yet a share.</param>
    /// <param name="isPercent">True where the text ends with a per cent sign.</param>
    public static bool TryParse(string text, out double number, out bool isPercent)
    {
        var digits = text.Trim();
        isPercent = digits.EndsWith('%');
        digits = digits.TrimEnd('%').TrimEnd().Replace(',', '.');
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number)
            && double.IsFinite(number);
    }
}
