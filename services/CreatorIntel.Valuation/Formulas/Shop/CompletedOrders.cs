namespace CreatorIntel.Valuation.Formulas;

/// <summary>The completed orders up to a day.</summary>
/// <param name="Known">Orders made by then, completed or not.</param>
/// <param name="Count">Those that were completed.</param>
/// <param name="Total">What these brought.</param>
internal readonly record struct CompletedOrders(long Known, long Count, decimal Total)
{
    /// <param name="orders">The orders, in any order.</param>
    /// <param name="asOf">The last day that counts, in the shop's time zone.</param>
    public static CompletedOrders Of(ReadOnlySpan<Order> orders, DateOnly asOf)
    {
        var (known, count, total) = (0L, 0L, 0m);
        foreach (ref readonly var order in orders)
        {
            if (order.Day > asOf) continue;
            known++;
            if (!order.IsCompleted) continue;
            count++;
            total += order.Total;
        }

        return new(known, count, total);
    }
}
