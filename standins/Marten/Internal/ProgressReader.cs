using JasperFx.Events.Projections;
using Marten.Events;
using Npgsql;

namespace Marten.Internal;

/// <summary>Reads how far the shards have come.</summary>
internal sealed class ProgressReader(DocumentStore store)
{
    private readonly string schema = store.Events.DatabaseSchemaName;

    public async Task<IReadOnlyList<ShardState>> AllAsync(CancellationToken token)
    {
        await store.Schema.EnsureAsync(token);

        // A real Marten keeps notes of its own beside the progress of shards.
        await using var command = store.DataSource.CreateCommand($"select name, last_seq_id from {schema}.mt_event_progression where name not in ('HighWaterAllocationFence', 'HighWaterStuckGap') order by name");
        await using var reader = await command.ExecuteReaderAsync(token);
        var all = new List<ShardState>();
        while (await reader.ReadAsync(token)) all.Add(new ShardState(reader.GetString(0), reader.GetInt64(1)));
        return all;
    }

    public async Task<long> ForAsync(string identity, CancellationToken token)
    {
        await store.Schema.EnsureAsync(token);
        await using var command = store.DataSource.CreateCommand($"select last_seq_id from {schema}.mt_event_progression where name = $1");
        command.Parameters.Add(Parameter.Of(identity));
        return await command.ExecuteScalarAsync(token) as long? ?? 0;
    }

    public async Task<long> HighestSequenceAsync(CancellationToken token)
    {
        await store.Schema.EnsureAsync(token);
        await using var command = store.DataSource.CreateCommand(store.EventSql.HighestSequence);
        return (long)(await command.ExecuteScalarAsync(token))!;
    }

    public async Task<EventStoreStatistics> StatisticsAsync(CancellationToken token)
    {
        await store.Schema.EnsureAsync(token);
        await using var command = store.DataSource.CreateCommand(
            $"select (select count(*) from {schema}.mt_events), (select count(*) from {schema}.mt_streams), (select last_value from {schema}.mt_events_sequence)");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(token);
        await reader.ReadAsync(token);
        return new EventStoreStatistics { EventCount = reader.GetInt64(0), StreamCount = reader.GetInt64(1), EventSequenceNumber = reader.GetInt64(2) };
    }
}
