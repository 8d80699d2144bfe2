using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Statistics;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The stock by category, era and status, and how much of it is sold (B8).</summary>
internal static class Inventory
{
    /// <summary>Id <c>shop.items</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions ItemsFormula = new(
        "shop.items", Units.Items, "Items of the stock", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition("Items that the shop has or had, all of them or those of one kind; those of a file and of a connection with one stock code are one.", "count(items)"));

    /// <summary>Id <c>shop.sell-through</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions SellThroughFormula = new(
        "shop.sell-through", Units.Fraction, "Sell-through", Sources.ShopDashboard("B8"), Reads.Nothing,
        new Definition(
            "The share of the items that the shop says are sold, with Wilson's 95 % interval. It reads the status of items, "
            + "not orders: where the two disagree, the data-quality page lists the items. Unknown where no item has a status.",
            "count(items with status sold) / count(items with a status)"));

    /// <summary>All items.</summary>
    public static ItemGroup All(ShopFacts facts) => Of("", facts.Stock);

    /// <summary>Items by something that is said of them; the largest group first, of equal ones in order of name.</summary>
    public static IReadOnlyList<ItemGroup> By(ShopFacts facts, Func<ItemObserved, string?> kind) =>
    [
        .. facts.Stock.GroupBy(item => kind(item.Fact) ?? "")
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Of(group.Key, [.. group])),
    ];

    private static ItemGroup Of(string name, IReadOnlyList<InShop<ItemObserved>> items)
    {
        var stated = items.Count(item => item.Fact.Status is not null);
        var sold = items.Count(item => item.Fact.Status == "sold");
        var interval = WilsonInterval.Of(sold, stated);
        return new(
            name, items, Computed.Of(ItemsFormula[1], items.Count, items.Count),
            stated == 0
                ? Computed.Without(SellThroughFormula[1], "No item says whether it is sold.")
                : Computed.Estimate(SellThroughFormula[1], (double)sold / stated, stated, interval?.Low, interval?.High));
    }
}

/// <summary>Items of one kind.</summary>
/// <param name="Name">The kind; empty where it is not known.</param>
/// <param name="Members">The items.</param>
/// <param name="Items">How many they are.</param>
/// <param name="SellThrough">How many of them are sold.</param>
internal sealed record ItemGroup(string Name, IReadOnlyList<InShop<ItemObserved>> Members, Computed Items, Computed SellThrough);
