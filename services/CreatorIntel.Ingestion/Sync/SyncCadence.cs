namespace CreatorIntel.Ingestion.Sync;

/// <summary>When the next sync begins: often while something is young.</summary>
internal static class SyncCadence
{
    private static readonly TimeSpan Young = TimeSpan.FromDays(2);
    private static readonly TimeSpan WhileYoung = TimeSpan.FromHours(1);
    private static readonly TimeSpan Shortest = TimeSpan.FromMinutes(1);

    /// <summary>
    /// When the next sync begins: an hour after the one before while a post is younger than two days, otherwise the
    /// longest pause after it, and up to a tenth later, so that connections do not all begin at once.
    /// </summary>
    /// <param name="startedAt">When the sync before began.</param>
    /// <param name="posts">The posts that are known.</param>
    /// <param name="longestPause">Pause while no post is young.</param>
    /// <param name="jitter">Somewhere from 0 to 1.</param>
    /// <param name="now">When it is asked.</param>
    public static DateTimeOffset Next(
        DateTimeOffset startedAt, IEnumerable<KnownPost> posts, TimeSpan longestPause, double jitter, DateTimeOffset now)
    {
        var isYoung = posts.Any(post => startedAt - post.PublishedAt < Young);
        var pause = isYoung && longestPause > WhileYoung ? WhileYoung : longestPause;
        var next = startedAt + pause * (1 + jitter / 10);
        var earliest = now + Shortest;
        return next > earliest ? next : earliest;
    }
}
