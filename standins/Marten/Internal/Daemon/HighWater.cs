using System.Diagnostics;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Marten.Internal.Daemon;

/// <summary>
/// Knows the last event before which none can still appear. Sequence numbers are taken before transactions commit, so a
/// missing number may belong to a transaction in flight: the mark stops below it until the number appears, or until no
/// transaction is left that could have taken it.
/// </summary>
internal sealed class HighWater(DocumentStore store, ILogger logger) : IDisposable
{
    private const int LongestStep = 50_000;
    private const int ManyEvents = 1000;
    private static readonly TimeSpan LongestPoll = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan UntilSlow = TimeSpan.FromSeconds(1);
    private readonly string schema = store.Events.DatabaseSchemaName;
    private readonly DaemonSettings settings = store.Options.Projections;
    private readonly SemaphoreSlim gate = new(1);
    private readonly Stopwatch sinceLast = Stopwatch.StartNew();
    private Gap? gap;
    private bool known;
    private long mark;

    /// <summary>The last event that is safe to process.</summary>
    public long Mark => Interlocked.Read(ref mark);

    /// <summary>Completed when the mark has moved.</summary>
    public EventSignal Moved { get; } = new();

    public async Task RunAsync(CancellationToken token)
    {
        var backoff = new Backoff();
        while (!token.IsCancellationRequested)
        {
            var stored = store.EventsStored.Next;
            try
            {
                var before = Mark;
                var gained = await StepAsync(token) - before;
                backoff.Reset();
                var busy = gained > 0 || gap is not null;
                if (busy) sinceLast.Restart();
                if (gained < ManyEvents) await PauseAsync(busy, stored, token);
            }
            catch (Exception failure) when (!token.IsCancellationRequested)
            {
                logger.LogWarning(failure, "The high-water mark could not be read; trying again");
                await backoff.WaitAsync(token);
            }
        }
    }

    public void Dispose() => gate.Dispose();

    /// <summary>
    /// Events of this process tell of themselves. Those of others are looked for: often while there are some, seldom after
    /// a while without any.
    /// </summary>
    private async Task PauseAsync(bool busy, Task stored, CancellationToken token)
    {
        var fast = TimeSpan.FromTicks(Math.Min(settings.FastPollingTime.Ticks, LongestPoll.Ticks));
        using var over = CancellationTokenSource.CreateLinkedTokenSource(token);
        var pause = Task.Delay(busy || sinceLast.Elapsed < UntilSlow ? fast : settings.SlowPollingTime, over.Token);

        // While events come one by one, they are passed on in small groups: every move costs each shard a transaction.
        await (busy ? pause : Task.WhenAny(stored, pause));
        await over.CancelAsync();
    }

    /// <summary>Moves the mark as far as it can go.</summary>
    public async Task CatchUpAsync(CancellationToken token)
    {
        long before;
        do
        {
            before = Mark;
        }
        while (await StepAsync(token) > before);
    }

