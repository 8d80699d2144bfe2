namespace CreatorIntel.Metrics.Formulas;

/// <summary>Tells posts of which only the date is known, and which therefore have no hour of the day.</summary>
internal static class DatesOnly
{
    /// <summary>Why hours are not offered.</summary>
    public const string Reason =
        "Every post was published at midnight sharp: the source gives dates without times, so there are no hours to compare.";

    /// <summary>The zone in which every post was published at midnight sharp; null where the posts have times.</summary>
    /// <param name="posts">The posts.</param>
    /// <param name="zone">The account's zone, which goes before UTC.</param>
    public static TimeZoneInfo? Zone(PostColumns posts, TimeZoneInfo zone)
    {
        if (posts.Count == 0) return null;
        var clock = new LocalClock(zone);
        bool local = true, utc = true;
        foreach (var ticks in posts.PublishedAt.Span)
        {
            utc = utc && LocalClock.IsMidnight(ticks);
            local = local && LocalClock.IsMidnight(clock.LocalTicks(ticks));
            if (!utc && !local) return null;
        }

        return local ? zone : TimeZoneInfo.Utc;
    }
}
