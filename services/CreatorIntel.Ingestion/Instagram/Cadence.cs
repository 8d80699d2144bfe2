using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>How often something is asked for.</summary>
internal static class Cadence
{
    /// <summary>Age up to which a post is new: measured each hour.</summary>
    public static readonly TimeSpan New = TimeSpan.FromDays(2);

    /// <summary>Age up to which a post is measured each day; then each week.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(28);

    /// <summary>Syncs do not begin on the second: what is due within a tenth of its interval is due now.</summary>
    private const double Slack = 0.9;

    /// <summary>True when a post should be measured again.</summary>
    /// <param name="publishedAt">When it was published (UTC).</param>
    /// <param name="measuredAt">When it was last measured (UTC); null: never.</param>
    /// <param name="now">Now (UTC).</param>
    public static bool IsDue(DateTimeOffset publishedAt, DateTimeOffset? measuredAt, DateTimeOffset now) =>
        measuredAt is null || now - measuredAt.Value >= IntervalAt(now - publishedAt) * Slack;

    /// <summary>True for the first sync of a day of the account, which asks for days and for all posts.</summary>
    public static bool IsFirstOfDay(SyncRequest request) =>
        request.Since is not { } since || DayOf(since, request.TimeZone) != DayOf(request.Now, request.TimeZone);

    /// <summary>True for the first sync of a week, from Monday to Sunday, of the account.</summary>
    public static bool IsFirstOfWeek(SyncRequest request) =>
        request.Since is not { } since || MondayOf(DayOf(since, request.TimeZone)) != MondayOf(DayOf(request.Now, request.TimeZone));

    /// <summary>The day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private static TimeSpan IntervalAt(TimeSpan age) =>
        age < New ? TimeSpan.FromHours(1) : age < Recent ? TimeSpan.FromDays(1) : TimeSpan.FromDays(7);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
