namespace CreatorIntel.Metrics.Formulas;

/// <summary>Tells posts of which only the date is known, and which therefore have no hour of the day.</summary>
internal static class DatesOnly
{
    private const int PostsForOneWithTime = 20;

    /// <summary>Why hours are not offered.</summary>
    public const string Reason =
        "All or nearly all posts were published at midnight sharp: the source gives dates without times, so there are no hours to compare.";

    /// <summary>
    /// The zone in which all posts, or all but one in twenty, were published at midnight sharp; null where the posts have times.
    /// </summary>
    /// <param name="posts">The posts.</param>
    /// <param name="zone">The account's zone, which goes before UTC.</param>
    public static TimeZoneInfo? Zone(PostColumns posts, TimeZoneInfo zone)
    {
        if (posts.Count == 0) return null;
        var clock = new LocalClock(zone);
        var mostWithTimes = posts.Count / PostsForOneWithTime;
        int timesInZone = 0, timesInUtc = 0;
        foreach (var ticks in posts.PublishedAt.Span)
        {
            if (!LocalClock.IsMidnight(ticks)) timesInUtc++;
            if (!LocalClock.IsMidnight(clock.LocalTicks(ticks))) timesInZone++;
            if (timesInUtc > mostWithTimes && timesInZone > mostWithTimes) return null;
        }

        return timesInZone <= timesInUtc ? zone : TimeZoneInfo.Utc;
    }
}
