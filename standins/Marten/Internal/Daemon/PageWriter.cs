using System.Diagnostics;
using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Internal.Sessions;
using Npgsql;

namespace Marten.Internal.Daemon;

/// <summary>Saves what pages lead to, each in one transaction with the progress of the shard.</summary>
internal sealed class PageWriter(DocumentStore store, ShardSource source, ShardAgent agent)
{
    /// <summary>How long progress past events that do not concern the shard may go unsaved.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromMilliseconds(250);

    private readonly SnapshotCache cache = new(20_000);
    private readonly Stopwatch sinceSaved = Stopwatch.StartNew();
    private long? saved;
    private bool lastPageFailed;

    /// <summary>Finds out where the shard left off.</summary>
    /// <param name="position">A position to begin from, with no progress saved; null to go on.</param>
    /// <param name="token">Cancels the read.</param>
    public async Task<long> BeginAsync(long? position, CancellationToken token)
    {
        cache.Clear();
        saved = null;
        if (position is { } given) return given;
        await store.Schema.EnsureAsync(token);
        await using var command = store.DataSource.CreateCommand($"select last_seq_id from {store.Events.DatabaseSchemaName}.mt_event_progression where name = $1");
        command.Parameters.Add(Parameter.Of(source.Name.Identity));
        saved = await command.ExecuteScalarAsync(token) as long?;
        if (source.Options.FromPresent) return saved ?? agent.HighWaterMark;
        return Math.Max(saved ?? 0, source.Options.FromSequence);
    }

    public async Task WriteAsync(EventRange page, CancellationToken token)
    {
        await using var session = new DocumentSession(store, StorageConstants.DefaultTenantId);
        if (lastPageFailed) cache.Clear();
        lastPageFailed = true;
        var listener = await source.Processor.ApplyPageAsync(session, page, cache, token);
        var progress = new SaveProgress(store, source.Name, saved, page.SequenceCeiling, agent.Mode == ShardExecutionMode.Rebuild);

        await using var connection = await store.DataSource.OpenConnectionAsync(token);
        await using (var transaction = await connection.BeginTransactionAsync(token))
        {
            await listener.BeforeCommitAsync(session, session.Work, token);
            await FlushAsync(session, connection, transaction, progress, token);
            await transaction.CommitAsync(token);
        }

        saved = page.SequenceCeiling;
        sinceSaved.Restart();
        lastPageFailed = false;
        await listener.AfterCommitAsync(session, session.Work, token);
    }

    /// <summary>Saves a position that no page was written for.</summary>
    public async Task PersistPositionAsync(long position, bool now, CancellationToken token)
    {
        if (position == (saved ?? 0) || (!now && sinceSaved.Elapsed < LongestDelay)) return;
        await using var session = new DocumentSession(store, StorageConstants.DefaultTenantId);
        await using var connection = await store.DataSource.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        await FlushAsync(session, connection, transaction, new SaveProgress(store, source.Name, saved, position, true), token);
        await transaction.CommitAsync(token);
        saved = position;
        sinceSaved.Restart();
    }

    private async Task FlushAsync(DocumentSession session, NpgsqlConnection connection, NpgsqlTransaction transaction, SaveProgress progress, CancellationToken token)
    {
        try
        {
            await session.FlushAsync(connection, transaction, progress, token);
        }
        catch (Exceptions.MartenCommandException failure) when (failure.InnerException is PostgresException { ConstraintName: "pk_mt_event_progression" })
        {
            throw new ProgressionProgressOutOfOrderException(source.Name);
        }

        if (!progress.IsInOrder) throw new ProgressionProgressOutOfOrderException(source.Name);
    }
}

/// <summary>Moves the progress of a shard on from where this node left it.</summary>
internal sealed class SaveProgress(DocumentStore store, ShardName shard, long? from, long to, bool lossIsHarmless) : Operation
{
    private NpgsqlBatchCommand? command;

    public bool IsInOrder => command is { RecordsAffected: 1 };

    public override void AddTo(NpgsqlBatch batch)
    {
        if (lossIsHarmless) batch.BatchCommands.Add(new NpgsqlBatchCommand("set local synchronous_commit to off"));
        command = new NpgsqlBatchCommand(from is null ? store.EventSql.InsertProgress : store.EventSql.UpdateProgress);
        command.Parameters.Add(Parameter.Of(shard.Identity));
        command.Parameters.Add(Parameter.Of(to));
        if (from is not null) command.Parameters.Add(Parameter.Of(from.Value));
        batch.BatchCommands.Add(command);
    }
}
