using System.Runtime.Serialization;
using CreatorIntel.ServiceDefaults.Telemetry;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Services;
using Marten.Subscriptions;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>
/// Publishes a page of events and returns when the broker has confirmed every message; only then does the
/// subscription's progress move. Killed in between, it publishes the page again, with the same message ids. Between two
/// pages it pauses where the composer says so, unless nothing comes any more: what is stored meanwhile is published as one.
/// </summary>
internal sealed class PublishingSubscription : SubscriptionBase
{
    private const int LongestPause = 5000;

    private static readonly TimeSpan ConfirmLimit = TimeSpan.FromSeconds(10);

    private readonly IBus _bus;
    private readonly IMessageComposer _composer;
    private readonly Lull _lull;
    private readonly ILogger<PublishingSubscription> _logger;

    public PublishingSubscription(
        IBus bus, IMessageComposer composer, Lull lull, ILogger<PublishingSubscription> logger)
    {
        _bus = bus;
        _composer = composer;
        _lull = lull;
        _logger = logger;
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

        await _lull.WaitAsync(_composer.PauseAfter(page.Events), cancellationToken);
        return NullChangeListener.Instance;
    }

    private async Task PublishAsync(string workspace, IReadOnlyList<IEvent> events, CancellationToken cancellationToken)
    {
        var first = events[0].Sequence;
        var last = events[^1].Sequence;

        // Together, because a confirm takes longer than a message; whoever reads them does not mind their order.
        await Task.WhenAll(_composer.Compose(workspace, events).Select((message, position) => PublishAsync(
            message, MessageIds.Derive($"{workspace}/{message.GetType().Name}/{first}-{last}/{events.Count}/{position}"),
            cancellationToken)));
    }

    /// <summary>
    /// Publishes until the broker has confirmed: while it is down there is nothing better to do than to try again, and a
    /// confirm that was lost with a connection never comes.
    /// </summary>
    private async Task PublishAsync(object message, Guid id, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            limit.CancelAfter(ConfirmLimit);
            try
            {
                await _bus.Publish(message, message.GetType(), context => context.MessageId = id, limit.Token).WaitAsync(limit.Token);
                return;
            }
            catch (Exception e) when (e is not SerializationException && !cancellationToken.IsCancellationRequested)
            {
                _logger.LogWarning(e, "The broker has not confirmed a {Message}; trying again", message.GetType().Name);
                await Task.Delay(TimeSpan.FromMilliseconds(Math.Min(LongestPause, 100 << Math.Min(attempt, 6))), cancellationToken);
            }
        }
    }
}
