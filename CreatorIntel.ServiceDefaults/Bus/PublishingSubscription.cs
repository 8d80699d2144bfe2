using System.Diagnostics;
using CreatorIntel.ServiceDefaults.Telemetry;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Services;
using Marten.Subscriptions;
using MassTransit;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>
/// Publishes a page of events and returns when the broker has confirmed every message; only then does the
/// subscription's progress move. Killed in between, it publishes the page again, with the same message ids.
/// </summary>
internal sealed class PublishingSubscription : SubscriptionBase
{
    private readonly IBus bus;
    private readonly IMessageComposer composer;

    public PublishingSubscription(IBus bus, IMessageComposer composer)
    {
        this.bus = bus;
        this.composer = composer;
        Name = "publish";
    }

    public override async Task<IChangeListener> ProcessEventsAsync(
        EventRange page, ISubscriptionController controller, IDocumentOperations operations,
        CancellationToken cancellationToken)
    {
        foreach (var group in page.Events.GroupBy(e => (e.TenantId, Trace: e.GetHeader(TraceParent.Header)?.ToString())))
        {
            using var activity = TraceParent.Continue("publish events", group.Key.Trace);
            await PublishAsync(group.Key.TenantId, [.. group], cancellationToken);
        }

        return NullChangeListener.Instance;
    }

    private async Task PublishAsync(string workspace, IReadOnlyList<IEvent> events, CancellationToken cancellationToken)
    {
        var first = events[0].Sequence;
        var last = events[^1].Sequence;
        var position = 0;
        foreach (var message in composer.Compose(workspace, events))
        {
            var id = MessageIds.Derive($"{workspace}/{message.GetType().Name}/{first}-{last}/{events.Count}/{position++}");
            await bus.Publish(message, message.GetType(), context => context.MessageId = id, cancellationToken);
        }
    }
}
