using System.Collections.Concurrent;
using JasperFx.Events;
using JasperFx.Events.Subscriptions;
using JasperFx.MultiTenancy;
using Marten.Exceptions;
using Marten.Internal;
using Marten.Subscriptions;

namespace Marten.Events;

/// <summary>The event store of a document store: settings and known types.</summary>
public sealed class EventGraph : IEventStoreOptions, IEventRegistry
{
    private readonly StoreOptions options;
    private readonly ConcurrentDictionary<Type, EventMapping> byType = new();
    private readonly ConcurrentDictionary<string, EventMapping> byName = new();
    private readonly ConcurrentDictionary<(string Name, string DotNetType), EventMapping> byStoredNames = new();
    private string? schema;

    internal EventGraph(StoreOptions options)
    {
        this.options = options;
        AddEventType<Tombstone>();
    }

    /// <inheritdoc/>
    public StreamIdentity StreamIdentity { get; set; }

    /// <inheritdoc/>
    public TenancyStyle TenancyStyle { get; set; }

    /// <inheritdoc/>
    public EventAppendMode AppendMode { get; set; } = EventAppendMode.QuickWithServerTimestamps;

    /// <inheritdoc/>
    public bool UseIdentityMapForAggregates { get; set; } = true;

    /// <inheritdoc/>
    public string DatabaseSchemaName
    {
        get => schema ?? options.DatabaseSchemaName;
        set => schema = value;
    }

    /// <inheritdoc/>
    public MetadataConfig MetadataConfig { get; } = new();

    /// <inheritdoc/>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    internal bool IsConjoined => TenancyStyle == TenancyStyle.Conjoined;

    /// <inheritdoc/>
    public IEventStoreOptions AddEventType<TEvent>()
    {
        AddEventType(typeof(TEvent));
        return this;
    }

    /// <inheritdoc/>
    public void AddEventType(Type eventType) => MappingFor(eventType);

    /// <inheritdoc/>
    public void AddEventTypes(IEnumerable<Type> types)
    {
        foreach (var type in types) AddEventType(type);
    }

    /// <inheritdoc/>
    public void MapEventType<TEvent>(string eventTypeName) where TEvent : class => MapEventType(typeof(TEvent), eventTypeName);

    /// <inheritdoc/>
    public void MapEventType(Type eventType, string eventTypeName)
    {
        var mapping = MappingFor(eventType);
        byName.TryRemove(mapping.EventTypeName, out _);
        mapping.EventTypeName = eventTypeName;
        byName[eventTypeName] = mapping;
    }

    /// <inheritdoc/>
    public IEventStoreOptions Upcast<TOldEvent, TEvent>(string eventTypeName, Func<TOldEvent, TEvent> upcast)
        where TOldEvent : class
        where TEvent : class
    {
        byName[eventTypeName] = new EventMapping<TEvent> { EventTypeName = eventTypeName, Upcaster = new Upcaster<TOldEvent, TEvent>(upcast) };
        return this;
    }

    /// <inheritdoc/>
    public IEventStoreOptions Upcast<TOldEvent, TEvent>(Func<TOldEvent, TEvent> upcast)
        where TOldEvent : class
        where TEvent : class => Upcast(Naming.EventTypeName(typeof(TOldEvent)), upcast);

    /// <inheritdoc/>
    public void Subscribe(ISubscription subscription) => options.Projections.Subscribe(subscription);

    /// <inheritdoc/>
    public void Subscribe(ISubscription subscription, Action<ISubscriptionOptions>? configure = null) => options.Projections.Subscribe(subscription, configure);

    /// <inheritdoc/>
    public IEvent BuildEvent(object eventData)
    {
        ArgumentNullException.ThrowIfNull(eventData);
        if (eventData is not IEvent wrapped) return MappingFor(eventData.GetType()).Wrap(eventData);
        Name(wrapped);
        return wrapped;
    }

    internal void Name(IEvent e)
    {
        var mapping = MappingFor(e.EventType);
        e.EventTypeName ??= mapping.EventTypeName;
        e.DotNetTypeName ??= mapping.DotNetTypeName;
    }

    internal EventMapping MappingFor(Type eventType)
    {
        if (byType.TryGetValue(eventType, out var known)) return known;
        var mapping = (EventMapping)Activator.CreateInstance(typeof(EventMapping<>).MakeGenericType(eventType))!;
        if (!byType.TryAdd(eventType, mapping)) return byType[eventType];
        byName.TryAdd(mapping.EventTypeName, mapping);
        return mapping;
    }

    internal string[] StoredNamesOf(IEnumerable<Type> types) =>
        [.. types.SelectMany(type => byName.Where(x => x.Value.EventType.IsAssignableTo(type)).Select(x => x.Key).Append(MappingFor(type).EventTypeName)).Distinct()];

    internal EventMapping Resolve(string eventTypeName, string? dotNetType, long sequence) =>
        byStoredNames.TryGetValue((eventTypeName, dotNetType ?? ""), out var known) ? known : FindMapping(eventTypeName, dotNetType, sequence);

    private EventMapping FindMapping(string eventTypeName, string? dotNetType, long sequence)
    {
        var named = byName.GetValueOrDefault(eventTypeName);
        var mapping = named is { Upcaster: not null } || (named is not null && (dotNetType is null || named.DotNetTypeName == dotNetType))
            ? named
            : dotNetType is not null && Type.GetType(dotNetType) is { } type ? MappingFor(type) : named;
        if (mapping is null) throw new UnknownEventTypeException(eventTypeName, sequence);
        return byStoredNames[(eventTypeName, dotNetType ?? "")] = mapping;
    }
}
