namespace JasperFx.Events;

/// <summary>A stream that was read in order to be written, with the version it had then.</summary>
/// <typeparam name="T">The aggregate.</typeparam>
public interface IEventStream<out T> where T : notnull
{
    /// <summary>The state that the events so far lead to; null when there are none.</summary>
    T? Aggregate { get; }

    /// <summary>The version read; 0 for a new stream.</summary>
    long? StartingVersion { get; }

    /// <summary>The version after the events added so far.</summary>
    long? CurrentVersion { get; }

    /// <summary>Cancels the work that the stream was fetched for.</summary>
    CancellationToken Cancellation { get; }

    /// <summary>Id of the stream when streams are identified by Guid.</summary>
    Guid Id { get; }

    /// <summary>Key of the stream when streams are identified by string.</summary>
    string? Key { get; }

    /// <summary>The events added so far.</summary>
    IReadOnlyList<IEvent> Events { get; }

    /// <summary>Adds an event.</summary>
    void AppendOne(object @event);

    /// <summary>Adds events.</summary>
    void AppendMany(params object[] events);

    /// <summary>Adds events.</summary>
    void AppendMany(IEnumerable<object> events);

    /// <summary>Makes the stream usable for further events after its session was saved.</summary>
    void TryFastForwardVersion();
}

/// <summary>Adds events to streams when the session is saved.</summary>
public interface IEventOperations
{
    /// <summary>Adds events to a stream, whatever its version; a missing stream is begun.</summary>
    StreamAction Append(string stream, params object[] events);

    /// <summary>Adds events to a stream, whatever its version; a missing stream is begun.</summary>
    StreamAction Append(string stream, IEnumerable<object> events);

    /// <summary>Adds events to a stream that must be at <paramref name="expectedVersion"/> afterwards.</summary>
    StreamAction Append(string stream, long expectedVersion, params object[] events);

    /// <summary>Begins a stream that must not exist.</summary>
    StreamAction StartStream<TAggregate>(string streamKey, params object[] events) where TAggregate : class;

    /// <summary>Begins a stream that must not exist.</summary>
    StreamAction StartStream<TAggregate>(string streamKey, IEnumerable<object> events) where TAggregate : class;

    /// <summary>Begins a stream that must not exist.</summary>
    StreamAction StartStream(string streamKey, params object[] events);
}

/// <summary>Reads streams.</summary>
public interface IQueryEventStore
{
    /// <summary>The events of a stream in order.</summary>
    /// <param name="streamKey">The stream.</param>
    /// <param name="version">The last version wanted; 0 for all.</param>
    /// <param name="timestamp">Only events recorded up to this instant; null for all.</param>
    /// <param name="fromVersion">The first version wanted; 0 for all.</param>
    /// <param name="token">Cancels the read.</param>
    Task<IReadOnlyList<IEvent>> FetchStreamAsync(string streamKey, long version = 0, DateTimeOffset? timestamp = null,
        long fromVersion = 0, CancellationToken token = default);

    /// <summary>The state of an aggregate as of a version or instant; null when it has no events by then.</summary>
    /// <param name="streamKey">The stream.</param>
    /// <param name="version">The last version counted; 0 for all.</param>
    /// <param name="timestamp">Only events recorded up to this instant count; null for all.</param>
    /// <param name="state">A state to go on from; null to begin at the beginning.</param>
    /// <param name="fromVersion">The first version counted; 0 for all.</param>
    /// <param name="token">Cancels the read.</param>
    Task<T?> AggregateStreamAsync<T>(string streamKey, long version = 0, DateTimeOffset? timestamp = null, T? state = null,
        long fromVersion = 0, CancellationToken token = default) where T : class;

    /// <summary>One event by its id; null when there is none.</summary>
    Task<IEvent?> LoadAsync(Guid id, CancellationToken token = default);

    /// <summary>What is known of a stream; null when it does not exist.</summary>
    Task<StreamState?> FetchStreamStateAsync(string streamKey, CancellationToken token = default);
}

/// <summary>Reads and writes streams.</summary>
public interface IEventStoreOperations : IEventOperations, IQueryEventStore
{
    /// <summary>Wraps an event with its stored type names.</summary>
    IEvent BuildEvent(object data);

    /// <summary>Reads an aggregate in order to add events; saving fails if the stream changed meanwhile.</summary>
    Task<IEventStream<T>> FetchForWriting<T>(string key, CancellationToken cancellation = default) where T : class;

    /// <summary>As above, for a stream that must be at <paramref name="expectedVersion"/>.</summary>
    /// <exception cref="EventStreamUnexpectedMaxEventIdException">The stream is at another version.</exception>
    Task<IEventStream<T>> FetchForWriting<T>(string key, long expectedVersion, CancellationToken cancellation = default) where T : class;

    /// <summary>The current state of an aggregate, however it is kept; null when it does not exist.</summary>
    ValueTask<T?> FetchLatest<T>(string id, CancellationToken cancellation = default) where T : class;
}
