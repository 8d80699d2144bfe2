using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class ShopSummaryTests
{
    private static readonly ShopMoney Money = ShopMoney.Of(new ShopFacts());

    [Fact]
    public void The_published_customer_who_spent_most_is_112()
    {
        var customers = CustomerPurchases.Of(VintageShop.Facts(), Money);
        customers.Count.ShouldBe(111);
        var top = customers[0];
        (top.Customer.Id, top.Count.Value, top.Spent.Value).ShouldBe(("112", 3, 1902.74));
        top.Average.Value.ShouldBeNear(1902.74 / 3);
        (top.First, top.Last).ShouldBe((new DateOnly(2023, 1, 27), new DateOnly(2023, 10, 18)));
    }

    [Fact]
    public void Published_customers_came_back_in_47_of_111_cases()
    {
        var all = AcquisitionSources.All(CustomerPurchases.Of(VintageShop.Facts(), Money), Money);
        all.RepeatRate.Value.ShouldBeNear(47 / 111.0);
        all.RepeatRate.N.ShouldBe(111);
        all.RepeatRate.Low!.Value.ShouldBe(0.3357, 0.0005);
        all.RepeatRate.High!.Value.ShouldBe(0.5164, 0.0005);
    }

    [Fact]
    public void Published_customers_from_tiktok_brought_most()
    {
        var sources = AcquisitionSources.Each(CustomerPurchases.Of(VintageShop.Facts(), Money), Money);
        sources.Select(source => (source.Source, source.Customers.Value, source.Revenue.Value)).ShouldBe(
        [
            ("tiktok", 28, 15_825.68), ("instagram", 35, 15_555.85), ("word_of_mouth", 21, 10_418.31), ("walk_by", 21, 8_960.18),
            ("referral", 6, 3_814.20),
        ]);
    }

    [Fact]
    public void Shoes_are_the_published_category_that_sold_best()
    {
        var best = CategorySales.Of(VintageShop.Facts(), Money)[0];
        (best.Category, best.Revenue.Value, best.Revenue.N).ShouldBe(("shoes", 10_139.96, 54));
    }

    [Fact]
    public void The_published_orders_spread_over_24_months()
    {
        var months = MonthlySales.Of(VintageShop.Facts(), Money);
        months.Count.ShouldBe(24);
        (months[0].First, months[0].Sales.Value, months[0].Sales.N).ShouldBe((new DateOnly(2023, 1, 1), 2035.38, 6));
        (months[^1].First, months[^1].Sales.Value, months[^1].Sales.N).ShouldBe((new DateOnly(2024, 12, 1), 4018.13, 10));
    }

    [Fact]
    public void A_month_without_orders_between_two_with_orders_brought_nothing()
    {
        var months = MonthlySales.Of(new ShopFacts { Orders = [Order(new(2026, 1, 31), 10), Order(new(2026, 3, 1), 20)] }, Money);
        months.Select(month => month.Sales.Value).ShouldBe([10, 0, 20]);
    }

    [Fact]
    public void Of_the_published_stock_179_of_300_items_are_sold()
    {
        var all = Inventory.All(VintageShop.Facts());
        (all.Items.Value, all.SellThrough.Value).ShouldBe((300, 179 / 300.0));
        var bottoms = Inventory.By(VintageShop.Facts(), item => item.Category)[0];
        (bottoms.Name, bottoms.Items.Value, bottoms.SellThrough.Value).ShouldBe(("bottoms", 57, 33 / 57.0));
    }

    [Fact]
    public void Of_the_published_payments_52_937_59_are_left_after_fees() =>
        OrderArithmetic.NetPayments([.. VintageShop.Facts().Payments.Select(payment => payment.Fact)], Money).Value.ShouldBe(52_937.59);

    [Fact]
    public void An_order_comes_to_subtotal_and_tax_less_discount_and_tip() =>
        OrderArithmetic.Total(Order(new(2026, 1, 1), 0).Fact with { Subtotal = 100, Tax = 13, Discount = 20, Tip = 5 }).ShouldBe(98);

    [Fact]
    public void Differences_below_half_a_cent_are_rounding()
    {
        OrderArithmetic.Differ(10.004m, 10).ShouldBeFalse();
        OrderArithmetic.Differ(10.005m, 10).ShouldBeTrue();
        OrderArithmetic.Differ(null, 10).ShouldBeFalse();
    }

    [Fact]
    public void A_stated_currency_is_the_unit_of_every_amount()
    {
        var money = ShopMoney.Of(new ShopFacts { Orders = [Order(new(2026, 1, 1), 10, "CAD"), Order(new(2026, 1, 2), 10)] });
        money.Of(ShopRevenue.Formula[1], 20, 2).ShouldBe(Computed.Of(new Formula("shop.revenue", 1, "cad"), 20, 2));
    }

    [Fact]
    public void Amounts_in_several_currencies_are_not_added_up()
    {
        var money = ShopMoney.Of(new ShopFacts { Orders = [Order(new(2026, 1, 1), 10, "USD"), Order(new(2026, 1, 2), 10, "CAD")] });
        money.Of(ShopRevenue.Formula[1], 20, 2).Unavailable
            .ShouldBe("The shop takes CAD and USD; amounts in several currencies are not added up.");
    }

    [Fact]
    public void Lines_and_payments_follow_their_orders_into_a_range()
    {
        var facts = VintageShop.Facts().Between(new DateOnly(2023, 1, 1), new DateOnly(2023, 1, 31));
        facts.Orders.Count.ShouldBe(6);
        facts.Payments.Count.ShouldBe(6);
        facts.Lines.Select(line => line.Fact.OrderId).Distinct().Order().ShouldBe(facts.Orders.Select(order => order.Fact.Id).Order());
        facts.Items.Count.ShouldBe(300);
    }

    private static InShop<OrderObserved> Order(DateOnly day, decimal total, string? currency = null) => new("csv", new(
        new(1, DateTimeOffset.UnixEpoch, "file"), $"{day:O}", null, null, day, null, "completed", null, null, null, null, total, null, null, currency));
}
