using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Internal.Schema;
using Marten.Services.BatchQuerying;
using Npgsql;

namespace Marten.Internal.Sessions;

/// <summary>Collects reads, and sends one statement for all streams, one for the events wanted and one for each type of documents.</summary>
internal sealed class BatchedQuery(QuerySession session) : IBatchedQuery, IBatchEvents, IAsyncDisposable
{
    private readonly Dictionary<string, StreamState?> states = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IEvent>> streams = new(StringComparer.Ordinal);
    private readonly Dictionary<DocumentMapping, HashSet<string>> ids = [];
    private readonly Dictionary<DocumentMapping, Dictionary<string, (object Document, long Version)>> documents = [];
    private readonly List<Action<Exception?>> completions = [];

    private DocumentStore Store => session.Owner;

    public IBatchEvents Events => this;

    public Task<T?> Load<T>(string id) where T : class
    {
        var mapping = Want(typeof(T), id);
        return Later(() => (T?)documents[mapping].GetValueOrDefault(id).Document);
    }

    public IBatchLoadByKeys<T> LoadMany<T>() where T : class => new ByKeys<T>(this);

    public Task<StreamState?> FetchStreamState(string streamKey)
    {
        states.TryAdd(streamKey, null);
        return Later(() => states[streamKey]);
    }

    public Task<IEventStream<T>> FetchForWriting<T>(string key) where T : class => FetchForWriting<T>(key, null);

    public Task<IEventStream<T>> FetchForWriting<T>(string key, long expectedVersion) where T : class => FetchForWriting<T>(key, (long?)expectedVersion);

    public async Task Execute(CancellationToken token = default)
    {
        Exception? failure = null;
        try
        {
            await Store.Schema.EnsureAsync(token);
            foreach (var mapping in ids.Keys) await Store.Schema.EnsureAsync(mapping, token);
            await Attempts.ReadAsync(Store, () => RunAsync(token), token);
        }
        catch (Exception e)
        {
            failure = e;
            throw;
        }
        finally
        {
            foreach (var complete in completions) complete(failure);
            completions.Clear();
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<IEventStream<T>> FetchForWriting<T>(string key, long? expected) where T : class
    {
        if (session is not DocumentSession writer) throw new InvalidOperationException("A query session cannot write");
        var aggregation = session.EventReads.AggregationOf<T>(out var lifecycle);
        states.TryAdd(key, null);
        var mapping = lifecycle == ProjectionLifecycle.Live ? null : Want(typeof(T), key);
        if (lifecycle != ProjectionLifecycle.Inline) streams.TryAdd(key, []);

        return Later<IEventStream<T>>(() =>
        {
            var version = states[key]?.Version ?? 0;
            if (expected is { } wanted && wanted != version) throw new EventStreamUnexpectedMaxEventIdException(key, typeof(T), wanted, version);
            var (document, known) = mapping is null ? default : documents[mapping].GetValueOrDefault(key);
            var aggregate = (T?)document;
            if (lifecycle != ProjectionLifecycle.Inline) aggregate = aggregation.Fold(aggregate, key, streams[key].SkipWhile(x => x.Version <= known));
            return writer.Stream(key, version, aggregate, CancellationToken.None);
        });
    }

    private DocumentMapping Want(Type type, string id)
    {
        var mapping = Store.Options.Documents.For(type);
        if (!ids.TryGetValue(mapping, out var wanted)) ids[mapping] = wanted = new HashSet<string>(StringComparer.Ordinal);
        wanted.Add(id);
        return mapping;
    }

    private Task<T> Later<T>(Func<T> result)
    {
        var source = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        completions.Add(failure =>
        {
            if (failure is not null)
            {
                source.SetException(failure);
                return;
            }

            try
            {
                source.SetResult(result());
            }
            catch (Exception e)
            {
                source.SetException(e);
            }
        });
        return source.Task;
    }

    private async Task<bool> RunAsync(CancellationToken token)
    {
        foreach (var events in streams.Values) events.Clear();
        await using var connection = await Store.DataSource.OpenConnectionAsync(token);
        await using var batch = new NpgsqlBatch(connection);

        // The versions are read first: state newer than its version makes an append fail, state older than its version would not.
        if (states.Count > 0) Add(batch, Store.EventSql.StreamStates, states.Keys, true);
        foreach (var (mapping, wanted) in ids) Add(batch, DocumentSql.SelectWithVersion(mapping), wanted, mapping.IsConjoined);
        if (streams.Count > 0) Add(batch, Store.EventSql.Streams, streams.Keys, true);
        if (batch.BatchCommands.Count == 0) return true;

        await batch.PrepareAsync(token);
        await using var reader = await batch.ExecuteReaderAsync(token);
        if (states.Count > 0) await ReadStatesAsync(reader, token);
        foreach (var mapping in ids.Keys)
        {
            documents[mapping] = await DocumentSql.ReadWithVersionAsync(reader, Store.Options.Json, mapping, token);
            await reader.NextResultAsync(token);
        }

        if (streams.Count == 0) return true;
        foreach (var e in await Store.EventReader.ReadAllAsync(reader, token)) streams[e.StreamKey!].Add(e);
        return true;
    }

    private void Add(NpgsqlBatch batch, string sql, IEnumerable<string> keys, bool tenant)
    {
        var command = new NpgsqlBatchCommand(sql);
        command.Parameters.Add(Parameter.Of(keys.ToArray()));
        if (tenant) command.Parameters.Add(Parameter.Of(session.TenantId));
        batch.BatchCommands.Add(command);
    }

    private async Task ReadStatesAsync(NpgsqlDataReader reader, CancellationToken token)
    {
        while (await reader.ReadAsync(token))
        {
            var key = reader.GetString(0);
            states[key] = new StreamState
            {
                Key = key,
                Version = reader.GetInt64(1),
                AggregateType = reader.IsDBNull(2) ? null : Store.AggregateTypeNamed(reader.GetString(2)),
                LastTimestamp = reader.GetFieldValue<DateTimeOffset>(3),
                Created = reader.GetFieldValue<DateTimeOffset>(4),
                IsArchived = reader.GetBoolean(5),
            };
        }

        await reader.NextResultAsync(token);
    }

    private sealed class ByKeys<T>(BatchedQuery batch) : IBatchLoadByKeys<T> where T : class
    {
        public Task<IReadOnlyList<T>> ById<TKey>(params TKey[] keys) => ByIdList(keys);

        public Task<IReadOnlyList<T>> ByIdList<TKey>(IEnumerable<TKey> keys)
        {
            var wanted = keys.Select(x => x as string ?? throw new NotSupportedException("Documents are loaded in a batch by string")).ToArray();
            DocumentMapping mapping = batch.Store.Options.Documents.For(typeof(T));
            foreach (var id in wanted) batch.Want(typeof(T), id);
            if (wanted.Length == 0) return Task.FromResult<IReadOnlyList<T>>([]);
            return batch.Later<IReadOnlyList<T>>(() =>
                [.. wanted.Distinct(StringComparer.Ordinal).Where(batch.documents[mapping].ContainsKey).Select(x => (T)batch.documents[mapping][x].Document)]);
        }
    }
}
