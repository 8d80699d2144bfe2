using System.Globalization;

namespace CreatorIntel.Contracts;

/// <summary>Days as they travel and are named: <c>2026-03-31</c>, whatever the machine's culture.</summary>
public static class IsoDay
{
    private const string Format = "yyyy-MM-dd";

    /// <summary>The day in text.</summary>
    public static string ToIso(this DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>The day of a text.</summary>
    /// <exception cref="FormatException">The text is no such day.</exception>
    public static DateOnly Parse(string text) => DateOnly.ParseExact(text, Format, CultureInfo.InvariantCulture);

    /// <summary>The day of a text; null where the text is empty.</summary>
    /// <exception cref="FormatException">The text is neither empty nor such a day.</exception>
    public static DateOnly? ParseOrNull(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? null : Parse(text);
    }

    /// <summary>Reads the day of a text; false where it is none.</summary>
    public static bool TryParse(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
