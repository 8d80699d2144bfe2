using JasperFx.Events;
using JasperFx.Events.Projections;
using Npgsql;

namespace Marten.Internal.Sessions;

internal class QueryEventStore(QuerySession session) : Events.IQueryEventStore
{
    protected DocumentStore Store => session.Owner;

    public async Task<IReadOnlyList<IEvent>> FetchStreamAsync(string streamKey, long version = 0, DateTimeOffset? timestamp = null,
        long fromVersion = 0, CancellationToken token = default) => await ReadAsync(
        Store.EventSql.Stream,
        [
            Parameter.Of(streamKey),
            Parameter.Of(session.TenantId),
            Parameter.Of(fromVersion),
            Parameter.Of(version == 0 ? long.MaxValue : version),
            new NpgsqlParameter { Value = timestamp?.UtcDateTime ?? DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc) },
        ],
        token);

    public async Task<T?> AggregateStreamAsync<T>(string streamKey, long version = 0, DateTimeOffset? timestamp = null, T? state = null,
        long fromVersion = 0, CancellationToken token = default) where T : class
    {
        var aggregation = AggregationOf<T>(out _);
        var events = await FetchStreamAsync(streamKey, version, timestamp, fromVersion, token);
        return aggregation.Fold(state, streamKey, events);
    }

    public async Task<IEvent?> LoadAsync(Guid id, CancellationToken token = default) =>
        (await ReadAsync(Store.EventSql.EventById, [Parameter.Of(id), Parameter.Of(session.TenantId)], token)).FirstOrDefault();

    public async Task<StreamState?> FetchStreamStateAsync(string streamKey, CancellationToken token = default)
    {
        await using var batch = new BatchedQuery(session);
        var state = batch.Events.FetchStreamState(streamKey);
        await batch.Execute(token);
        return await state;
    }

    public async ValueTask<T?> FetchLatest<T>(string id, CancellationToken cancellation = default) where T : class
    {
        var aggregation = AggregationOf<T>(out var lifecycle);
        if (lifecycle == ProjectionLifecycle.Live) return await AggregateStreamAsync<T>(id, token: cancellation);

        var stored = await session.LoadWithVersionsAsync(Store.Options.Documents.For(typeof(T)), session.TenantId, [id], cancellation);
        var (document, version) = stored.GetValueOrDefault(id);
        if (lifecycle == ProjectionLifecycle.Inline) return (T?)document;
        return aggregation.Fold((T?)document, id, await FetchStreamAsync(id, fromVersion: version + 1, token: cancellation));
    }

    internal IAggregation<T> AggregationOf<T>(out ProjectionLifecycle lifecycle) where T : class =>
        Store.Options.Projections.AggregationOf(typeof(T), out lifecycle) as IAggregation<T>
        ?? throw new InvalidProjectionException($"No SingleStreamProjection is registered for {typeof(T).FullName}");

    private async Task<List<IEvent>> ReadAsync(string sql, NpgsqlParameter[] parameters, CancellationToken token)
    {
        await Store.Schema.EnsureAsync(token);
        return await Attempts.ReadAsync(Store, RunAsync, token);

        async Task<List<IEvent>> RunAsync()
        {
            await using var command = Store.DataSource.CreateCommand(sql);
            foreach (var parameter in parameters) command.Parameters.Add(parameter.Clone());
            await using var reader = await command.ExecuteReaderAsync(token);
            return await Store.EventReader.ReadAllAsync(reader, token);
        }
    }
}
