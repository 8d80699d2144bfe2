using System.Runtime.CompilerServices;
using System.Threading.Channels;
using CreatorIntel.Contracts.V1;
using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Marten;
using Npgsql;

namespace CreatorIntel.Dashboard.ReadModels;

/// <summary>
/// What changed, in order. Written in the transaction that makes the change; every node looks for news ten times a
/// second, once for all of its followers.
/// </summary>
internal sealed class ChangeFeed(NpgsqlDataSource database, ILogger<ChangeFeed> logger) : BackgroundService
{
    public const string Table =
        """
        create table if not exists change_feed (
            position bigint generated always as identity primary key,
            workspace text not null,
            kind text not null,
            account_id text not null,
            body text not null,
            at timestamptz not null,
            trace_parent text not null);
        delete from change_feed where at < now() - interval '2 days';
        """;

    private const long WritersTurn = 7_301_144_520_067;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);
    private readonly Lock _followersLock = new();
    private readonly List<Channel<Change>> _followers = [];

    /// <summary>
    /// Queues a change. Writers take turns, so that positions become visible in their order and nobody who follows
    /// the feed can miss one.
    /// </summary>
    public static void Append(IDocumentOperations operations, Change change)
    {
        operations.QueueSqlCommand($"do $$ begin perform pg_advisory_xact_lock({WritersTurn}); end $$");
        operations.QueueSqlCommand(
            "insert into change_feed (workspace, kind, account_id, body, at, trace_parent) values (?, ?, ?, ?, ?, ?)",
            change.Workspace, change.Kind, change.AccountId, change.Json.ToStringUtf8(),
            change.At.ToDateTimeOffset(), change.TraceParent);
    }

    /// <summary>The changes after a position, then those to come. Without a position only those to come.</summary>
    public async IAsyncEnumerable<Change> FollowAsync(
        IReadOnlySet<string> workspaces, long? after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<Change>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (_followersLock) _followers.Add(channel);
        try
        {
            var position = after ?? await LatestAsync(cancellationToken);
            // However many were missed: what comes meanwhile waits in the channel.
            for (var some = await ReadAfterAsync(position, cancellationToken); some.Count > 0; some = await ReadAfterAsync(position, cancellationToken))
            {
                foreach (var missed in some)
                {
                    position = missed.Position;
                    if (workspaces.Contains(missed.Workspace)) yield return missed;
                }
            }

            await foreach (var change in channel.Reader.ReadAllAsync(cancellationToken))
            {
                if (change.Position > position && workspaces.Contains(change.Workspace)) yield return change;
            }
        }
        finally
        {
            lock (_followersLock) _followers.Remove(channel);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        long? position = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                position ??= await LatestAsync(stoppingToken);
                foreach (var change in await ReadAfterAsync(position.Value, stoppingToken))
                {
                    position = change.Position;
                    Tell(change);
                }
            }
            catch (NpgsqlException e)
            {
                logger.LogWarning(e, "The change feed cannot be read; trying again");
            }

            await Task.Delay(Pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private void Tell(Change change)
    {
        lock (_followersLock)
        {
            foreach (var follower in _followers) follower.Writer.TryWrite(change);
        }
    }

    private async Task<long> LatestAsync(CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select coalesce(max(position), 0) from change_feed");
        return (long)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<IReadOnlyList<Change>> ReadAfterAsync(long position, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select position, workspace, kind, account_id, body, at, trace_parent
            from change_feed where position > $1 order by position limit 1000
            """);
        command.Parameters.AddWithValue(position);
        var changes = new List<Change>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            changes.Add(new Change
            {
                Position = reader.GetInt64(0),
                Workspace = reader.GetString(1),
                Kind = reader.GetString(2),
                AccountId = reader.GetString(3),
                Json = ByteString.CopyFromUtf8(reader.GetString(4)),
                At = reader.GetFieldValue<DateTimeOffset>(5).ToTimestamp(),
                TraceParent = reader.GetString(6),
            });
        }

        return changes;
    }
}
