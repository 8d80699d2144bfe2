using CreatorIntel.Contracts.Messages;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>Which orders of a file and of a connection are the same sale.</summary>
public sealed class SalesToldTwiceTests
{
    private static readonly InShop<OrderObserved> InFile = Order("csv", "1");

    private static readonly InShop<OrderObserved> OnSquare = Order("square-1", "sq1", total: 40, currency: "CAD");

    [Fact]
    public void An_order_whose_id_the_file_names_is_the_same_sale_whatever_else_it_says() =>
        Pairs([Order("csv", "1", total: 7, platformId: "sq1"), OnSquare]).ShouldBe(["1=sq1 named"]);

    [Fact]
    public void Orders_of_one_day_total_and_status_are_the_same_sale() => Pairs([InFile, OnSquare]).ShouldBe(["1=sq1"]);

    [Fact]
    public void A_rounding_error_of_the_file_makes_no_other_total() =>
        Pairs([Order("csv", "1", total: 39.99999999999999m), OnSquare]).ShouldBe(["1=sq1"]);

    [Fact]
    public void Another_day_total_status_or_currency_is_another_sale() =>
        Pairs(
        [
            Order("csv", "1", day: 3), Order("csv", "2", total: 40.01m), Order("csv", "3", status: "canceled"),
            Order("csv", "4", currency: "USD"), OnSquare,
        ]).ShouldBeEmpty();

    [Fact]
    public void Each_order_is_at_most_one_other() =>
        Pairs([InFile, Order("csv", "2"), Order("csv", "3"), OnSquare, Order("square-1", "sq2")]).ShouldBe(["1=sq1", "2=sq2"]);

    [Fact]
    public void A_named_id_goes_before_a_likeness() =>
        Pairs([InFile, Order("csv", "2", platformId: "sq1"), OnSquare]).ShouldBe(["2=sq1 named"]);

    [Fact]
    public void An_id_that_no_connection_knows_leaves_the_likeness() =>
        Pairs([Order("csv", "1", platformId: "till-9"), OnSquare]).ShouldBe(["1=sq1"]);

    [Fact]
    public void Two_connections_tell_of_sales_of_their_own() =>
        Pairs([OnSquare, Order("square-2", "sq1")]).ShouldBeEmpty();

    [Fact]
    public void Two_orders_of_a_file_are_two_sales() => Pairs([InFile, Order("csv", "2")]).ShouldBeEmpty();

    [Fact]
    public void The_file_counts_also_where_both_have_lines() =>
        Told([InFile, OnSquare], [Line("csv", "1"), Line("square-1", "sq1")]).LeftOut.ShouldBe(new ShopKey("square-1", "sq1"));

    [Fact]
    public void The_connection_counts_where_it_alone_has_the_lines() =>
        Told([InFile, OnSquare], [Line("square-1", "sq1")]).LeftOut.ShouldBe(new ShopKey("csv", "1"));

    [Fact]
    public void Lines_and_payments_of_an_order_that_is_left_out_are_left_out_as_well()
    {
        var facts = new ShopFacts
        {
            Orders = [InFile, OnSquare],
            Lines = [Line("csv", "1"), Line("square-1", "sq1")],
            Payments = [Payment("csv", "1"), Payment("square-1", "sq1"), Payment("square-1", "unknown")],
        };
        var once = facts.Without(SalesToldTwice.Of(facts).Select(sale => sale.LeftOut).ToHashSet());
        once.Orders.ShouldBe([InFile]);
        once.Sold.Select(line => line.Shop).ShouldBe(["csv"]);
        once.Payments.Select(payment => payment.Fact.OrderId).ShouldBe(["1", "unknown"]);
    }

    [Fact]
    public void An_item_of_a_file_and_of_a_connection_with_one_stock_code_is_one()
    {
        var facts = new ShopFacts
        {
            Items = [Item("csv", "1", "VIN1"), Item("square-1", "a", "VIN1"), Item("square-1", "b", "VIN2"), Item("square-1", "c", null), Item("csv", "2", null)],
        };
        Inventory.All(facts).Members.Select(item => item.Fact.Id).ShouldBe(["1", "b", "c", "2"]);
    }

    private static string[] Pairs(InShop<OrderObserved>[] orders) =>
    [
        .. SalesToldTwice.Of(new ShopFacts { Orders = orders })
            .Select(sale => $"{sale.InFile.Id}={sale.Connection.Fact.Id}{(sale.IsNamed ? " named" : "")}"),
    ];

    private static SaleToldTwice Told(InShop<OrderObserved>[] orders, InShop<OrderLineObserved>[] lines) =>
        SalesToldTwice.Of(new ShopFacts { Orders = orders, Lines = lines }).ShouldHaveSingleItem();

    private static InShop<OrderObserved> Order(
        string shop, string id, int day = 2, decimal total = 40, string status = "completed", string? currency = null,
        string? platformId = null) =>
        new(shop, new(
            Said, id, null, null, new DateOnly(2026, 5, day), null, status, null, null, null, null, total, null, null, currency, platformId));

    private static InShop<OrderLineObserved> Line(string shop, string order) =>
        new(shop, new(Said, $"line of {order}", order, null, 1, 40, null, 40, null));

    private static InShop<PaymentObserved> Payment(string shop, string order) =>
        new(shop, new(Said, $"payment of {order}", order, null, 40, null, null, null, null, null, null));

    private static InShop<ItemObserved> Item(string shop, string id, string? sku) =>
        new(shop, new(Said, id, sku, null, null, null, null, null, null, null, null, null, null, null, [], null));

    private static Said Said => new(1, DateTimeOffset.UnixEpoch, "file");
}
