using JasperFx.Events;
using JasperFx.Events.Subscriptions;
using JasperFx.MultiTenancy;
using Marten.Subscriptions;

namespace Marten.Events;

/// <summary>Which optional metadata is stored with events.</summary>
public class MetadataConfig
{
    /// <summary>Whether the correlation id is stored.</summary>
    public bool CorrelationIdEnabled { get; set; }

    /// <summary>Whether the causation id is stored.</summary>
    public bool CausationIdEnabled { get; set; }

    /// <summary>Whether headers are stored.</summary>
    public bool HeadersEnabled { get; set; }

    /// <summary>Stores all of them.</summary>
    public void EnableAll() => CorrelationIdEnabled = CausationIdEnabled = HeadersEnabled = true;
}

/// <summary>Settings of the event store.</summary>
public interface IEventStoreOptions
{
    /// <summary>What identifies a stream.</summary>
    StreamIdentity StreamIdentity { get; set; }

    /// <summary>Whether tenants share the tables.</summary>
    TenancyStyle TenancyStyle { get; set; }

    /// <summary>Who assigns versions, sequence numbers and timestamps.</summary>
    EventAppendMode AppendMode { get; set; }

    /// <summary>Whether an aggregate that was fetched for writing serves the inline projection of the same session.</summary>
    bool UseIdentityMapForAggregates { get; set; }

    /// <summary>The schema of the event tables.</summary>
    string DatabaseSchemaName { get; set; }

    /// <summary>Which optional metadata is stored.</summary>
    MetadataConfig MetadataConfig { get; }

    /// <summary>The clock that stamps events.</summary>
    TimeProvider TimeProvider { get; set; }

    /// <summary>Makes a type of event known.</summary>
    IEventStoreOptions AddEventType<TEvent>();

    /// <summary>Makes a type of event known.</summary>
    void AddEventType(Type eventType);

    /// <summary>Makes types of events known.</summary>
    void AddEventTypes(IEnumerable<Type> types);

    /// <summary>Stores a type of event under a name of its own.</summary>
    void MapEventType<TEvent>(string eventTypeName) where TEvent : class;

    /// <summary>Stores a type of event under a name of its own.</summary>
    void MapEventType(Type eventType, string eventTypeName);

    /// <summary>Reads events stored under a name as <typeparamref name="TOldEvent"/> and turns them into <typeparamref name="TEvent"/>.</summary>
    IEventStoreOptions Upcast<TOldEvent, TEvent>(string eventTypeName, Func<TOldEvent, TEvent> upcast)
        where TOldEvent : class
        where TEvent : class;

    /// <summary>As above, for the name that <typeparamref name="TOldEvent"/> has by convention.</summary>
    IEventStoreOptions Upcast<TOldEvent, TEvent>(Func<TOldEvent, TEvent> upcast)
        where TOldEvent : class
        where TEvent : class;

    /// <summary>Runs a subscription in the daemon.</summary>
    void Subscribe(ISubscription subscription);

    /// <summary>Runs a subscription in the daemon.</summary>
    void Subscribe(ISubscription subscription, Action<ISubscriptionOptions>? configure = null);
}

/// <summary>Counts of the event store.</summary>
public class EventStoreStatistics
{
    /// <summary>The number of events.</summary>
    public long EventCount { get; set; }

    /// <summary>The number of streams.</summary>
    public long StreamCount { get; set; }

    /// <summary>The last sequence number handed out.</summary>
    public long EventSequenceNumber { get; set; }
}
