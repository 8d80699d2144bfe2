using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten.Internal.Schema;
using Npgsql;

namespace Marten.Internal.Sessions;

internal sealed class DocumentSession : QuerySession, IDocumentSession, ITenantOperations
{
    private readonly Dictionary<(Type, string), (object? Document, long Version)> fetched = [];

    public DocumentSession(DocumentStore store, string tenantId, UnitOfWork? shared = null) : base(store, tenantId)
    {
        Work = shared ?? new UnitOfWork();
        Events = new EventStoreOperations(this);
    }

    public Events.IEventStoreOperations Events { get; }

    internal UnitOfWork Work { get; }

    public ITenantOperations ForTenant(string tenantId) =>
        tenantId == TenantId ? this : new DocumentSession(Owner, tenantId, Work) { CorrelationId = CorrelationId, CausationId = CausationId };

    public void Store<T>(params T[] entities) where T : notnull => Write(entities, true);

    public void Store<T>(IEnumerable<T> entities) where T : notnull => Write(entities, true);

    public void Insert<T>(params T[] entities) where T : notnull => Write(entities, false);

    public void Insert<T>(IEnumerable<T> entities) where T : notnull => Write(entities, false);

    public void Delete<T>(T entity) where T : notnull => DeleteById(typeof(T), Owner.Options.Documents.For(typeof(T)).IdOf(entity));

    public void Delete<T>(string id) where T : notnull => DeleteById(typeof(T), id);

    public void Delete<T>(Guid id) where T : notnull => DeleteById(typeof(T), id);

    public void QueueSqlCommand(string sql, params object[] parameterValues) => QueueSqlCommand('?', sql, parameterValues);

    public void QueueSqlCommand(char placeholder, string sql, params object[] parameterValues) =>
        Work.Add(SqlCommand.WithPlaceholders(placeholder, sql, parameterValues));

    public void SetHeader(string key, object value) => Work.Headers[key] = value;

    public object? GetHeader(string key) => Work.Headers.GetValueOrDefault(key);

    public void EjectAllPendingChanges() => Work.Clear();

    public async Task SaveChangesAsync(CancellationToken token = default)
    {
        if (Work.IsEmpty) return;
        var (streams, documents) = await PrepareAsync(token);
        var append = await Attempts.WriteAsync(Owner, SendAllAsync, token);
        Work.Clear();
        if (append is null) return;
        Owner.Recent.Add(append.Stored());
        Owner.EventsStored.Signal();

        async Task<AppendStreams?> SendAllAsync()
        {
            await using var connection = await Attempts.ReadAsync(Owner, () => Owner.DataSource.OpenConnectionAsync(token).AsTask(), token);
            await using var batch = new NpgsqlBatch(connection);

            // A batch without a transaction of its own is one transaction for the server: everything, in one round trip.
            return await SendAsync(batch, streams, documents, token);
        }
    }

    /// <summary>Runs what was queued in the caller's transaction.</summary>
    internal async Task FlushAsync(NpgsqlConnection connection, NpgsqlTransaction transaction, Operation? last, CancellationToken token)
    {
        var (streams, documents) = await PrepareAsync(token);
        await using var batch = new NpgsqlBatch(connection, transaction);
        await SendAsync(batch, streams, documents, token, last);
    }

    internal void StoreProjected(DocumentMapping mapping, string tenantId, string id, object document, long version) =>
        Work.Add(new WriteDocuments(mapping, Owner.Options.Json, true).Add(tenantId, id, document, version));

    internal void DeleteProjected(DocumentMapping mapping, string tenantId, string id) => Work.Add(new DeleteDocuments(mapping).Add(tenantId, id));

    internal IEventStream<T> Stream<T>(string key, long version, T? aggregate, CancellationToken cancellation) where T : class
    {
        var action = Work.Find(TenantId, key);
        if (action is null)
        {
            action = new StreamAction(key, version == 0 ? StreamActionType.Start : StreamActionType.Append) { TenantId = TenantId };
            Work.Add(action);
        }

        action.AggregateType = typeof(T);
        action.ExpectedVersionOnServer ??= version;
        fetched[(typeof(T), key)] = (aggregate, version);
        return new EventStream<T>(this, action, aggregate, cancellation);
    }

    /// <summary>The aggregate as it was fetched for writing at this version, if it was.</summary>
    internal bool TryGetFetched(Type type, StreamAction stream, out object? document)
    {
        var found = fetched.TryGetValue((type, stream.Key!), out var entry) && entry.Version == stream.ExpectedVersionOnServer;
        document = entry.Document;
        return found && Owner.Options.Events.UseIdentityMapForAggregates;
    }

    private async Task<(StreamAction[] Streams, IReadOnlyList<(Type, object)> Inserted)> PrepareAsync(CancellationToken token)
    {
        await Owner.Schema.EnsureAsync(token);
        var streams = Work.StreamsToAppend();
        foreach (var stream in streams) Stamp(stream);
        if (streams.Length > 0)
        {
            foreach (var source in Owner.Options.Projections.Sources.Where(x => x.Lifecycle == ProjectionLifecycle.Inline))
                await source.Processor.ApplyInlineAsync(this, streams, token);
        }

        foreach (var type in Work.DocumentTypes) await Owner.Schema.EnsureAsync(type, token);
        return (streams, Work.InsertedIds());
    }

    private void Stamp(StreamAction stream)
    {
        var now = Owner.Options.Events.TimeProvider.GetUtcNow();
        var version = stream.ExpectedVersionOnServer;
        foreach (var e in stream.Events)
        {
            Owner.Events.Name(e);
            if (e.Timestamp == default) e.Timestamp = now;
            if (version is not null) e.Version = (++version).Value;
            e.CorrelationId ??= CorrelationId;
            e.CausationId ??= CausationId;
            foreach (var (key, value) in Work.Headers) e.SetHeader(key, value);
        }
    }

    private async Task<AppendStreams?> SendAsync(NpgsqlBatch batch, StreamAction[] streams, IReadOnlyList<(Type, object)> inserted, CancellationToken token, Operation? last = null)
    {
        var append = streams.Length > 0 ? new AppendStreams(Owner, streams) : null;
        append?.AddTo(batch);
        Work.AddOperationsTo(batch);
        last?.AddTo(batch);
        if (batch.BatchCommands.Count == 0) return null;
        try
        {
            if (Owner.Statements.AreWorthPreparing(batch)) await batch.PrepareAsync(token);
            await using var reader = await batch.ExecuteReaderAsync(token);
            if (append is not null) await append.ReadAsync(reader, token);
            while (await reader.NextResultAsync(token))
            {
            }

            return append;
        }
        catch (PostgresException failure)
        {
            throw Failures.Translate(failure, streams, inserted);
        }
    }

    private void Write<T>(IEnumerable<T> entities, bool replace) where T : notnull
    {
        var mapping = Owner.Options.Documents.For(typeof(T));
        foreach (var entity in entities) Work.Add(new WriteDocuments(mapping, Owner.Options.Json, replace).Add(TenantId, mapping.IdOf(entity), entity, 0));
    }

    private void DeleteById(Type type, object id) => Work.Add(new DeleteDocuments(Owner.Options.Documents.For(type)).Add(TenantId, id));
}
