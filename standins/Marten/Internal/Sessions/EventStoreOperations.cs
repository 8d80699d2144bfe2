using JasperFx.Events;

namespace Marten.Internal.Sessions;

internal sealed class EventStoreOperations(DocumentSession session) : QueryEventStore(session), Events.IEventStoreOperations
{
    public IEvent BuildEvent(object data) => Store.Events.BuildEvent(data);

    public StreamAction Append(string stream, params object[] events) => Add(stream, StreamActionType.Append, null, events);

    public StreamAction Append(string stream, IEnumerable<object> events) => Add(stream, StreamActionType.Append, null, [.. events]);

    public StreamAction Append(string stream, long expectedVersion, params object[] events)
    {
        var action = Append(stream, events);
        action.ExpectedVersionOnServer = expectedVersion - action.Events.Count;
        return action;
    }

    public StreamAction StartStream<TAggregate>(string streamKey, params object[] events) where TAggregate : class =>
        Add(streamKey, StreamActionType.Start, typeof(TAggregate), events);

    public StreamAction StartStream<TAggregate>(string streamKey, IEnumerable<object> events) where TAggregate : class =>
        Add(streamKey, StreamActionType.Start, typeof(TAggregate), [.. events]);

    public StreamAction StartStream(string streamKey, params object[] events) => Add(streamKey, StreamActionType.Start, null, events);

    public async Task<IEventStream<T>> FetchForWriting<T>(string key, CancellationToken cancellation = default) where T : class
    {
        await using var batch = new BatchedQuery(session);
        var stream = batch.Events.FetchForWriting<T>(key);
        await batch.Execute(cancellation);
        return await stream;
    }

    public async Task<IEventStream<T>> FetchForWriting<T>(string key, long expectedVersion, CancellationToken cancellation = default) where T : class
    {
        await using var batch = new BatchedQuery(session);
        var stream = batch.Events.FetchForWriting<T>(key, expectedVersion);
        await batch.Execute(cancellation);
        return await stream;
    }

    private StreamAction Add(string key, StreamActionType type, Type? aggregateType, object[] events)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (type == StreamActionType.Start && events.Length == 0) throw new EmptyEventStreamException(key);
        var action = session.Work.Find(session.TenantId, key);
        if (action is null)
        {
            action = new StreamAction(key, type) { TenantId = session.TenantId, AggregateType = aggregateType };
            if (type == StreamActionType.Start) action.ExpectedVersionOnServer = 0;
            session.Work.Add(action);
        }

        foreach (var e in events) action.AddEvent(BuildEvent(e));
        return action;
    }
}

/// <summary>A stream that was fetched for writing, and the events added to it.</summary>
internal sealed class EventStream<T>(DocumentSession session, StreamAction action, T? aggregate, CancellationToken cancellation) : IEventStream<T>
    where T : class
{
    private StreamAction action = action;

    public T? Aggregate => aggregate;

    public long? StartingVersion => action.ExpectedVersionOnServer;

    public long? CurrentVersion => action.ExpectedVersionOnServer + action.Events.Count;

    public CancellationToken Cancellation => cancellation;

    public Guid Id => action.Id;

    public string? Key => action.Key;

    public IReadOnlyList<IEvent> Events => action.Events;

    public void AppendOne(object @event) => action.AddEvent(session.Owner.Events.BuildEvent(@event));

    public void AppendMany(params object[] events) => AppendMany(events.AsEnumerable());

    public void AppendMany(IEnumerable<object> events)
    {
        foreach (var e in events) AppendOne(e);
    }

    public void TryFastForwardVersion()
    {
        if (session.Work.Find(action.TenantId, action.Key!) == action) return;
        if (action.Events.Count > 0)
        {
            action = new StreamAction(action.Key!, StreamActionType.Append)
            {
                TenantId = action.TenantId,
                AggregateType = typeof(T),
                ExpectedVersionOnServer = action.Version,
            };
        }

        session.Work.Add(action);
    }
}
