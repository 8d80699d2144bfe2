namespace CreatorIntel.Ingestion.Sync;

/// <summary>How often a post is measured: hourly for 2 days, daily to the 28th, weekly after.</summary>
internal static class PostCadence
{
    // Syncs come with jitter: one that is a little early does not leave a post out until the next.
    private const double Early = 0.9;

    /// <summary>The time between two measurements of a post of this age.</summary>
    public static TimeSpan Interval(TimeSpan age) =>
        age < TimeSpan.FromDays(2) ? TimeSpan.FromHours(1)
        : age < TimeSpan.FromDays(28) ? TimeSpan.FromDays(1)
        : TimeSpan.FromDays(7);

    /// <summary>True when it is time to measure a post again.</summary>
    public static bool IsDue(KnownPost post, DateTimeOffset now) =>
        post.MeasuredAt is not { } measuredAt || now - measuredAt >= Interval(now - post.PublishedAt) * Early;
}