    private async Task<long> StepAsync(CancellationToken token)
    {
        await gate.WaitAsync(token);
        try
        {
            if (!known) await RestoreAsync(token);
            var reached = await DetectAsync(token);
            if (reached > Mark)
            {
                gap = null;
                await PersistAsync(reached, token);
                Interlocked.Exchange(ref mark, reached);
                Moved.Signal();
            }

            return Mark;
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task RestoreAsync(CancellationToken token)
    {
        Interlocked.Exchange(ref mark, await store.Progress.ForAsync(ShardState.HighWaterMark, token));
        known = true;
        Moved.Signal();
    }

    private async Task<long> DetectAsync(CancellationToken token)
    {
        await using var connection = await store.DataSource.OpenConnectionAsync(token);
        var allocated = await ScalarAsync(connection, $"select case when is_called then last_value else 0 end from {schema}.mt_events_sequence", token);
        if (allocated is null || allocated <= Mark) return Mark;

        // In the rows after the mark, the distance from the mark equals the rank exactly as far as no number is missing.
        var reached = await ScalarAsync(connection, $"""
            select max(seq_id) from (select seq_id, row_number() over (order by seq_id) as rank from {schema}.mt_events
            where seq_id > $1 order by seq_id limit {LongestStep}) x where seq_id - $1 = rank
            """, token, Mark);
        return reached ?? await TrySkipAsync(connection, allocated.Value, token);
    }

    private async Task<long> TrySkipAsync(NpgsqlConnection connection, long allocated, CancellationToken token)
    {
        if (gap is null || gap.Mark != Mark)
        {
            gap = await ObserveAsync(connection, allocated, token);
            return Mark;
        }

        if (gap.Watch.Elapsed < settings.StaleSequenceThreshold || await MayStillBeFilledAsync(connection, gap, token)) return Mark;
        var next = await ScalarAsync(connection, $"select min(seq_id) from {schema}.mt_events where seq_id > $1", token, Mark);
        if (next is null) return Mark;

        var end = Math.Min(next.Value - 1, gap.Allocated);
        logger.LogInformation("Passing the sequence numbers {First} to {Last}, which were rolled back", Mark + 1, end);
        await ScalarAsync(connection, $"select {schema}.mt_mark_progression_with_skip('{ShardState.HighWaterMark}', $1, $2)", token, end, Mark);
        return end;
    }

    private async Task<Gap> ObserveAsync(NpgsqlConnection connection, long allocated, CancellationToken token)
    {
        await using var command = new NpgsqlCommand("select clock_timestamp(), pg_snapshot_xmax(pg_current_snapshot())::text::bigint", connection);
        await using var reader = await command.ExecuteReaderAsync(token);
        await reader.ReadAsync(token);
        return new Gap(Mark, allocated, reader.GetFieldValue<DateTime>(0), reader.GetInt64(1), Stopwatch.StartNew());
    }

    /// <summary>Whether a transaction that was under way when the gap was first seen still is.</summary>
    private static async Task<bool> MayStillBeFilledAsync(NpgsqlConnection connection, Gap gap, CancellationToken token)
    {
        await using var command = new NpgsqlCommand("""
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint < $1 or exists (
              select from pg_stat_activity where datname = current_database() and backend_type = 'client backend'
              and pid <> pg_backend_pid() and xact_start <= $2)
            """, connection);
        command.Parameters.Add(Parameter.Of(gap.NextTransaction));
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = gap.Since });
        return (bool)(await command.ExecuteScalarAsync(token))!;
    }

    private async Task PersistAsync(long reached, CancellationToken token)
    {
        await using var connection = await store.DataSource.OpenConnectionAsync(token);
        await using var batch = new NpgsqlBatch(connection);

        // A mark that is lost in a crash is found again; nothing has to wait for the disk.
        batch.BatchCommands.Add(new NpgsqlBatchCommand("select set_config('synchronous_commit', 'off', true)"));
        var command = new NpgsqlBatchCommand(store.EventSql.MarkProgress);
        command.Parameters.Add(Parameter.Of(ShardState.HighWaterMark));
        command.Parameters.Add(Parameter.Of(reached));
        batch.BatchCommands.Add(command);
        await batch.ExecuteNonQueryAsync(token);
    }

    private static async Task<long?> ScalarAsync(NpgsqlConnection connection, string sql, CancellationToken token, params long[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(Parameter.Of(value));
        await command.PrepareAsync(token);
        return await command.ExecuteScalarAsync(token) as long?;
    }

    private sealed record Gap(long Mark, long Allocated, DateTime Since, long NextTransaction, Stopwatch Watch);
}

/// <summary>Waits longer from failure to failure.</summary>
internal sealed class Backoff
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private TimeSpan next = TimeSpan.FromMilliseconds(50);

    public void Reset() => next = TimeSpan.FromMilliseconds(50);

    public async Task WaitAsync(CancellationToken token)
    {
        await Task.Delay(next, token);
        next = TimeSpan.FromTicks(Math.Min(next.Ticks * 2, Longest.Ticks));
    }
}
