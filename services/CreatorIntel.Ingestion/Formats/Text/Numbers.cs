using System.Globalization;
using System.Text.RegularExpressions;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>
/// Counts as the sources write them: <c>15000</c>, <c>15,000</c>, <c>15.000</c>, <c>15 000</c>, <c>1.2K</c>, <c>15000.0</c>. What
/// is one number in one language and another number in another, such as <c>1.234K</c>, is none.
/// </summary>
internal static partial class Numbers
{
    /// <summary>No count of a platform comes near it.</summary>
    public const double Largest = 1e15;

    private static readonly Dictionary<string, decimal> Multiples = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1m,
        ["k"] = 1_000m,
        ["tsd"] = 1_000m,
        ["mil"] = 1_000m,
        ["m"] = 1_000_000m,
        ["mio"] = 1_000_000m,
        ["b"] = 1_000_000_000m,
    };

    /// <summary>True where a source writes that it has no value.</summary>
    public static bool IsAbsent(string text) =>
        text is "" or "-" or "--" or "–" or "—"
        || text.Equals("n/a", StringComparison.OrdinalIgnoreCase)
        || text.Equals("undefined", StringComparison.OrdinalIgnoreCase)
        || text.Equals("null", StringComparison.OrdinalIgnoreCase);

    /// <summary>The whole number that a text names; it may be negative or too large for a count.</summary>
    public static bool TryParseWhole(string text, out decimal number)
    {
        if (decimal.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number)) return true;
        var match = Grouped().Match(text);
        if (match.Success)
        {
            var digits = string.Concat(text.Where(c => char.IsAsciiDigit(c) || c == '-'));
            return decimal.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
        }

        match = Scaled().Match(text);
        if (!match.Success) return false;
        if (match.Groups["multiple"].Length > 0 && ThreeBehindSign().IsMatch(match.Groups["number"].ValueSpan)) return false;
        var multiple = Multiples[match.Groups["multiple"].Value];
        var plain = match.Groups["number"].Value.Replace(',', '.');
        if (!decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return false;
        if (Math.Abs(number) > (decimal)Largest) return true;
        number *= multiple;
        return decimal.IsInteger(number);
    }

    /// <summary>The number that a cell of a table names, whole or not; what may be thousands or a fraction is none.</summary>
    public static bool TryParseWritten(string text, out double number)
    {
        number = 0;
        return !ThousandsOrFraction().IsMatch(text) && TryParse(text, out number);
    }

    /// <summary>The number that a text names, whole or not, with a dot before a fraction as programs write it.</summary>
    public static bool TryParse(string text, out double number)
    {
        number = 0;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)) return double.IsFinite(number);
        if (!TryParseWhole(text, out var whole)) return false;
        number = (double)whole;
        return true;
    }

    // Thousands in groups by one and the same sign: comma, dot, apostrophe or a kind of space.
    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}(?<sign>[,.'’ \u00A0\u202F])[0-9]{3}(?:\k<sign>[0-9]{3})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // 1.234 is a fraction in English and thousands in German. A lone comma is thousands: so the exports that have it mean it.
    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}\.[0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex ThousandsOrFraction();

    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}[.,][0-9]{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeBehindSign();

    [GeneratedRegex(@"^(?<number>-?[0-9]{1,20}(?:[.,][0-9]{1,10})?)[ \u00A0]?(?<multiple>k|m|b|tsd|mio|mil|)\.?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scaled();
}
