using System.Globalization;
using System.Text.RegularExpressions;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>Durations as the sources write them: <c>0:09</c>, <c>1:02:03</c>, <c>9s</c>, <c>12.5 s</c>.</summary>
internal static partial class Durations
{
    /// <summary>The seconds that a text names, where it has the form of a duration.</summary>
    public static bool TryParseSeconds(string text, out double seconds)
    {
        seconds = 0;
        var match = Clock().Match(text);
        if (match.Success)
        {
            seconds = (Part(match, "hours") * 3600) + (Part(match, "minutes") * 60) + Part(match, "seconds");
            return true;
        }

        match = Seconds().Match(text);
        return match.Success
            && double.TryParse(match.Groups["seconds"].Value.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out seconds);
    }

    private static double Part(Match match, string name) =>
        match.Groups[name] is { Success: true, Value: var digits } ? double.Parse(digits, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(?:(?<hours>[0-9]{1,6}):)?(?<minutes>[0-9]{1,6}):(?<seconds>[0-5][0-9](?:\.[0-9]{1,6})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<seconds>[0-9]{1,9}(?:[.,][0-9]{1,6})?) ?(?:s|sec|sek|seg)\.?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Seconds();
}
