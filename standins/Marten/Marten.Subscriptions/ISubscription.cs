using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using JasperFx.Events.Subscriptions;
using Marten.Internal;

namespace Marten.Subscriptions;

/// <summary>Gets events in the order in which they were stored.</summary>
public interface ISubscription
{
    /// <summary>Processes a page. Progress is saved afterwards, with what was queued on <paramref name="operations"/>, in one transaction.</summary>
    /// <param name="page">The events, across all tenants.</param>
    /// <param name="controller">What runs the subscription.</param>
    /// <param name="operations">A session of the default tenant.</param>
    /// <param name="cancellationToken">Set when the shard is to stop.</param>
    /// <returns>What is to happen around the commit; <see cref="NullChangeListener.Instance"/> for nothing.</returns>
    Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations,
        CancellationToken cancellationToken);
}

/// <summary>A subscription that holds its own settings.</summary>
public abstract class SubscriptionBase : EventFilterable, ISubscription, ISubscriptionOptions
{
    /// <summary>Names the subscription after its type.</summary>
    protected SubscriptionBase() => Name = Naming.NameInCode(GetType());

    /// <inheritdoc/>
    public string Name { get; set; }

    /// <inheritdoc/>
    public uint Version { get; set; } = 1;

    /// <inheritdoc/>
    public AsyncOptions Options { get; protected set; } = new();

    /// <inheritdoc/>
    public abstract Task<IChangeListener> ProcessEventsAsync(EventRange page, ISubscriptionController controller, IDocumentOperations operations,
        CancellationToken cancellationToken);

    internal void CopySettingsOf(SubscriptionBase other)
    {
        Name = other.Name;
        Version = other.Version;
        Options = other.Options;
        IncludedEventTypes.AddRange(other.IncludedEventTypes);
        IncludeArchivedEvents = other.IncludeArchivedEvents;
    }
}
