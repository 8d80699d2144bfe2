using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Where customers who bought something came from (B4, B8).</summary>
internal static class AcquisitionSources
{
    /// <summary>Id <c>shop.customers</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions CustomersFormula = new(
        "shop.customers", Units.Customers, "Customers who bought", Sources.ShopDashboard("B4"), Reads.Nothing,
        new Definition(
            "Customers with a completed order, all of them or those who found the shop in one way.", "count(customers with an order)"));

    /// <summary>Id <c>shop.source-revenue</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions RevenueFormula = new(
        "shop.source-revenue", Units.Money, "Revenue by acquisition source", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition(
            "What customers who found the shop in one way spent in completed orders, added up to the cent.",
            "sum(spent by customers of the source)"));

    /// <summary>Id <c>shop.repeat-rate</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions RepeatFormula = new(
        "shop.repeat-rate", Units.Fraction, "Customers who came back", Sources.ShopDashboard("B4"), Reads.Nothing,
        new Definition(
            "Of the customers with a completed order, the share with two or more, with Wilson's 95 % interval. Unknown without "
            + "customers.",
            "count(customers with 2 orders or more) / count(customers with an order)"));

    /// <summary>All customers.</summary>
    public static SourceOfCustomers All(IReadOnlyList<Purchases> customers, ShopMoney money) => Of("", customers, money);

    /// <summary>Each source; the one that brought most first, of equal ones in order of name.</summary>
    public static IReadOnlyList<SourceOfCustomers> Each(IReadOnlyList<Purchases> customers, ShopMoney money) =>
    [
        .. customers.GroupBy(customer => customer.Source)
            .OrderByDescending(source => source.Sum(Spent)).ThenBy(source => source.Key, StringComparer.Ordinal)
            .Select(source => Of(source.Key, [.. source], money)),
    ];

    private static SourceOfCustomers Of(string name, IReadOnlyList<Purchases> customers, ShopMoney money)
    {
        var returned = customers.Count(customer => customer.Orders.Count > 1);
        var interval = WilsonInterval.Of(returned, customers.Count);
        return new(
            name, customers,
            Computed.Of(CustomersFormula[1], customers.Count, customers.Count),
            money.Of(RevenueFormula[1], customers.Sum(Spent), customers.Count),
            customers.Count == 0
                ? Computed.Without(RepeatFormula[1], "Nobody bought anything in this range.")
                : Computed.Estimate(
                    RepeatFormula[1], (double)returned / customers.Count, customers.Count, interval?.Low, interval?.High));
    }

    private static decimal Spent(Purchases customer) => customer.Orders.Sum(order => order.Fact.Total);
}

/// <summary>A way in which customers found the shop.</summary>
/// <param name="Source">Its name; empty where it is not known.</param>
/// <param name="Buyers">The customers.</param>
/// <param name="Customers">How many they are.</param>
/// <param name="Revenue">What they spent.</param>
/// <param name="RepeatRate">How many of them came back.</param>
internal sealed record SourceOfCustomers(
    string Source, IReadOnlyList<Purchases> Buyers, Computed Customers, Computed Revenue, Computed RepeatRate);
