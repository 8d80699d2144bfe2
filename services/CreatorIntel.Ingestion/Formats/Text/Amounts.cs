using System.Globalization;
using System.Text.RegularExpressions;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>Amounts of money, exactly as written: <c>1289.49</c>, <c>1,289.49</c>, <c>1.289,49</c>, <c>12,50</c>, <c>-3</c>, <c>$5.00</c>.</summary>
internal static partial class Amounts
{
    private const decimal Largest = 1_000_000_000_000_000m;

    /// <summary>The amount that a text names, of at most 10^15 either way.</summary>
    public static bool TryParse(string text, out decimal amount)
    {
        var plain = Signs().Replace(text, "");
        if (!decimal.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out amount))
        {
            if (!Grouped().IsMatch(plain) && !CommaDecimal().IsMatch(plain)) return false;
            var point = CommaDecimal().IsMatch(plain) ? ',' : '.';
            var digits = string.Concat(plain.Where(c => char.IsAsciiDigit(c) || c is '-' || c == point)).Replace(',', '.');
            if (!decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out amount)) return false;
        }

        return Math.Abs(amount) <= Largest;
    }

    // A sign of a currency before or behind the number says nothing that its column does not.
    [GeneratedRegex(@"^\p{Sc}[ \u00A0]?|[ \u00A0]?\p{Sc}$|(?<=^-)\p{Sc}", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();

    // Thousands in groups by comma, and a point for decimals.
    [GeneratedRegex(@"^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    // A comma for decimals, and thousands in groups by point or space. Three digits behind a lone comma are thousands.
    [GeneratedRegex(@"^-?(?:[0-9]+|[0-9]{1,3}(?:[. \u00A0\u202F][0-9]{3})+),(?:[0-9]{1,2}|[0-9]{4,})$", RegexOptions.CultureInvariant)]
    private static partial Regex CommaDecimal();
}
