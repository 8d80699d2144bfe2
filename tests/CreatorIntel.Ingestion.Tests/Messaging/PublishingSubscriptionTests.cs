using System.Reflection;
using CreatorIntel.ServiceDefaults.Bus;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using MassTransit;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreatorIntel.Ingestion.Tests.Messaging;

/// <summary>The pause between two pages of events.</summary>
public sealed class PublishingSubscriptionTests
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly HandClock _clock = new();
    private readonly IBus _bus = DispatchProxy.Create<IBus, Published>();

    private IReadOnlyList<object> Messages => ((Published)(object)_bus).Messages;

    [Fact]
    public async Task A_page_is_published_at_once_and_the_next_waits_for_the_pause()
    {
        var page = ProcessAsync(Pause, TestContext.Current.CancellationToken);
        Messages.ShouldBe(["first", "second"]);

        _clock.Advance(Pause - Tick);
        page.IsCompleted.ShouldBeFalse();
        _clock.Advance(Tick);

        await page.WaitAsync(Limit, TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Without_a_pause_the_next_page_may_follow_at_once() =>
        ProcessAsync(TimeSpan.Zero, TestContext.Current.CancellationToken).IsCompletedSuccessfully.ShouldBeTrue();

    [Fact]
    public async Task A_service_that_stops_does_not_wait_for_the_pause()
    {
        using var stopping = new CancellationTokenSource();
        var page = ProcessAsync(Pause, stopping.Token);

        await stopping.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => page.WaitAsync(Limit, TestContext.Current.CancellationToken));
    }

    private Task<IChangeListener> ProcessAsync(TimeSpan pause, CancellationToken cancellationToken)
    {
        var subscription = new PublishingSubscription(_bus, new Composer(pause), new Lull(_clock), NullLogger<PublishingSubscription>.Instance);
        var page = new EventRange(new ShardName("publish"), 0, 2, null!) { Events = [Stored("first", 1), Stored("second", 2)] };
        return subscription.ProcessEventsAsync(page, null!, null!, cancellationToken);
    }

    private static JasperFx.Events.Event<string> Stored(string data, long sequence) => new(data) { Sequence = sequence, TenantId = "my" };

    /// <summary>Every event is a message, and the pause is always the same.</summary>
    private sealed class Composer(TimeSpan pause) : IMessageComposer
    {
        public IEnumerable<object> Compose(string workspace, IReadOnlyList<IEvent> events) => events.Select(e => e.Data);

        public TimeSpan PauseAfter(IReadOnlyList<IEvent> events) => pause;
    }
}

/// <summary>A bus that takes every message and confirms it at once.</summary>
public class Published : DispatchProxy
{
    private readonly List<object> _messages = [];

    public IReadOnlyList<object> Messages => _messages;

    protected override object Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        targetMethod!.Name.ShouldBe(nameof(IPublishEndpoint.Publish));
        _messages.Add(args![0]!);
        return Task.CompletedTask;
    }
}
