using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Imports;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Microsoft.Extensions.Options;
using Npgsql;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>
/// Runs the sync of one connection from where it stopped. The rows of a page and the place to go on are one
/// transaction: killed anywhere, a run that follows asks for no page that was recorded, and records nothing twice.
/// </summary>
internal sealed class SyncRun(
    IDocumentStore store, NpgsqlDataSource database, Sources sources, SyncRuns runs, KnownPosts posts, TokenStore tokens, PersonalKeys keys,
    IOptions<SyncSettings> settings, TimeProvider clock)
{
    private const int ConflictRetries = 20;

    /// <summary>Runs until the sync is complete, stops at a fault, or the user pauses it.</summary>
    /// <returns>What is to be planned.</returns>
    public async Task<SyncEnd> RunAsync(string connectionId, CancellationToken cancellationToken)
    {
        await using var turn = await SyncTurn.TryTakeAsync(database, connectionId, cancellationToken);
        if (turn is null) return new SyncEnd(null, IsElsewhere: true);
        if (await BeginAsync(connectionId, cancellationToken) is not { } sync) return new SyncEnd(null);
        try
        {
            while (await StepAsync(sync, cancellationToken))
            {
            }
        }
        catch (SourceException fault)
        {
            await StopAsync(sync, fault, cancellationToken);
        }

        return new SyncEnd(await NextAsync(sync, cancellationToken));
    }

    private async Task<Running?> BeginAsync(string connectionId, CancellationToken cancellationToken)
    {
        var workspace = OpenConnection.WorkspaceOf(connectionId);
        var state = await ChangeAsync(workspace, connectionId, (session, state) =>
        {
            var events = ConnectionDecider.Begin(state, clock.GetUtcNow());
            if (events is [SyncStarted started]) SyncRuns.Begin(session, connectionId, started.StartedAt);
            return events;
        }, cancellationToken);
        if (!state.MayRun) return null;
        if (await tokens.FindAsync(connectionId, cancellationToken) is not { } token) return null;
        var platform = OpenConnection.PlatformOf(state.Kind);
        await using var session = store.QuerySession(workspace);
        var known = await session.LoadAsync<AccountSnapshot>(StreamIds.OfAccount(platform, state.NativeId), cancellationToken);
        var given = state.Settings.GetValueOrDefault(ConnectionSettings.TimeZone);
        return new Running(
            workspace, connectionId, sources.Of(state.Kind), sources.CallsOf(connectionId, state.Kind, token, state.Settings),
            new RowAccount(platform, state.NativeId, state.Identity.Name, given, Synthetic: false),
            TimeZoneInfo.FindSystemTimeZoneById(given ?? known?.State.TimeZone ?? "UTC"))
        {
            Posts = await posts.ReadAsync(connectionId, cancellationToken),
        };
    }

    /// <summary>One page; false where the sync is complete or may not go on.</summary>
    private async Task<bool> StepAsync(Running sync, CancellationToken cancellationToken)
    {
        var state = await LoadAsync(sync, cancellationToken);
        var position = await runs.FindAsync(sync.ConnectionId, cancellationToken);
        if (!state.MayRun || position is null) return false;
        var request = new SyncRequest(
            sync.ConnectionId, sync.Account, sync.TimeZone, state.Competitors, state.Refusals, position.Cursor,
            position.StartedAt, state.CompleteSince, sync.Posts);
        var page = await sync.Connector.FetchAsync(request, sync.Calls, cancellationToken);
        var change = KnownPostChange.Of(page, sync.Account);
        await RecordAsync(sync, position, page, change, cancellationToken);
        sync.Posts = sync.Posts.After(change, position.StartedAt);
        await sync.Calls.FlushAsync(cancellationToken);
        return page.Next is not null;
    }

    private async Task RecordAsync(
        Running sync, SyncPosition position, SyncPage page, KnownPostChange change, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryRecordAsync(sync, position, page, change, cancellationToken);
                return;
            }
            catch (Exception e) when (Conflicts.IsConflict(e) && attempt < ConflictRetries)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(10, 50 * attempt)), clock, cancellationToken);
            }
        }
    }

    private async Task TryRecordAsync(
        Running sync, SyncPosition position, SyncPage page, KnownPostChange change, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = store.OpenSession(sync.Workspace);
        var batch = new RowBatch(keys);
        var stream = await batch.FetchAsync<ConnectionSnapshot>(
            session, StreamIds.OfConnection(sync.ConnectionId), page.Rows, cancellationToken);
        var state = stream.Aggregate!.State;
        batch.Decide(page.Rows, now);
        var counts = new SyncCounts(
            position.Counts.Read + page.Rows.Count, position.Counts.Recorded + batch.Recorded,
            position.Counts.Unchanged + batch.Unchanged, position.Counts.Rejected + batch.Rejections.Count);
        stream.AppendMany(ConnectionDecider.Page(state, page, now));
        foreach (var rejected in batch.Rejections)
            UnreadAnswers.Keep(session, sync.ConnectionId, rejected.Reason, $"{rejected.Column}: {rejected.Value}", now);
        KnownPosts.Note(session, sync.ConnectionId, change, position.StartedAt);
        SyncRuns.Move(session, sync.ConnectionId, position, position with { Cursor = page.Next, Progress = page.Progress, Counts = counts });
        if (page.Next is null)
        {
            stream.AppendOne(new SyncCompleted(counts, now));
            SyncRuns.End(session, sync.ConnectionId);
        }

        await session.SaveChangesAsync(cancellationToken);
        Imports.Instruments.RowsRecorded.Add(batch.Recorded);
    }

    private async Task StopAsync(Running sync, SourceException fault, CancellationToken cancellationToken)
    {
        Instruments.Stops.Add(1, new KeyValuePair<string, object?>("creatorintel.sync.fault", fault.Fault.ToString()));
        await sync.Calls.FlushAsync(cancellationToken);
        await ChangeAsync(sync.Workspace, sync.ConnectionId, (session, state) =>
        {
            var now = clock.GetUtcNow();
            if (fault.Fault == SourceFault.Unknown) UnreadAnswers.Keep(session, sync.ConnectionId, fault.Message, fault.Body, now);
            return state.ClosedAt is not null
                ? []
                : [ConnectionDecider.Stop(state, fault, settings.Value.FirstPause, Random.Shared.NextDouble(), now)];
        }, cancellationToken);
    }

    private async Task<DateTimeOffset?> NextAsync(Running sync, CancellationToken cancellationToken)
    {
        var state = await LoadAsync(sync, cancellationToken);
        if (!state.MayRun) return null;
        if (state.Stop is { } stop) return stop.RetryAt;
        return SyncCadence.Next(
            state.CompleteSince ?? clock.GetUtcNow(), sync.Posts,
            sources.SettingsOf(state.Kind).LongestPause, Random.Shared.NextDouble(), clock.GetUtcNow());
    }

    private async Task<ConnectionState> LoadAsync(Running sync, CancellationToken cancellationToken)
    {
        await using var session = store.QuerySession(sync.Workspace);
        var snapshot = await session.LoadAsync<ConnectionSnapshot>(StreamIds.OfConnection(sync.ConnectionId), cancellationToken);
        return snapshot?.State ?? throw new InvalidOperationException($"The connection {sync.ConnectionId} has no events.");
    }

    private Task<ConnectionState> ChangeAsync(
        string workspace, string connectionId, Func<IDocumentSession, ConnectionState, IReadOnlyList<object>> decide,
        CancellationToken cancellationToken) =>
        ConnectionChange.SaveAsync(store, workspace, connectionId, decide, cancellationToken);

    private sealed record Running(
        string Workspace, string ConnectionId, ISourceConnector Connector, SourceCalls Calls, RowAccount Account, TimeZoneInfo TimeZone)
    {
        /// <summary>The posts that the connection knows by now.</summary>
        public required KnownPostSet Posts { get; set; }
    }
}

/// <summary>How a run ended.</summary>
/// <param name="Next">When the connection is to be synced next (UTC); null: not by itself.</param>
/// <param name="IsElsewhere">True where another worker has the turn: what is next is up to it.</param>
internal sealed record SyncEnd(DateTimeOffset? Next, bool IsElsewhere = false);
