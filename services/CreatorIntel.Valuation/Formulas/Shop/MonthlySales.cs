using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What the orders of each month brought (B8).</summary>
internal static class MonthlySales
{
    /// <summary>Id <c>shop.monthly-sales</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "shop.monthly-sales", Units.Money, "Sales of a month", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition(
            "The totals of the completed orders of a calendar month, in the shop's time zone, added up to the cent. A month "
            + "without orders between two with orders brought 0.",
            "sum(total of completed orders of the month)"));

    /// <summary>Every month from the first to the last with a completed order, in order.</summary>
    public static IReadOnlyList<MonthOfSales> Of(ShopFacts facts, ShopMoney money)
    {
        var byMonth = facts.Completed.ToLookup(order => FirstOf(order.Fact.Day));
        if (byMonth.Count == 0) return [];
        var (first, last) = (byMonth.Min(month => month.Key), byMonth.Max(month => month.Key));
        var months = new List<MonthOfSales>();
        for (var month = first; month <= last; month = month.AddMonths(1))
        {
            InShop<OrderObserved>[] orders = [.. byMonth[month]];
            months.Add(new(month, orders, money.Of(Formula[1], orders.Sum(order => order.Fact.Total), orders.Length)));
        }

        return months;
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <summary>A month of sales.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Orders">Its completed orders.</param>
/// <param name="Sales">What they brought.</param>
internal sealed record MonthOfSales(DateOnly First, IReadOnlyList<InShop<OrderObserved>> Orders, Computed Sales);
