namespace JasperFx.Events;

/// <summary>What identifies a stream.</summary>
public enum StreamIdentity
{
    /// <summary>A Guid.</summary>
    AsGuid,

    /// <summary>A string.</summary>
    AsString,
}

/// <summary>Who assigns versions, sequence numbers and timestamps.</summary>
public enum EventAppendMode
{
    /// <summary>The client, before it writes.</summary>
    Rich,

    /// <summary>The server; the timestamp is the server's.</summary>
    Quick,

    /// <summary>The server; the timestamp is sent with the event.</summary>
    QuickWithServerTimestamps,
}

/// <summary>Whether a stream begins or goes on.</summary>
public enum StreamActionType
{
    /// <summary>The stream must not exist yet.</summary>
    Start,

    /// <summary>The stream may exist.</summary>
    Append,
}

/// <summary>Knows the types of events and how they are stored.</summary>
public interface IEventRegistry
{
    /// <summary>Wraps an event with its stored type names.</summary>
    IEvent BuildEvent(object eventData);

    /// <summary>Makes a type of event known.</summary>
    void AddEventType(Type eventType);
}

/// <summary>Events to be added to one stream in one unit of work.</summary>
public class StreamAction
{
    private readonly List<IEvent> events = [];
    private string tenantId = null!;

    /// <summary>Creates an action on the stream with the given key.</summary>
    public StreamAction(string stream, StreamActionType actionType)
    {
        Key = stream;
        ActionType = actionType;
    }

    /// <summary>Creates an action on the stream with the given id.</summary>
    public StreamAction(Guid stream, StreamActionType actionType)
    {
        Id = stream;
        ActionType = actionType;
    }

    /// <summary>Id of the stream when streams are identified by Guid.</summary>
    public Guid Id { get; internal set; }

    /// <summary>Key of the stream when streams are identified by string.</summary>
    public string? Key { get; }

    /// <summary>Whether the stream begins or goes on.</summary>
    public StreamActionType ActionType { get; }

    /// <summary>The aggregate that the stream is for; null when unknown.</summary>
    public Type? AggregateType { get; set; }

    /// <summary>The owner of the stream; null until the session sets it.</summary>
    public string TenantId
    {
        get => tenantId;
        set
        {
            tenantId = value;
            foreach (var e in events) e.TenantId = value;
        }
    }

    /// <summary>The events in the order in which they will be stored.</summary>
    public IReadOnlyList<IEvent> Events => events;

    /// <summary>The version that the stream must have before the append; null when any will do.</summary>
    public long? ExpectedVersionOnServer { get; set; }

    /// <summary>The version after the append.</summary>
    public long Version { get; set; }

    /// <summary>A new stream.</summary>
    /// <exception cref="EmptyEventStreamException">There are no events.</exception>
    public static StreamAction Start(string streamKey, params IEvent[] events) =>
        events.Length == 0 ? throw new EmptyEventStreamException(streamKey) : new StreamAction(streamKey, StreamActionType.Start).AddEvents(events);

    /// <summary>A new stream.</summary>
    /// <exception cref="EmptyEventStreamException">There are no events.</exception>
    public static StreamAction Start(IEventRegistry graph, string streamKey, params object[] events) =>
        Start(streamKey, [.. events.Select(graph.BuildEvent)]);

    /// <summary>More events for a stream.</summary>
    public static StreamAction Append(IEventRegistry graph, string streamKey, params object[] events) =>
        new StreamAction(streamKey, StreamActionType.Append).AddEvents([.. events.Select(graph.BuildEvent)]);

    /// <summary>More events for a stream.</summary>
    public static StreamAction Append(string streamKey, IEvent[] events) =>
        new StreamAction(streamKey, StreamActionType.Append).AddEvents(events);

    /// <summary>Adds events at the end.</summary>
    public StreamAction AddEvents(IReadOnlyList<IEvent> events)
    {
        foreach (var e in events) AddEvent(e);
        return this;
    }

    /// <summary>Adds one event at the end.</summary>
    public StreamAction AddEvent(IEvent @event)
    {
        if (@event.Id == Guid.Empty) @event.Id = Guid.NewGuid();
        @event.StreamId = Id;
        @event.StreamKey = Key;
        @event.TenantId = TenantId;
        events.Add(@event);
        return this;
    }
}

/// <summary>What is known of a stream without its events.</summary>
public class StreamState
{
    /// <summary>Id of the stream when streams are identified by Guid.</summary>
    public Guid Id { get; set; }

    /// <summary>Key of the stream when streams are identified by string.</summary>
    public string? Key { get; set; }

    /// <summary>Number of events in the stream.</summary>
    public long Version { get; set; }

    /// <summary>The aggregate that the stream was started for; null when unknown.</summary>
    public Type? AggregateType { get; set; }

    /// <summary>When the stream last changed (UTC).</summary>
    public DateTimeOffset LastTimestamp { get; set; }

    /// <summary>When the stream began (UTC).</summary>
    public DateTimeOffset Created { get; set; }

    /// <summary>Whether the stream was archived.</summary>
    public bool IsArchived { get; set; }
}

/// <summary>
/// What Marten stores in place of an event whose sequence number was taken and then rolled back. The stand-in writes none,
/// but reads those that it finds: a subscription that includes no types must expect them.
/// </summary>
public class Tombstone;

/// <summary>A stream cannot begin without an event.</summary>
/// <param name="key">The stream.</param>
public class EmptyEventStreamException(string key) : Exception($"A new event stream ('{key}') cannot be started without any events");

/// <summary>The stream is not at the version that the writer expected.</summary>
/// <param name="id">The stream.</param>
/// <param name="aggregateType">The aggregate of the stream; null when unknown.</param>
/// <param name="expected">The version that the writer expected.</param>
/// <param name="actual">The version found.</param>
public class EventStreamUnexpectedMaxEventIdException(object id, Type? aggregateType, long expected, long actual)
    : ConcurrencyException($"Unexpected starting version number for event stream '{id}', expected {expected} but was {actual}", aggregateType, id)
{
    /// <summary>The aggregate of the stream; null when unknown.</summary>
    public Type? AggregateType { get; } = aggregateType;
}
