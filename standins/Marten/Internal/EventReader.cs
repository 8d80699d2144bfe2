using JasperFx.Events;
using Marten.Events;
using Marten.Exceptions;
using Npgsql;

namespace Marten.Internal;

/// <summary>Turns rows of the event table into events.</summary>
internal sealed class EventReader(StoreOptions options, EventSql sql)
{
    private readonly EventGraph events = options.EventGraph;
    private readonly Json json = options.Json;

    public async Task<List<IEvent>> ReadAllAsync(NpgsqlDataReader reader, CancellationToken token)
    {
        var all = new List<IEvent>();
        while (await reader.ReadAsync(token)) all.Add(Read(reader));
        return all;
    }

    /// <summary>The event of the current row.</summary>
    /// <exception cref="UnknownEventTypeException">No type is known for its name.</exception>
    /// <exception cref="EventDeserializationFailureException">Its body cannot be read or upcast.</exception>
    public IEvent Read(NpgsqlDataReader reader)
    {
        var sequence = reader.GetInt64(0);
        var type = reader.GetString(5);
        var mapping = events.Resolve(type, reader.IsDBNull(8) ? null : reader.GetString(8), sequence);
        var e = Body(mapping, reader.GetFieldValue<byte[]>(4), sequence);
        e.Sequence = sequence;
        e.Id = reader.GetGuid(1);
        e.StreamKey = reader.GetString(2);
        e.Version = reader.GetInt64(3);
        e.Timestamp = reader.GetFieldValue<DateTimeOffset>(6);
        e.TenantId = reader.GetString(7);
        e.IsArchived = !reader.IsDBNull(9) && reader.GetBoolean(9);
        for (var i = 0; i < sql.Metadata.Length; i++)
        {
            if (reader.IsDBNull(10 + i)) continue;
            if (sql.Metadata[i] == "correlation_id") e.CorrelationId = reader.GetString(10 + i);
            else if (sql.Metadata[i] == "causation_id") e.CausationId = reader.GetString(10 + i);
            else e.Headers = json.Read<Dictionary<string, object>>(reader.GetFieldValue<byte[]>(10 + i));
        }

        return e;
    }

    /// <summary>The event that would be read from the table after another was stored.</summary>
    /// <param name="stored">The event that was stored.</param>
    /// <param name="data">The body that was written.</param>
    /// <param name="headers">The headers that were written; null for none.</param>
    /// <exception cref="UnknownEventTypeException">No type is known for its name.</exception>
    /// <exception cref="EventDeserializationFailureException">Its body cannot be read or upcast.</exception>
    public IEvent Read(IEvent stored, byte[] data, byte[]? headers)
    {
        var e = Body(events.Resolve(stored.EventTypeName, stored.DotNetTypeName, stored.Sequence), data, stored.Sequence);
        e.Sequence = stored.Sequence;
        e.Id = stored.Id;
        e.StreamKey = stored.StreamKey;
        e.Version = stored.Version;
        e.Timestamp = InMicroseconds(stored.Timestamp);
        e.TenantId = stored.TenantId;
        foreach (var column in sql.Metadata)
        {
            if (column == "correlation_id") e.CorrelationId = stored.CorrelationId;
            else if (column == "causation_id") e.CausationId = stored.CausationId;
            else if (headers is not null) e.Headers = json.Read<Dictionary<string, object>>(headers);
        }

        return e;
    }

    private static DateTimeOffset InMicroseconds(DateTimeOffset instant) =>
        new(instant.UtcTicks - (instant.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);

    private IEvent Body(EventMapping mapping, byte[] data, long sequence)
    {
        try
        {
            return mapping.Read(json, data);
        }
        catch (Exception failure)
        {
            throw new EventDeserializationFailureException(sequence, mapping.EventTypeName, failure);
        }
    }
}
