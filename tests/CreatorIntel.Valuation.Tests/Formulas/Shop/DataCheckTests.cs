using CreatorIntel.Contracts.Messages;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>Faults that the published data does not have.</summary>
public sealed class DataCheckTests
{
    private static readonly DateOnly Day = new(2026, 5, 2);

    private static readonly OrderObserved Order = new(
        Said(1), "o", "c", null, Day, null, "completed", 100, 13, 20, 5, 98, null, null, null);

    private static readonly OrderLineObserved Line = new(Said(2), "l", "o", "i", 2, 60, 20, 100, null);

    private static readonly PaymentObserved Payment = new(Said(3), "p", "o", Day, 98, null, "completed", 3, 1, 95, null);

    private static readonly CustomerObserved Customer = new(Said(4), "c", null, null, null, null, 1, 98, null);

    private static readonly ItemObserved Item = new(
        Said(5), "i", "SKU", null, null, null, null, null, null, null, null, Day, true, "sold", [], null);

    private static readonly MarketDayObserved Market = new(
        Said(6), "d", null, Day, 200, null, null, null, null, null, null, 50, 10, 140, null, null);

    private static readonly ShownPost Post =
        new("my~tiktok~1", "tiktok", "p", new(Day, TimeOnly.MinValue, TimeSpan.Zero), Day) { Sequence = 7 };

    private static readonly ShopFacts Right = new()
    {
        Orders = [new("csv", Order)],
        Lines = [new("csv", Line with { Quantity = 1, UnitPrice = 120 })],
        Payments = [new("csv", Payment)],
        Customers = [new("csv", Customer)],
        Items = [new("csv", Item)],
        MarketDays = [new("csv", Market)],
    };

    [Fact]
    public void Data_that_adds_up_has_no_faults() =>
        Checks.Of(Right, [], []).Where(check => check.Findings.Count > 0).ShouldBeEmpty();

    [Fact]
    public void An_order_whose_total_is_a_cent_off_is_found() =>
        Found(TotalChecks.OrderTotals(Right with { Orders = [new("csv", Order with { Total = 98.01m })] }))
            .ShouldBe(["csv", "o", "2026-05-02", "98.00", "98.01"]);

    [Fact]
    public void Lines_that_do_not_come_to_the_subtotal_are_found_with_their_order()
    {
        var check = TotalChecks.Subtotals(Right with { Lines = [new("csv", Line with { Total = 90 })] });
        Found(check).ShouldBe(["csv", "o", "1", "90.00", "100.00"]);
        check.Findings[0].Sequences.ShouldBe([1, 2]);
    }

    [Fact]
    public void A_line_that_is_not_quantity_times_price_is_found() =>
        Found(TotalChecks.LineTotals(Right with { Lines = [new("csv", Line with { UnitPrice = 61 })] }))
            .ShouldBe(["csv", "l", "o", "102.00", "100.00"]);

    [Fact]
    public void Payments_that_do_not_come_to_the_total_are_found() =>
        Found(TotalChecks.PaymentsOfOrders(Right with { Payments = [new("csv", Payment with { Amount = 50 })] }))
            .ShouldBe(["csv", "o", "50.00", "98.00"]);

    [Fact]
    public void A_net_amount_that_is_not_less_the_fee_is_found() =>
        Found(TotalChecks.NetPayments(Right with { Payments = [new("csv", Payment with { Net = 94 })] }))
            .ShouldBe(["csv", "p", "o", "95.00", "94.00"]);

    [Fact]
    public void A_customer_whose_stated_orders_are_not_there_is_found() =>
        Found(TotalChecks.CustomerTotals(Right with { Customers = [new("csv", Customer with { TotalOrders = 2 })] }))
            .ShouldBe(["csv", "c", "1", "2", "98.00", "98.00"]);

    [Fact]
    public void A_stated_net_profit_that_is_not_sales_less_costs_is_found() =>
        Found(MarketChecks.NetProfit(Right with { MarketDays = [new("csv", Market with { NetProfit = 150 })] }))
            .ShouldBe(["csv", "d", "2026-05-02", "140.00", "150.00"]);

    [Fact]
    public void Two_items_with_one_stock_code_are_found() =>
        Found(StockChecks.SharedCodes(Right with { Items = [new("csv", Item), new("csv", Item with { Id = "j" })] }))
            .ShouldBe(["csv", "SKU", "i, j"]);

    [Fact]
    public void Two_orders_with_one_id_of_the_platform_are_found()
    {
        var check = SaleChecks.SharedIds(Right with
        {
            Orders =
            [
                new("csv", Order with { PlatformId = "sq" }), new("csv", Order with { Id = "q", PlatformId = "sq", Total = 5 }),
                new("csv", Order with { Id = "r", PlatformId = "other" }), new("csv", Order with { Id = "s" }),
                new("csv", Order with { Id = "t" }), new("square-1", Order with { PlatformId = "sq" }),
            ],
        });
        Found(check).ShouldBe(["csv", "sq", "o, q", "98.00, 5.00"]);
        check.Checked.ShouldBe(4);
    }

    [Fact]
    public void Posts_of_one_address_are_found()
    {
        var check = PostChecks.SharedLinks(
        [
            Post with { Permalink = "https://example/p" }, Post with { PostId = "q", Permalink = "https://example/p", Sequence = 9 },
            Post with { PostId = "r" }, Post with { PostId = "s" },
        ]);
        Found(check).ShouldBe(["tiktok", "https://example/p", "my~tiktok~1/p, my~tiktok~1/q"]);
        check.Findings[0].Sequences.ShouldBe([7, 9]);
        check.Checked.ShouldBe(2);
    }

    [Fact]
    public void A_post_whose_measurements_contradict_each_other_is_found()
    {
        var check = PostChecks.MeasuredTwice([Post with { Contradicting = [8, 10] }, Post with { PostId = "q" }]);
        Found(check).ShouldBe(["my~tiktok~1", "p", "2"]);
        check.Findings[0].Sequences.ShouldBe([8, 10]);
    }

    [Fact]
    public void Two_of_a_one_of_a_kind_item_on_one_line_are_found() =>
        Found(StockChecks.SoldMoreThanOnce(Right with { Lines = [new("csv", Line)] }))
            .ShouldBe(["csv", "i", "SKU", null, "2", "o"]);

    [Fact]
    public void Reach_above_impressions_is_found_at_its_measurement()
    {
        var post = Post with { Reach = 11, Impressions = 10, MeasuredSequence = 8 };
        var check = PostChecks.ReachAboveImpressions([post, post with { Reach = 10 }, post with { Impressions = null }]);
        Found(check).ShouldBe(["my~tiktok~1", "p", "11", "10"]);
        check.Findings[0].Sequences.ShouldBe([8]);
        check.Checked.ShouldBe(2);
    }

    private static Said Said(long sequence) => new(sequence, DateTimeOffset.UnixEpoch, "file");

    private static IReadOnlyList<string?> Found(DataCheck check) => check.Findings.ShouldHaveSingleItem().Values;
}
