using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What a completed order of a shop brings on average (B8).</summary>
internal static class AverageOrderValue
{
    /// <summary>Id <c>shop.average-order-value</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "shop.average-order-value", Units.Money, "Average order value", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition(
            "The revenue of the completed orders up to a day over their number. It reads the orders of the shop; others than "
            + "completed ones do not count. Unknown where no order was completed by then.",
            "sum(total of completed orders) / completed orders"));

    /// <summary>In the currency of the orders; n is the number of completed orders.</summary>
    /// <param name="orders">The orders, in any order.</param>
    /// <param name="asOf">The last day that counts, in the shop's time zone.</param>
    public static Computed Of(ReadOnlySpan<Order> orders, DateOnly asOf)
    {
        var completed = CompletedOrders.Of(orders, asOf);
        return completed.Count == 0
            ? Computed.Without(Formula[1], "No order was completed by that day.")
            : Computed.Of(Formula[1], (double)(completed.Total / completed.Count), completed.Count);
    }
}
