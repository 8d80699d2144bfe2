using System.Globalization;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>Days and instants as the sources write them.</summary>
internal static class Instants
{
    private const int EarliestYear = 2004;
    private const int LatestYear = 2100;

    private static readonly string[] Zoned =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd' 'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF'Z'",
        "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm'Z'",
    ];

    private static readonly string[] Local =
    [
        "M/d/yyyy H:mm", "M/d/yyyy H:mm:ss", "M/d/yyyy h:mm tt",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd' 'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd' 'HH:mm",
        "d.M.yyyy H:mm", "d.M.yyyy H:mm:ss",
    ];

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM-dd' 00:00:00'", "yyyy-MM-dd'T00:00:00'", "M/d/yyyy", "d.M.yyyy"];

    /// <summary>The instant that a text names; one without a zone is in <paramref name="zone"/>.</summary>
    public static bool TryParse(string text, TimeZoneInfo zone, out DateTimeOffset instant)
    {
        if (DateTimeOffset.TryParseExact(
            text, Zoned, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant))
        {
            return IsPlausible(instant.Year);
        }

        var isLocal = DateTime.TryParseExact(text, Local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local);
        if (!isLocal || !IsPlausible(local.Year)) return false;
        instant = LocalTimes.ToInstant(local, zone);
        return true;
    }

    /// <summary>The day that a text names.</summary>
    public static bool TryParseDay(string text, out DateOnly day) => TryParseDay(text, EarliestYear, out day);

    /// <summary>The day that a text names; days that are older than platforms have an earliest year of their own.</summary>
    public static bool TryParseDay(string text, int earliestYear, out DateOnly day) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year >= earliestYear && day.Year <= LatestYear;

    /// <summary>The instant of a Unix time; null where it is not between 2004 and 2100.</summary>
    public static DateTimeOffset? FromUnixSeconds(long seconds)
    {
        if (seconds is < 0 or > uint.MaxValue) return null;
        var instant = DateTimeOffset.FromUnixTimeSeconds(seconds);
        return IsPlausible(instant.Year) ? instant : null;
    }

    private static bool IsPlausible(int year) => year is >= EarliestYear and <= LatestYear;
}
