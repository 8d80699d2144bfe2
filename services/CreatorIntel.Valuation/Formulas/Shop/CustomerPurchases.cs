using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What a customer bought (B4), over completed orders.</summary>
internal static class CustomerPurchases
{
    /// <summary>Id <c>shop.customer-orders</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions OrdersFormula = new(
        "shop.customer-orders", Units.Orders, "Orders of a customer", Sources.ShopDashboard("B4"), Reads.Nothing,
        new Definition("The number of the customer's completed orders.", "count(completed orders of the customer)"));

    /// <summary>Id <c>shop.customer-spent</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions SpentFormula = new(
        "shop.customer-spent", Units.Money, "Spent by a customer", Sources.ShopDashboard("B4"), Reads.Nothing,
        new Definition(
            "The totals of the customer's completed orders, added up to the cent.", "sum(total of completed orders of the customer)"));

    /// <summary>Id <c>shop.customer-average</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions AverageFormula = new(
        "shop.customer-average", Units.Money, "Average order of a customer", Sources.ShopDashboard("B4"), Reads.Nothing,
        new Definition("What the customer spent over the number of completed orders.", "spent / orders"));

    /// <summary>Customers who bought something, who spent most first; of equal ones in order of id.</summary>
    public static IReadOnlyList<Purchases> Of(ShopFacts facts, ShopMoney money)
    {
        var customers = ShopFacts.ById(facts.Customers, customer => customer.Id);
        return
        [
            .. facts.Completed
                .Where(order => order.Fact.CustomerId is not null)
                .GroupBy(order => new ShopKey(order.Shop, order.Fact.CustomerId!))
                .Select(orders => Of(orders.Key, customers.GetValueOrDefault(orders.Key), [.. orders], money))
                .OrderByDescending(customer => customer.Orders.Sum(order => order.Fact.Total))
                .ThenBy(customer => customer.Customer.ToString(), StringComparer.Ordinal),
        ];
    }

    private static Purchases Of(ShopKey key, CustomerObserved? customer, InShop<OrderObserved>[] orders, ShopMoney money)
    {
        var spent = orders.Sum(order => order.Fact.Total);
        return new(
            key, customer, orders, orders.Min(order => order.Fact.Day), orders.Max(order => order.Fact.Day),
            Computed.Of(OrdersFormula[1], orders.Length, orders.Length), money.Of(SpentFormula[1], spent, orders.Length),
            money.Of(AverageFormula[1], spent / orders.Length, orders.Length));
    }
}

/// <summary>A customer who bought something.</summary>
/// <param name="Customer">Who, by the shop's id.</param>
/// <param name="Known">What the shop says of the customer; null where it says nothing.</param>
/// <param name="Orders">The completed orders.</param>
/// <param name="First">Day of the first.</param>
/// <param name="Last">Day of the last.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Spent">What they came to.</param>
/// <param name="Average">What they came to on average.</param>
internal sealed record Purchases(
    ShopKey Customer, CustomerObserved? Known, IReadOnlyList<InShop<OrderObserved>> Orders, DateOnly First, DateOnly Last,
    Computed Count, Computed Spent, Computed Average)
{
    /// <summary>How the customer found the shop; empty where it is not known.</summary>
    public string Source => Known?.AcquisitionSource ?? "";
}
