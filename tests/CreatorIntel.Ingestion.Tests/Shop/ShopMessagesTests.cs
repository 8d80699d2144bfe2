using CreatorIntel.Contracts.Messages;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Messaging;
using JasperFx.Events;
using static CreatorIntel.Ingestion.Tests.Domain.Given;
using static CreatorIntel.Ingestion.Tests.Domain.GivenShop;

namespace CreatorIntel.Ingestion.Tests.Shop;

public sealed class ShopMessagesTests
{
    [Fact]
    public void Everything_said_of_a_shop_is_one_message_in_its_order()
    {
        var message = Compose(
            Stored("sale/csv/1", new OrderRecorded(Order() with { PlatformId = "sq_1" }, Noon, File())),
            Stored("sale/csv/1", new OrderLineRecorded(Line("1"), Noon, File())),
            Stored("sale/csv/1", new OrderLineRecorded(Line("2"), Noon, File()))).ShouldHaveSingleItem();

        (message.Workspace, message.Shop).ShouldBe(("my", "csv"));
        message.Orders.Single().ShouldBe(new OrderObserved(
            new Said(1, Noon, Origin.Of(new OrderRecorded(Order(), Noon, File()))), "1", "89", "12", SoldOn, null, "completed", null,
            null, null, null, 10.10m, "cash", "in_person", null, "sq_1"));
        message.Lines.Select(line => (line.Id, line.Said.Sequence)).ShouldBe([("1", 2L), ("2", 3L)]);
    }

    [Fact]
    public void Each_shop_has_messages_of_its_own() =>
        Compose(
            Stored("sale/csv/1", new OrderRecorded(Order(), Noon, File())),
            Stored("sale/square-7/1", new OrderRecorded(Order(), Noon, Call()))).Select(message => message.Shop).ShouldBe(["csv", "square-7"]);

    [Fact]
    public void A_message_holds_no_more_than_five_hundred_observations()
    {
        var lines = Enumerable.Range(0, 501).Select(id => Stored($"sale/csv/{id}", new OrderLineRecorded(Line($"{id}"), Noon, File())));
        Compose([.. lines]).Select(message => message.Lines.Count).ShouldBe([500, 1]);
    }

    [Fact]
    public void A_message_of_a_customer_tells_nothing_that_is_sealed()
    {
        var customer = new CustomerRecorded(
            "89", new SealedPerson("key-1", [1, 2, 3], "stamp"), "collector", "referral", SoldOn, null, 1, 10.10m, 10.10m, Noon, File());
        var json = VintageShop.Json(Compose(Stored("customer/csv/89", customer)).Single());
        json.ShouldContain("\"acquisitionSource\":\"referral\"");
        json.ShouldNotContain("key-1");
        json.ShouldNotContain("stamp");
        json.ShouldNotContain(Convert.ToBase64String([1, 2, 3]));
    }

    private static ShopObserved[] Compose(params IEvent[] events)
    {
        for (var i = 0; i < events.Length; i++) events[i].Sequence = i + 1;
        return [.. new ObservationMessages().Compose("my", events).Cast<ShopObserved>()];
    }

    private static IEvent Stored(string stream, object data)
    {
        var e = (IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(data.GetType()), data)!;
        e.StreamKey = stream;
        e.TenantId = "my";
        return e;
    }
}
