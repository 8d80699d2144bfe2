using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using static CreatorIntel.Ingestion.Tests.Domain.Given;
using static CreatorIntel.Ingestion.Tests.Domain.GivenShop;

namespace CreatorIntel.Ingestion.Tests.Domain;

public sealed class ShopDeciderTests
{
    [Fact]
    public void A_first_row_is_recorded_as_it_was_said() =>
        ShopDecider.Decide(null, Row(Order()), null, Noon).ShouldBe([new OrderRecorded(Order(), Noon, File())]);

    [Fact]
    public void The_same_again_records_nothing()
    {
        var (state, _) = Record([Row(Order())], Noon);
        ShopDecider.Decide(state, Row(Order(10.1m), File("copy.csv")), null, Evening).ShouldBeEmpty();
    }

    [Fact]
    public void A_change_is_an_event_beside_the_earlier_one()
    {
        var (state, _) = Record([Row(Order())], Noon);
        var refunded = Row(Order(status: "refunded"), File("later.csv"));
        ShopDecider.Decide(state, refunded, null, Evening).ShouldBe([new OrderRecorded(Order(status: "refunded"), Evening, File("later.csv"))]);
    }

    [Fact]
    public void A_platforms_id_that_was_not_known_is_a_change()
    {
        var (state, _) = Record([Row(Order())], Noon);
        var named = Order() with { PlatformId = "sq_1" };
        ShopDecider.Decide(state, Row(named, File("later.csv")), null, Evening).ShouldBe([new OrderRecorded(named, Evening, File("later.csv"))]);
    }

    [Fact]
    public void What_another_file_says_anew_is_in_force_again()
    {
        var (state, _) = Record([Row(Order()), Row(Order(status: "refunded"), File("later.csv"))], Noon);
        ShopDecider.Decide(state, Row(Order(), File("latest.csv")), null, Evening).Count.ShouldBe(1);
    }

    [Fact]
    public void An_old_file_imported_again_does_not_bring_back_what_changed_since()
    {
        var (state, _) = Record([Row(Order()), Row(Order(status: "refunded"), File("later.csv"))], Noon);
        ShopDecider.Decide(state, Row(Order()), null, Evening).ShouldBeEmpty();
    }

    [Fact]
    public void Rows_of_a_file_that_contradict_each_other_are_both_recorded_once()
    {
        ShopRow[] rows = [Row(Order(5m)), Row(Order(6m), File(row: 3))];
        var (state, events) = Record(rows, Noon);
        events.Count.ShouldBe(2);
        Record(rows, Evening, state).Events.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_call_says_is_in_force_whatever_the_same_call_said_before()
    {
        var (state, _) = Record([Row(Order(), Call())], Noon);
        (state, _) = Record([Row(Order(status: "canceled"), Call())], Noon.AddHours(1), state);
        Record([Row(Order(), Call())], Evening, state).Events.Count.ShouldBe(1);
    }

    [Fact]
    public void A_row_that_tells_when_it_was_recorded_is_known_by_that_instant()
    {
        var (state, events) = Record([Row(Order(), recordedAt: Published)], Noon);
        events.Single().ShouldBe(new OrderRecorded(Order(), Published, File()));
        Record([Row(Order(), File("other.csv"), Published)], Evening, state).Events.ShouldBeEmpty();
    }

    [Fact]
    public void Lines_and_payments_of_an_order_are_known_apart()
    {
        var payment = new PaymentFact("1", "1", SoldOn, 10.10m, null, null, null, null, null);
        Record([Row(Order()), Row(Line("1")), Row(Line("2")), Row(payment)], Noon).Events
            .Select(e => e.GetType().Name)
            .ShouldBe(["OrderRecorded", "OrderLineRecorded", "OrderLineRecorded", "PaymentRecorded"]);
    }

    [Fact]
    public void An_item_and_the_posts_that_show_it_are_of_one_stream_in_any_order()
    {
        var feature = new FeatureFact("8", "instagram", "0042", "124", true);
        ShopStreams.Of("csv", feature).ShouldBe(ShopStreams.Of("csv", Item()));
        Record([Row(feature), Row(Item())], Noon).Events.Count.ShouldBe(2);
    }

    [Fact]
    public void Tags_are_compared_one_by_one()
    {
        var (state, _) = Record([Row(Item("retro", "denim"))], Noon);
        Record([Row(Item("retro", "denim"), File("copy.csv"))], Evening, state).Events.ShouldBeEmpty();
        Record([Row(Item("retrodenim"), File("copy.csv"))], Evening, state).Events.Count.ShouldBe(1);
    }

    [Fact]
    public void A_customer_who_is_somebody_else_now_is_a_change()
    {
        var before = new SealedPerson("k", [1], "stamp of Ana");
        var state = Known(null, ShopDecider.Decide(null, Row(Customer()), before, Noon));
        ShopDecider.Decide(state, Row(Customer(), File("copy.csv")), before with { Content = [2] }, Evening).ShouldBeEmpty();
        ShopDecider.Decide(state, Row(Customer(), File("copy.csv")), before with { Stamp = "stamp of Rui" }, Evening).Count.ShouldBe(1);
    }

    [Fact]
    public void A_file_is_one_origin_however_often_it_is_imported_and_a_call_is_another_each_time()
    {
        Origin.Of(new OrderRecorded(Order(), Noon, File())).ShouldBe(Origin.Of(new OrderRecorded(Order(), Evening, File() with { ImportId = "imp-2" })));
        Origin.Of(new OrderRecorded(Order(), Noon, Call())).ShouldNotBe(Origin.Of(new OrderRecorded(Order(), Evening, Call())));
        Origin.Of(new OrderRecorded(Order(), Noon, File())).Length.ShouldBe(16);
    }
}
