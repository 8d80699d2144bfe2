using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using JasperFx.Events.Subscriptions;
using Marten.Events.Aggregation;
using Marten.Internal;
using Marten.Internal.Daemon;
using Marten.Subscriptions;
using Weasel.Core;

namespace Marten.Events.Projections;

/// <summary>Applies pages of events of one tenant.</summary>
public interface IProjection : IJasperFxProjection<IDocumentOperations>;

/// <summary>Applies events one by one to documents or tables.</summary>
public abstract class EventProjection : ProjectionBase, IJasperFxProjection<IDocumentOperations>, IProjectionSource<IDocumentOperations, IQuerySession>
{
    /// <summary>Names the projection after its type.</summary>
    protected EventProjection() => Name = Naming.FullNameInCode(GetType());

    /// <summary>Tables that the store creates for the projection.</summary>
    public IList<ISchemaObject> SchemaObjects { get; } = [];

    /// <summary>Queues what an event leads to; saved in one transaction with the progress.</summary>
    public virtual ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation) =>
        throw new InvalidProjectionException($"{GetType().FullName} must override {nameof(ApplyAsync)}");

    async Task IJasperFxProjection<IDocumentOperations>.ApplyAsync(IDocumentOperations operations, IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        foreach (var e in events)
        {
            try
            {
                await ApplyAsync(operations, e, cancellation);
            }
            catch (Exception failure) when (!Failures.IsTransient(failure) && !cancellation.IsCancellationRequested)
            {
                throw new ApplyEventException(e, failure);
            }
        }
    }
}

/// <summary>The projections and subscriptions of a store, and the settings of the daemon.</summary>
public class ProjectionOptions : DaemonSettings
{
    private readonly StoreOptions options;

    internal ProjectionOptions(StoreOptions options) => this.options = options;

    /// <summary>Which failures are passed over while events come in; all unless set otherwise.</summary>
    public ErrorHandlingOptions Errors { get; } = new() { SkipApplyErrors = true, SkipSerializationErrors = true, SkipUnknownEvents = true };

    /// <summary>Which failures are passed over during a rebuild; none unless set otherwise.</summary>
    public ErrorHandlingOptions RebuildErrors { get; } = new();

    internal List<ShardSource> Sources { get; } = [];

    /// <summary>Adds a projection of pages of events.</summary>
    public void Add(IProjection projection, ProjectionLifecycle lifecycle, string? projectionName = null, Action<AsyncOptions>? asyncConfiguration = null)
    {
        var settings = projection as ProjectionBase ?? new Settings { Name = projection.GetType().Name };
        if (projectionName is not null) settings.Name = projectionName;
        AddSource(settings, new EventsProcessor(projection), lifecycle, asyncConfiguration);
    }

    /// <summary>Adds a projection that holds its own settings.</summary>
    public void Add(IProjectionSource<IDocumentOperations, IQuerySession> source, ProjectionLifecycle lifecycle, Action<AsyncOptions>? asyncConfiguration = null)
    {
        if (source is EventProjection events)
        {
            options.Storage.ExtendedSchemaObjects.AddRange(events.SchemaObjects);
            AddSource(events, new EventsProcessor(events), lifecycle, asyncConfiguration);
            return;
        }

        var aggregation = (IAggregation)source;
        aggregation.AssertIsValid();
        if (lifecycle != ProjectionLifecycle.Live) options.Documents.For(aggregation.AggregateType).IsProjected = true;
        AddSource((ProjectionBase)source, new AggregationProcessor(aggregation), lifecycle, asyncConfiguration);
    }

    /// <summary>Adds a projection that holds its own settings.</summary>
    public void Add<TProjection>(ProjectionLifecycle lifecycle, Action<AsyncOptions>? asyncConfiguration = null)
        where TProjection : ProjectionBase, IProjectionSource<IDocumentOperations, IQuerySession>, new() => Add(new TProjection(), lifecycle, asyncConfiguration);

    /// <summary>Adds a subscription.</summary>
    public void Subscribe(ISubscription subscription, Action<ISubscriptionOptions>? configure = null)
    {
        var settings = subscription as SubscriptionBase ?? new SubscriptionWrapper(subscription);
        configure?.Invoke(settings);
        Sources.Add(new ShardSource(new ShardName(settings.Name, ShardName.All, settings.Version), ProjectionLifecycle.Async, settings.Options, settings,
            new SubscriptionProcessor(settings)));
    }

    /// <summary>Adds a projection from the services of an application.</summary>
    internal void Add(object projection, string name, ProjectionBase? settings, ProjectionLifecycle lifecycle, Action<ProjectionBase>? configure)
    {
        if (settings is EventProjection events) options.Storage.ExtendedSchemaObjects.AddRange(events.SchemaObjects);
        if (settings is null) configure?.Invoke(settings = new Settings { Name = name });
        AddSource(settings ?? new Settings { Name = name }, new EventsProcessor((IJasperFxProjection<IDocumentOperations>)projection), lifecycle, null);
    }

    internal IAggregation? AggregationOf(Type aggregate, out ProjectionLifecycle lifecycle)
    {
        var source = Sources.FirstOrDefault(x => x.Processor is AggregationProcessor p && p.Aggregation.AggregateType == aggregate);
        lifecycle = source?.Lifecycle ?? ProjectionLifecycle.Live;
        return (source?.Processor as AggregationProcessor)?.Aggregation;
    }

    private void AddSource(ProjectionBase settings, IPageProcessor processor, ProjectionLifecycle lifecycle, Action<AsyncOptions>? configure)
    {
        settings.Lifecycle = lifecycle;
        configure?.Invoke(settings.Options);
        foreach (var type in settings.IncludedEventTypes) options.EventGraph.AddEventType(type);
        Sources.Add(new ShardSource(new ShardName(settings.Name, ShardName.All, settings.Version), lifecycle, settings.Options, settings, processor));
    }

    private sealed class Settings : ProjectionBase;
}
