using CreatorIntel.Contracts.Messages;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class MarketDayTests
{
    private static readonly ShopMoney Money = ShopMoney.Of(new ShopFacts());
    private static readonly Said Said = new(1, DateTimeOffset.UnixEpoch, "file");

    /// <summary>200 of sales with 4 items, booth 50, travel 10.</summary>
    private static readonly MarketDayObserved Day = new(
        Said, "d", "park", new DateOnly(2026, 5, 2), 200, 8, 4, null, 160, "sunny", null, 50, 10, null, 3, null);

    [Fact]
    public void The_first_published_day_is_as_published()
    {
        var facts = VintageShop.Facts();
        var first = MarketDays.Of(facts, Money).Single(day => day.Day.Fact.Id == "1");
        first.NetProfit.Value.ShouldBe(1047.91);
        first.ReturnOnBooth.Value.ShouldBeNear(1047.91 / 175.95);
        first.ReturnWithoutGoods.Value.ShouldBeNear(1047.91 / 241.58);
        first.Conversion.Value.ShouldBeNear(21 / 65.0);
        first.CostPerNewCustomer.Value.ShouldBeNear(241.58 / 6);
        first.AverageTransaction.Value.ShouldBeNear(1289.49 / 21);
    }

    [Fact]
    public void No_published_day_has_orders_so_the_cost_of_goods_is_unknown()
    {
        var days = MarketDays.Of(VintageShop.Facts(), Money);
        days.Count.ShouldBe(30);
        days.ShouldAllBe(day => day.NetProfitWithGoods.Unavailable == "No order of that place and day is known, so the cost of the goods sold is not known either.");
        days.ShouldAllBe(day => day.Return.Value == null);
    }

    [Fact]
    public void Goods_that_are_known_are_taken_off_profit_and_return()
    {
        var goods = CostOfGoods.Of(Day, [Line(3, 10), Line(1, 25)]);
        MarketDayFormulas.NetProfit(Day, goods, Money).Value.ShouldBe(85);
        MarketDayFormulas.Return(Day, goods).Value.ShouldBeNear(85 / 60.0);
        MarketDayFormulas.NetProfit(Day, Money).Value.ShouldBe(140);
    }

    [Fact]
    public void Orders_that_hold_some_of_the_items_only_do_not_tell_what_all_cost() =>
        CostOfGoods.Of(Day, [Line(3, 10)]).Unavailable.ShouldBe("The orders of that place and day hold 3 of the 4 items sold.");

    [Fact]
    public void An_item_without_a_cost_price_leaves_the_cost_of_goods_unknown() =>
        CostOfGoods.Of(Day, [Line(3, 10), Line(1, null)]).Unavailable.ShouldBe("The cost price of an item that was sold is not known.");

    [Fact]
    public void Without_traffic_costs_or_new_customers_there_is_nothing_to_divide_by()
    {
        MarketDayFormulas.Conversion(Day with { FootTraffic = 0 }).Value.ShouldBeNull();
        MarketDayFormulas.CostPerNewCustomer(Day with { NewCustomers = 0 }, Money).Value.ShouldBeNull();
        MarketDayFormulas.ReturnOnBooth(Day with { BoothCost = 0 }).Unavailable.ShouldBe("There was no cost of booth to compare with.");
        MarketDayFormulas.NetProfit(Day with { TravelCost = null }, Money).Unavailable
            .ShouldBe("The cost of the booth or of the way is not known.");
        MarketDayFormulas.AverageTransaction(Day with { Transactions = null }, Money).Value.ShouldBeNull();
    }

    [Fact]
    public void The_published_places_are_in_order_of_mean_profit_and_say_how_many_days_they_rest_on()
    {
        var places = MarketLocations.Of(MarketDays.Of(VintageShop.Facts(), Money), Money);
        places.Take(2).Select(place => (place.Key.Id, place.NetProfit.N)).ShouldBe([("9", 1L), ("4", 2L)]);
        places[0].NetProfit.Value.ShouldBe(1315.32);
        places[0].NetProfit.Low.ShouldBeNull();
        MarketLocations.Best(places).Verdict.ShouldBe("Fewer than two places have 5 market days or more: there is nothing to compare.");
    }

    [Fact]
    public void Published_market_days_with_posts_in_the_week_before_are_not_distinguishable_from_those_without()
    {
        var lift = MarketLift.Of(MarketDays.Of(VintageShop.Facts(), Money), VintageShop.Posts(), new AttributionWindow(7), Money);
        (lift.With.Count, lift.Without.Count).ShouldBe((12, 18));
        lift.Difference.Value.ShouldNotBeNull().ShouldBe(19.970278, 1e-6);
        // Welch: standard error 127.8125, 27.495 degrees of freedom, quantile between those of 27 and 28 degrees.
        lift.Difference.High!.Value.ShouldBeInRange(19.97 + (2.0484 * 127.81), 19.98 + (2.0519 * 127.82));
        lift.Distinguishable.ShouldBeFalse();
    }

    [Fact]
    public void Two_market_days_on_each_side_are_the_least_that_can_be_compared()
    {
        var days = MarketDays.Of(VintageShop.Facts(), Money).Take(3).ToArray();
        var lift = MarketLift.Of(days, [], AttributionWindow.Default, Money);
        lift.Difference.Value.ShouldBeNull();
        lift.SalesWith.Unavailable.ShouldBe("There is no such market day.");
        lift.SalesWithout.N.ShouldBe(3);
    }

    private static SoldLine Line(decimal quantity, decimal? cost) => new(
        "csv", new(Said, "l", "o", "i", quantity, 40, null, 40 * quantity, null),
        new(Said, "o", null, "park", Day.Day, null, "completed", null, null, null, null, 40 * quantity, null, null, null),
        new(Said, "i", null, null, null, null, null, null, null, cost, null, null, null, null, [], null));
}
