using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Internal.Sessions;

namespace Marten.Internal.Daemon;

/// <summary>A projection or subscription as it was registered.</summary>
internal sealed record ShardSource(ShardName Name, ProjectionLifecycle Lifecycle, AsyncOptions Options, EventFilterable Filter, IPageProcessor Processor)
{
    public bool IsSubscription => Processor is SubscriptionProcessor;
}

/// <summary>Turns events into changes.</summary>
internal interface IPageProcessor
{
    /// <summary>Queues the changes in the session that stores the events.</summary>
    Task ApplyInlineAsync(DocumentSession session, StreamAction[] streams, CancellationToken token);

    /// <summary>Queues the changes of a page.</summary>
    Task<IChangeListener> ApplyPageAsync(DocumentSession session, EventRange page, SnapshotCache cache, CancellationToken token);
}

internal sealed class SubscriptionProcessor(Marten.Subscriptions.SubscriptionBase subscription) : IPageProcessor
{
    public Task ApplyInlineAsync(DocumentSession session, StreamAction[] streams, CancellationToken token) => Task.CompletedTask;

    public Task<IChangeListener> ApplyPageAsync(DocumentSession session, EventRange page, SnapshotCache cache, CancellationToken token) =>
        subscription.ProcessEventsAsync(page, page.Agent, session, token);
}

internal sealed class EventsProcessor(IJasperFxProjection<IDocumentOperations> projection) : IPageProcessor
{
    public Task ApplyInlineAsync(DocumentSession session, StreamAction[] streams, CancellationToken token) =>
        ApplyAsync(session, streams.SelectMany(x => x.Events), token);

    public async Task<IChangeListener> ApplyPageAsync(DocumentSession session, EventRange page, SnapshotCache cache, CancellationToken token)
    {
        await ApplyAsync(session, page.Events, token);
        return NullChangeListener.Instance;
    }

    private async Task ApplyAsync(DocumentSession session, IEnumerable<IEvent> events, CancellationToken token)
    {
        foreach (var tenant in events.GroupBy(x => x.TenantId)) await projection.ApplyAsync(session.ForTenant(tenant.Key), [.. tenant], token);
    }
}

/// <summary>Documents as this shard last wrote them: while it is the only writer, they need not be read again.</summary>
internal sealed class SnapshotCache(int capacity)
{
    private readonly Dictionary<(string Tenant, string Key), (object? Document, long Version)> entries = [];

    public bool TryGet(string tenant, string key, out (object? Document, long Version) entry) => entries.TryGetValue((tenant, key), out entry);

    public void Set(string tenant, string key, object? document, long version)
    {
        if (entries.Count >= capacity) entries.Clear();
        entries[(tenant, key)] = (document, version);
    }

    public void Clear() => entries.Clear();
}

internal sealed class AggregationProcessor(IAggregation aggregation) : IPageProcessor
{
    public IAggregation Aggregation => aggregation;

    public async Task ApplyInlineAsync(DocumentSession session, StreamAction[] streams, CancellationToken token)
    {
        var known = new SnapshotCache(int.MaxValue);
        foreach (var stream in streams)
        {
            if (session.TryGetFetched(aggregation.AggregateType, stream, out var document)) known.Set(stream.TenantId, stream.Key!, document, stream.ExpectedVersionOnServer!.Value);
            else if (stream.ActionType == StreamActionType.Start) known.Set(stream.TenantId, stream.Key!, null, 0);
        }

        await ApplyAsync(session, streams.SelectMany(x => x.Events), known, false, token);
    }

    public async Task<IChangeListener> ApplyPageAsync(DocumentSession session, EventRange page, SnapshotCache cache, CancellationToken token)
    {
        await ApplyAsync(session, page.Events, cache, true, token);
        return NullChangeListener.Instance;
    }

    private async Task ApplyAsync(DocumentSession session, IEnumerable<IEvent> events, SnapshotCache cache, bool stored, CancellationToken token)
    {
        var mapping = session.Owner.Options.Documents.For(aggregation.AggregateType);
        foreach (var tenant in events.GroupBy(x => x.TenantId))
        {
            var streams = tenant.GroupBy(x => x.StreamKey!, StringComparer.Ordinal).ToArray();
            var missing = streams.Where(x => !cache.TryGet(tenant.Key, x.Key, out _)).Select(x => x.Key).ToArray();
            if (missing.Length > 0)
            {
                var loaded = await session.LoadWithVersionsAsync(mapping, tenant.Key, missing, token);
                foreach (var key in missing)
                {
                    var (document, version) = loaded.GetValueOrDefault(key);
                    cache.Set(tenant.Key, key, document, version);
                }
            }

            foreach (var stream in streams) Apply(session, mapping, tenant.Key, stream, cache, stored);
        }
    }

    private void Apply(DocumentSession session, Schema.DocumentMapping mapping, string tenant, IGrouping<string, IEvent> stream, SnapshotCache cache, bool stored)
    {
        cache.TryGet(tenant, stream.Key, out var before);
        var events = (stored ? stream.Where(x => x.Version > before.Version) : stream).ToArray();
        if (events.Length == 0) return;
        var after = aggregation.Fold(before.Document, stream.Key, events);
        var version = stored ? events[^1].Version : before.Version + events.Length;
        if (after is not null) session.StoreProjected(mapping, tenant, stream.Key, after, version);
        else if (before.Document is not null) session.DeleteProjected(mapping, tenant, stream.Key);
        cache.Set(tenant, stream.Key, after, version);
    }
}
