using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using FsCheck;
using FsCheck.Fluent;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class ShopFigureTests
{
    private static readonly DateOnly Monday = new(2026, 3, 9);

    private static Order On(int day, decimal total, string status = "completed") => new(Monday.AddDays(day), status, total);

    [Fact]
    public void The_published_orders_bring_the_published_revenue()
    {
        var orders = VintageOrders.All();
        var revenue = ShopRevenue.Of(orders, new DateOnly(2024, 12, 31));
        revenue.ShouldBe(Computed.Of(new Formula("shop.revenue", 1, "money"), 54_574.22, 180));
        ShopRevenue.Of(orders, DateOnly.MaxValue).ShouldBe(revenue);
    }

    [Fact]
    public void A_published_order_brings_the_published_value()
    {
        var value = AverageOrderValue.Of(VintageOrders.All(), new DateOnly(2024, 12, 31));
        value.Formula.ShouldBe(new Formula("shop.average-order-value", 1, "money"));
        value.N.ShouldBe(180);
        Decimals.Round(value.Value!.Value, 2).ShouldBe(303.19);
    }

    [Fact]
    public void The_day_itself_counts_and_later_ones_do_not()
    {
        Order[] orders = [On(2, 40), On(0, 10.50m), On(1, 20)];
        ShopRevenue.Of(orders, Monday.AddDays(1)).ShouldBe(Computed.Of(ShopRevenue.Formula[1], 30.5, 2));
        AverageOrderValue.Of(orders, Monday.AddDays(1)).ShouldBe(Computed.Of(AverageOrderValue.Formula[1], 15.25, 2));
    }

    [Fact]
    public void Orders_that_were_not_completed_bring_nothing()
    {
        Order[] orders = [On(0, 10), On(0, 500, "cancelled"), On(0, 30), On(0, 70, "refunded")];
        ShopRevenue.Of(orders, Monday).ShouldBe(Computed.Of(ShopRevenue.Formula[1], 40, 2));
        AverageOrderValue.Of(orders, Monday).Value.ShouldBe(20);
    }

    [Fact]
    public void Without_a_completed_order_nothing_came_in_and_no_order_has_a_value()
    {
        Order[] orders = [On(0, 500, "cancelled")];
        ShopRevenue.Of(orders, Monday).ShouldBe(Computed.Of(ShopRevenue.Formula[1], 0, 0));
        AverageOrderValue.Of(orders, Monday).ShouldBe(
            Computed.Without(AverageOrderValue.Formula[1], "No order was completed by that day."));
    }

    [Fact]
    public void Before_the_first_order_nothing_is_known()
    {
        ShopRevenue.Of([On(1, 10)], Monday).ShouldBe(Computed.Without(ShopRevenue.Formula[1], "No order was made by that day."));
        ShopRevenue.Of([], Monday).Value.ShouldBeNull();
        AverageOrderValue.Of([On(1, 10)], Monday).Value.ShouldBeNull();
    }

    [Fact]
    public void Cents_add_up_exactly_in_any_order() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260310, 7),
            Prop.ForAll(
                (from cents in Gen.Choose(1, 99_999).NonEmptyListOf() from shuffled in Gen.Shuffle(cents.ToArray()) select (cents, shuffled)).ToArbitrary(),
                orders => ShopRevenue.Of([.. orders.shuffled.Select(cents => On(0, cents / 100m))], Monday).Value
                    == (double)(orders.cents.Sum(cents => (long)cents) / 100m)));
}
