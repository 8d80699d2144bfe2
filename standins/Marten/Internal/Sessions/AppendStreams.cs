using JasperFx.Events;
using Marten.Internal.Daemon;
using Npgsql;
using NpgsqlTypes;

namespace Marten.Internal.Sessions;

/// <summary>Adds the events of all streams of a unit of work by one statement; always the first of its batch.</summary>
internal sealed class AppendStreams(DocumentStore store, IReadOnlyList<StreamAction> streams) : Operation
{
    private Columns? written;

    /// <summary>
    /// What was stored, as it was written; nothing where the server gave events their timestamps, which it does not tell.
    /// </summary>
    public IEnumerable<StoredEvent> Stored() =>
        written is null || store.Options.Events.AppendMode == EventAppendMode.Quick ? [] : written.Stored(streams);

    public override void AddTo(NpgsqlBatch batch)
    {
        var count = streams.Sum(x => x.Events.Count);
        var command = new NpgsqlBatchCommand(store.EventSql.Append);
        var parameters = command.Parameters;
        parameters.Add(Parameter.Of(streams.Select(x => x.TenantId).ToArray()));
        parameters.Add(Parameter.Of(streams.Select(x => x.Key).ToArray()));
        parameters.Add(new NpgsqlParameter { Value = streams.Select(x => x.AggregateType is null ? null : store.AliasOf(x.AggregateType)).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
        parameters.Add(Parameter.Of(streams.Select(x => x.ExpectedVersionOnServer).ToArray()));
        parameters.Add(Parameter.Of(streams.Select(x => (long)x.Events.Count).ToArray()));

        var events = written = new Columns(count);
        for (var s = 0; s < streams.Count; s++)
        {
            for (var v = 0; v < streams[s].Events.Count; v++) events.Add(streams[s].Events[v], s + 1, v + 1, store);
        }

        events.AddTo(parameters, store);
        batch.BatchCommands.Add(command);
    }

    /// <summary>Gives the events the sequence numbers and versions that the server assigned.</summary>
    public async Task ReadAsync(NpgsqlDataReader reader, CancellationToken token)
    {
        foreach (var stream in streams)
        {
            foreach (var e in stream.Events)
            {
                if (!await reader.ReadAsync(token)) return;
                e.Sequence = reader.GetInt64(0);
                e.Version = reader.GetInt64(1);
            }

            stream.Version = stream.Events[^1].Version;
        }
    }

    private sealed class Columns(int count)
    {
        private readonly int[] stream = new int[count];
        private readonly int[] version = new int[count];
        private readonly Guid[] id = new Guid[count];
        private readonly byte[][] data = new byte[count][];
        private readonly string[] type = new string[count];
        private readonly DateTime?[] timestamp = new DateTime?[count];
        private readonly string[] dotnet = new string[count];
        private readonly string?[] correlation = new string?[count];
        private readonly string?[] causation = new string?[count];
        private readonly byte[]?[] headers = new byte[]?[count];
        private (Dictionary<string, object> Headers, byte[] Json)? lastHeaders;
        private int n;

        public void Add(IEvent e, int streamNumber, int eventNumber, DocumentStore store)
        {
            stream[n] = streamNumber;
            version[n] = eventNumber;
            id[n] = e.Id;
            data[n] = store.Options.Json.Write(e.Data);
            type[n] = e.EventTypeName;
            timestamp[n] = store.Options.Events.AppendMode == EventAppendMode.Quick ? null : e.Timestamp.UtcDateTime;
            dotnet[n] = e.DotNetTypeName;
            correlation[n] = e.CorrelationId;
            causation[n] = e.CausationId;
            headers[n] = e.Headers is null ? null : HeadersOf(e.Headers, store);
            n++;
        }

        public IEnumerable<StoredEvent> Stored(IReadOnlyList<StreamAction> streams) =>
            streams.SelectMany(x => x.Events).Select((e, i) => new StoredEvent(e, data[i], headers[i]));

        public void AddTo(NpgsqlParameterCollection parameters, DocumentStore store)
        {
            parameters.Add(Parameter.Of(stream));
            parameters.Add(Parameter.Of(version));
            parameters.Add(Parameter.Of(id));
            parameters.Add(Parameter.Json(data));
            parameters.Add(Parameter.Of(type));
            parameters.Add(new NpgsqlParameter { Value = timestamp, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.TimestampTz });
            parameters.Add(Parameter.Of(dotnet));
            foreach (var column in store.EventSql.Metadata)
            {
                parameters.Add(column == "headers"
                    ? Parameter.Json(headers)
                    : new NpgsqlParameter { Value = column == "correlation_id" ? correlation : causation, NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text });
            }
        }

        // Those of the session are the same for all of its events.
        private byte[] HeadersOf(Dictionary<string, object> given, DocumentStore store)
        {
            if (lastHeaders is not { } known || !AreSame(known.Headers, given)) lastHeaders = known = (given, store.Options.Json.Write(given));
            return known.Json;
        }

        private static bool AreSame(Dictionary<string, object> one, Dictionary<string, object> other) =>
            one.Count == other.Count && one.All(x => other.TryGetValue(x.Key, out var value) && ReferenceEquals(x.Value, value));
    }
}
