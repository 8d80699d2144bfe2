using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>What follows from what users and platforms do to a connection. What is so already leads to no event.</summary>
internal static class ConnectionDecider
{
    /// <summary>How long a sync waits where the platform says to wait, but not how long.</summary>
    public static readonly TimeSpan UntoldWait = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);
    private static readonly TimeSpan BetweenNotes = TimeSpan.FromSeconds(2);

    public static IReadOnlyList<object> Pause(ConnectionState state, DateTimeOffset now) =>
        state.PausedAt is null && state.ClosedAt is null ? [new ConnectionPaused(now)] : [];

    public static IReadOnlyList<object> Resume(ConnectionState state, DateTimeOffset now) =>
        state.PausedAt is not null && state.ClosedAt is null ? [new ConnectionResumed(now)] : [];

    public static IReadOnlyList<object> Close(ConnectionState state, DateTimeOffset now) =>
        state.ClosedAt is null ? [new ConnectionClosed(now)] : [];

    public static IReadOnlyList<object> ChooseCompetitors(ConnectionState state, IReadOnlyList<string> names, DateTimeOffset now) =>
        state.Competitors.SequenceEqual(names) ? [] : [new CompetitorsChosen(names, now)];

    /// <summary>A worker takes a sync on: begins one, or goes on with the one that stopped or was left behind.</summary>
    public static IReadOnlyList<object> Begin(ConnectionState state, DateTimeOffset now)
    {
        if (!state.MayRun) return [];
        if (state.SyncStartedAt is null) return [new SyncStarted(now)];
        return state.Stop is null ? [] : [new SyncContinued(now)];
    }

    /// <summary>A page was recorded: what it refused for good, and now and then that the sync has come further.</summary>
    public static IReadOnlyList<object> Page(ConnectionState state, SyncPage page, DateTimeOffset now)
    {
        var events = new List<object>();
        var refused = page.Refusals.Where(key => !state.Refusals.Contains(key)).Distinct().ToArray();
        if (refused.Length > 0) events.Add(new MetricsRefused(refused, now));
        if (page.Next is not null && now - (state.ProgressedAt ?? state.SyncStartedAt) >= BetweenNotes)
            events.Add(new SyncProgressed(Math.Clamp(page.Progress, 0, 1), now));
        return events;
    }

    /// <summary>A sync stopped at a fault.</summary>
    /// <param name="state">The connection.</param>
    /// <param name="fault">The fault.</param>
    /// <param name="firstPause">Pause after the first fault in a row; it doubles with each that follows.</param>
    /// <param name="jitter">Somewhere from 0 to 1: spreads out what failed at the same time.</param>
    /// <param name="now">When.</param>
    public static SyncStopped Stop(
        ConnectionState state, SourceException fault, TimeSpan firstPause, double jitter, DateTimeOffset now)
    {
        TimeSpan? pause = fault.Fault switch
        {
            SourceFault.Token or SourceFault.Permission => null,
            SourceFault.Throttled => (fault.Wait ?? UntoldWait) + TimeSpan.FromSeconds(jitter),
            _ => Longer(firstPause, state.FailuresInARow) * (1 + jitter / 2),
        };
        return new SyncStopped(fault.Fault, fault.Message, now + pause, now);
    }

    private static TimeSpan Longer(TimeSpan first, int failures)
    {
        var pause = first * Math.Pow(2, Math.Min(failures, 20));
        return pause < LongestPause ? pause : LongestPause;
    }
}
