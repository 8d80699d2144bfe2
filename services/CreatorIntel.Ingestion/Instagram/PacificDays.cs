using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>Days as insights of an account know them: they end at midnight of Pacific time, wherever the account is.</summary>
internal static class PacificDays
{
    /// <summary>The longest window that the platform answers for.</summary>
    public static readonly TimeSpan LongestWindow = TimeSpan.FromDays(30);

    /// <summary>How long numbers of a day may still change.</summary>
    public static readonly TimeSpan Lag = TimeSpan.FromHours(48);

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");

    /// <summary>The last day that is complete at an instant.</summary>
    public static DateOnly LastCompleteAt(DateTimeOffset now) => SyncDays.DayOf(now, Zone).AddDays(-1);

    /// <summary>The day that an <c>end_time</c> closes: the one before its date, whether it says 07:00 or 08:00.</summary>
    public static DateOnly ClosedBy(DateTimeOffset endTime) => DateOnly.FromDateTime(endTime.UtcDateTime.AddHours(-12));

    /// <summary>The earliest day that is still to be asked for after a sync at <paramref name="since"/>: it could have changed since.</summary>
    public static DateOnly FirstOpenAt(DateTimeOffset since) => LastCompleteAt(since - Lag).AddDays(1);

    /// <summary>The query's bounds of days, both inclusive.</summary>
    public static (string Name, string Value)[] Between(DateOnly first, DateOnly last) =>
        [("since", Seconds(LocalTimes.EndOf(first.AddDays(-1), Zone))), ("until", Seconds(LocalTimes.EndOf(last, Zone)))];

    /// <summary>The first day of the longest window that ends with a day: one less where the clocks make 30 days longer.</summary>
    public static DateOnly FirstOfWindow(DateOnly last)
    {
        var first = last.AddDays(1 - (int)LongestWindow.TotalDays);
        var length = LocalTimes.EndOf(last, Zone) - LocalTimes.EndOf(first.AddDays(-1), Zone);
        return length <= LongestWindow ? first : first.AddDays(1);
    }

    private static string Seconds(DateTimeOffset instant) =>
        instant.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
