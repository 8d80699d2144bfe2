using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How many orders of a shop were completed (B8).</summary>
internal static class OrderCount
{
    /// <summary>Id <c>shop.orders</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "shop.orders", Units.Orders, "Completed orders", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition(
            "The number of completed orders. It reads the orders of the shop. Unknown where no order was made.",
            "count(completed orders)"));

    /// <param name="known">Orders, completed or not.</param>
    /// <param name="completed">Those that were completed.</param>
    public static Computed Of(int known, int completed) =>
        known == 0
            ? Computed.Without(Formula[1], "No order was made in this range.")
            : Computed.Of(Formula[1], completed, completed);
}
