using CreatorIntel.Contracts.Messages;
using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Domain;
using CreatorIntel.Valuation.Messaging;
using CreatorIntel.Valuation.Tests.Features;
using Marten;
using MassTransit;
using MassTransit.Mediator;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.Valuation.Tests.Messaging;

/// <summary>The consumer itself, on a real database: the bus delivers at least once.</summary>
public sealed class ShopObservedConsumerTests(ValuationPostgres postgres) : ShopTest(postgres), IAsyncLifetime
{
    private readonly IDocumentStore _store = postgres.Store;
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSingleton(postgres.Store)
        .AddMediator(bus => bus.AddConsumer<ShopObservedConsumer>())
        .BuildServiceProvider();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    [Fact]
    public async Task A_message_that_is_delivered_again_counts_nothing_twice()
    {
        var (id, message) = (Guid.NewGuid(), Message([Order(1, "a", 20), Order(2, "b", 30)]));
        await DeliverAsync(id, message);
        await DeliverAsync(id, message);
        (await Reader.ReadAsync(Workspace, null, Token)).Facts.Orders.Sum(order => order.Fact.Total).ShouldBe(50);
        (await ChangesAsync()).ShouldBe([new ShopRecorded("csv", 2)]);
    }

    [Fact]
    public async Task The_same_said_in_another_message_counts_nothing_twice()
    {
        await DeliverAsync(Guid.NewGuid(), Message([Order(1, "a", 20)]));
        await DeliverAsync(Guid.NewGuid(), Message([Order(1, "a", 20), Order(2, "b", 30)]));
        (await Reader.ReadAsync(Workspace, null, Token)).Facts.Orders.Select(order => order.Fact.Total).ShouldBe([20, 30], ignoreOrder: true);
    }

    [Fact]
    public async Task What_cannot_be_written_is_not_taken_for_handled()
    {
        var (id, message) = (Guid.NewGuid(), Message([Order(1, "a", 20)]));
        // PostgreSQL keeps no text with a NUL.
        await Should.ThrowAsync<Exception>(() => DeliverAsync(id, Message([Order(1, "a\0", 20)])));
        await DeliverAsync(id, message);
        (await Reader.ReadAsync(Workspace, null, Token)).Facts.Orders.ShouldHaveSingleItem();
    }

    private static OrderObserved Order(long sequence, string id, decimal total) => new(
        new(sequence, new DateTimeOffset(2026, 3, 9, 12, 0, 0, TimeSpan.Zero), "orders.csv"), id, null, null, new DateOnly(2026, 3, 1), null,
        "completed", null, null, null, null, total, null, null, null);

    private Task DeliverAsync(Guid id, ShopObserved message) =>
        _services.GetRequiredService<IMediator>().Send(message, Pipe.Execute<SendContext<ShopObserved>>(context => context.MessageId = id), Token);

    private async Task<IEnumerable<object>> ChangesAsync()
    {
        await using var session = _store.OpenSession(Workspace);
        return (await session.Events.FetchStreamAsync(ShopRecorded.StreamOf("csv"), token: Token)).Select(change => change.Data);
    }
}
