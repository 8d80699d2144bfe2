using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Revenue of a shop (B8): what its completed orders brought.</summary>
internal static class ShopRevenue
{
    /// <summary>Id <c>shop.revenue</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "shop.revenue", Units.Money, "Revenue of the shop", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition(
            "The totals of the completed orders up to a day, added up to the cent: with tax and tip, after discounts. It reads "
            + "the orders of the shop; others than completed ones bring nothing. Unknown where no order was made by then.",
            "sum(total of completed orders)"));

    /// <summary>In the currency of the orders; n is the number of completed orders.</summary>
    /// <param name="orders">The orders, in any order.</param>
    /// <param name="asOf">The last day that counts, in the shop's time zone.</param>
    public static Computed Of(ReadOnlySpan<Order> orders, DateOnly asOf)
    {
        var completed = CompletedOrders.Of(orders, asOf);
        return completed.Known == 0
            ? Computed.Without(Formula[1], "No order was made by that day.")
            : Computed.Of(Formula[1], (double)completed.Total, completed.Count);
    }
}
