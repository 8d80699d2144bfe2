using JasperFx.Events;
using Marten.Exceptions;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Internal;

/// <summary>Stores new streams by COPY.</summary>
internal sealed class BulkAppender(DocumentStore store)
{
    private readonly Json json = store.Options.Json;

    public async Task InsertAsync(string tenantId, IReadOnlyList<StreamAction> streams, CancellationToken token)
    {
        var events = streams.SelectMany(x => x.Events).OrderBy(x => x.Sequence).ToArray();
        if (events.Length == 0) return;
        Number(tenantId, streams);

        await using var connection = await store.DataSource.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        try
        {
            await CopyStreamsAsync(connection, streams, token);
            await TakeSequencesAsync(connection, events, token);
            await CopyEventsAsync(connection, events, token);
            await transaction.CommitAsync(token);
        }
        catch (PostgresException failure) when (failure.SqlState == PostgresErrorCodes.UniqueViolation && failure.TableName == "mt_streams")
        {
            throw await CollisionAsync(tenantId, streams, token);
        }
        catch (PostgresException failure)
        {
            throw new MartenCommandException(failure);
        }
    }

    private async Task<Exception> CollisionAsync(string tenantId, IReadOnlyList<StreamAction> streams, CancellationToken token)
    {
        await using var command = store.DataSource.CreateCommand(store.EventSql.StreamStates);
        command.Parameters.Add(Parameter.Of(streams.Select(x => x.Key).ToArray()));
        command.Parameters.Add(Parameter.Of(tenantId));
        var taken = await command.ExecuteScalarAsync(token) as string;
        var stream = streams.FirstOrDefault(x => x.Key == taken) ?? streams[0];
        return new ExistingStreamIdCollisionException(stream.Key!, stream.AggregateType);
    }

    private void Number(string tenantId, IReadOnlyList<StreamAction> streams)
    {
        var now = store.Options.Events.TimeProvider.GetUtcNow();
        foreach (var stream in streams)
        {
            stream.TenantId = tenantId;
            for (var i = 0; i < stream.Events.Count; i++)
            {
                var e = stream.Events[i];
                store.Events.Name(e);
                e.Version = i + 1;
                if (e.Timestamp == default) e.Timestamp = now;
            }

            stream.Version = stream.Events.Count;
        }
    }

    private async Task CopyStreamsAsync(NpgsqlConnection connection, IReadOnlyList<StreamAction> streams, CancellationToken token)
    {
        await using var writer = await connection.BeginBinaryImportAsync(store.EventSql.CopyStreams, token);
        foreach (var stream in streams)
        {
            await writer.StartRowAsync(token);
            await writer.WriteAsync(stream.TenantId, NpgsqlDbType.Varchar, token);
            await writer.WriteAsync(stream.Key!, NpgsqlDbType.Varchar, token);
            await WriteAsync(writer, stream.AggregateType is null ? null : store.AliasOf(stream.AggregateType), token);
            await writer.WriteAsync((long)stream.Events.Count, NpgsqlDbType.Bigint, token);
        }

        await writer.CompleteAsync(token);
    }

    private async Task TakeSequencesAsync(NpgsqlConnection connection, IEvent[] events, CancellationToken token)
    {
        await using var command = new NpgsqlCommand($"select nextval('{store.Events.DatabaseSchemaName}.mt_events_sequence') from generate_series(1, $1)", connection);
        command.Parameters.Add(Parameter.Of(events.Length));
        await using var reader = await command.ExecuteReaderAsync(token);
        for (var i = 0; await reader.ReadAsync(token); i++) events[i].Sequence = reader.GetInt64(0);
    }

    private async Task CopyEventsAsync(NpgsqlConnection connection, IEvent[] events, CancellationToken token)
    {
        await using var writer = await connection.BeginBinaryImportAsync(store.EventSql.CopyEvents, token);
        foreach (var e in events)
        {
            await writer.StartRowAsync(token);
            await writer.WriteAsync(e.Sequence, NpgsqlDbType.Bigint, token);
            await writer.WriteAsync(e.Id, NpgsqlDbType.Uuid, token);
            await writer.WriteAsync(e.StreamKey!, NpgsqlDbType.Varchar, token);
            await writer.WriteAsync(e.Version, NpgsqlDbType.Bigint, token);
            await writer.WriteAsync(json.Write(e.Data), NpgsqlDbType.Jsonb, token);
            await writer.WriteAsync(e.EventTypeName, NpgsqlDbType.Varchar, token);
            await writer.WriteAsync(e.Timestamp.UtcDateTime, NpgsqlDbType.TimestampTz, token);
            await writer.WriteAsync(e.TenantId, NpgsqlDbType.Varchar, token);
            await writer.WriteAsync(e.DotNetTypeName, NpgsqlDbType.Varchar, token);
            await writer.WriteAsync(false, NpgsqlDbType.Boolean, token);
            foreach (var column in store.EventSql.Metadata)
            {
                if (column != "headers") await WriteAsync(writer, column == "correlation_id" ? e.CorrelationId : e.CausationId, token);
                else if (e.Headers is null) await writer.WriteNullAsync(token);
                else await writer.WriteAsync(json.Write(e.Headers), NpgsqlDbType.Jsonb, token);
            }
        }

        await writer.CompleteAsync(token);
    }

    private static Task WriteAsync(NpgsqlBinaryImporter writer, string? text, CancellationToken token) =>
        text is null ? writer.WriteNullAsync(token) : writer.WriteAsync(text, NpgsqlDbType.Varchar, token);
}
