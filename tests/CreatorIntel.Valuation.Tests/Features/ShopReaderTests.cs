using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Tests.Features;

public sealed class ShopReaderTests(ValuationPostgres postgres) : ShopTest(postgres)
{
    private static readonly DateTimeOffset Monday = new(2026, 3, 9, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Of_what_is_said_of_an_order_the_latest_is_in_force_whatever_came_first()
    {
        await RecordAsync(Message([Order(12, Monday.AddDays(1), 30)]), Message([Order(11, Monday, 20)]));
        var shop = await Reader.ReadAsync(Workspace, null, Token);
        shop.Facts.Orders.ShouldHaveSingleItem().Fact.Total.ShouldBe(30);
        shop.RecordedThrough.ShouldBe(Monday.AddDays(1));
    }

    [Fact]
    public async Task Of_two_recorded_at_once_the_higher_position_is_in_force()
    {
        await RecordAsync(Message([Order(12, Monday, 30), Order(11, Monday, 20)]));
        (await Reader.ReadAsync(Workspace, null, Token)).Facts.Orders.ShouldHaveSingleItem().Fact.Said.Sequence.ShouldBe(12);
    }

    [Fact]
    public async Task As_of_an_instant_what_was_recorded_by_then_is_in_force()
    {
        await RecordAsync(Message([Order(11, Monday, 20), Order(12, Monday.AddDays(1), 30)]));
        (await Reader.ReadAsync(Workspace, Monday, Token)).Facts.Orders.ShouldHaveSingleItem().Fact.Total.ShouldBe(20);
        (await Reader.ReadAsync(Workspace, Monday.AddTicks(-10), Token)).RecordedThrough.ShouldBeNull();
    }

    [Fact]
    public async Task The_same_again_changes_nothing()
    {
        await RecordAsync(Message([Order(11, Monday, 20)]), Message([Order(11, Monday, 20)]));
        (await Reader.ReadAsync(Workspace, null, Token)).Facts.Orders.Count.ShouldBe(1);
        (await Reader.SaidTwiceAsync(Workspace, null, Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_shops_may_use_the_same_id()
    {
        await RecordAsync(Message([Order(11, Monday, 20)]), Message([Order(12, Monday, 30)], shop: "square-1"));
        (await Reader.ReadAsync(Workspace, null, Token)).Facts.Orders.Select(order => (order.Shop, order.Fact.Total))
            .ShouldBe([("csv", 20m), ("square-1", 30m)], ignoreOrder: true);
    }

    [Fact]
    public async Task Another_workspace_sees_nothing_of_it()
    {
        await RecordAsync(Message([Order(11, Monday, 20)]));
        (await Reader.ReadAsync($"{Workspace}x", null, Token)).Facts.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task An_amount_comes_back_as_it_was_said()
    {
        var said = Order(11, Monday, 45.739999999999995m);
        await RecordAsync(Message([said]));
        (await Reader.ReadAsync(Workspace, null, Token)).Facts.Orders.ShouldHaveSingleItem().Fact.ShouldBe(said);
    }

    [Fact]
    public async Task What_one_file_says_twice_and_differently_is_found()
    {
        await RecordAsync(Message([Order(11, Monday, 20), Order(12, Monday, 30), Order(13, Monday, 40, "later.csv")]));
        var twice = (await Reader.SaidTwiceAsync(Workspace, null, Token)).ShouldHaveSingleItem();
        (twice.Kind, twice.Key.Id).ShouldBe(("order", "o1"));
        twice.Sequences.ShouldBe([11, 12]);
    }

    [Fact]
    public async Task Tables_built_twice_anew_are_equal_and_those_before()
    {
        Ingestion.Told = [Message([Order(11, Monday, 20)]), Message([Order(12, Monday, 30)])];
        var first = await Rebuilding.RunAsync(Token);
        Ingestion.Told = [.. Ingestion.Told.Reverse()];
        (await Rebuilding.RunAsync(Token)).ShouldBe(first);
        first.Observations.ShouldBe(2);
        (await Reader.ReadAsync(Workspace, null, Token)).Facts.Orders.ShouldHaveSingleItem().Fact.Total.ShouldBe(30);
    }

    private static OrderObserved Order(long sequence, DateTimeOffset recordedAt, decimal total, string origin = "orders.csv") => new(
        new(sequence, recordedAt, origin), "o1", "7", null, new DateOnly(2026, 3, 1), null, "completed", null, null, null, null, total,
        null, null, "CAD");
}
