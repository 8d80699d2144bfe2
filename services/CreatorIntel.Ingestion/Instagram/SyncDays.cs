using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>How often a sync asks for what is not a post.</summary>
internal static class SyncDays
{
    /// <summary>Age up to which a post is new: every sync lists it.</summary>
    public static readonly TimeSpan NewFor = TimeSpan.FromDays(2);

    /// <summary>True for the first sync of a day of the account, which asks for days and for all posts.</summary>
    public static bool IsFirstOfDay(SyncRequest request) =>
        request.Since is not { } since || DayOf(since, request.TimeZone) != DayOf(request.Now, request.TimeZone);

    /// <summary>True for the first sync of a week, from Monday to Sunday, of the account.</summary>
    public static bool IsFirstOfWeek(SyncRequest request) =>
        request.Since is not { } since || MondayOf(DayOf(since, request.TimeZone)) != MondayOf(DayOf(request.Now, request.TimeZone));

    /// <summary>The day of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant, TimeZoneInfo zone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
