using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>
/// Sales that a file and a connection both tell of. Each counts once, as the file tells it, because the items, customers,
/// market days and posts that figures join with it have the file's ids; as the connection tells it where that alone has
/// its lines.
/// </summary>
internal static class SalesToldTwice
{
    private const string Rule =
        "An order of a connection, such as Square, is that order of a file which names its id, otherwise one of the same day, "
        + "total, status and currency, where the file states one; each order is at most one other.";

    /// <summary>Id <c>shop.sales-told-twice</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "shop.sales-told-twice", Units.Orders, "Sales told of twice", Sources.ShopDashboard("B9"), Reads.Nothing,
        new Definition(
            $"Orders that a file and a connection both tell of. {Rule} All figures of the shop count them once: as the file tells "
            + "them, or as the connection does where that alone has the lines.",
            "count(orders told of twice)"));

    /// <summary>The sales that are told of twice, in order of the file's ids.</summary>
    public static IReadOnlyList<SaleToldTwice> Of(ShopFacts facts)
    {
        var sources = facts.Orders.ToLookup(order => order.Shop == ShopKey.Files);
        if (!sources.Contains(true) || !sources.Contains(false)) return [];
        var left = sources[false].OrderBy(order => Key(order).ToString(), StringComparer.Ordinal).ToList();
        var withLines = facts.Lines.Select(line => new ShopKey(line.Shop, line.Fact.OrderId)).ToHashSet();
        var inFiles = sources[true].OrderBy(order => order.Fact.Id, StringComparer.Ordinal).ToArray();
        var named = Pair(inFiles, left, order => order.PlatformId, order => order.Id);
        var alike = Pair([.. inFiles.Except(named.Select(pair => pair.File))], left, Likeness, Likeness);
        return
        [
            .. named.Select(pair => Told(pair, isNamed: true)).Concat(alike.Select(pair => Told(pair, isNamed: false)))
                .OrderBy(sale => sale.InFile.Id, StringComparer.Ordinal),
        ];

        SaleToldTwice Told((InShop<OrderObserved> File, InShop<OrderObserved> Connection) pair, bool isNamed) =>
            new(pair.File, pair.Connection, isNamed, !withLines.Contains(Key(pair.File)) && withLines.Contains(Key(pair.Connection)));
    }

    public static Computed Count(IReadOnlyCollection<SaleToldTwice> sales) => Computed.Of(Formula[1], sales.Count, sales.Count);

    private static ShopKey Key(InShop<OrderObserved> order) => new(order.Shop, order.Fact.Id);

    // Files write amounts as they were computed, with the rounding errors of that.
    private static object Likeness(OrderObserved order) => (order.Day, decimal.Round(order.Total, 2), order.Status);

    /// <summary>Pairs of equal keys; what is paired is taken out of the connections' orders.</summary>
    private static List<(InShop<OrderObserved> File, InShop<OrderObserved> Connection)> Pair(
        IEnumerable<InShop<OrderObserved>> inFiles, List<InShop<OrderObserved>> left, Func<OrderObserved, object?> ofFile,
        Func<OrderObserved, object> ofConnection)
    {
        var byKey = left.GroupBy(order => ofConnection(order.Fact)).ToDictionary(same => same.Key, same => same.ToList());
        var pairs = new List<(InShop<OrderObserved> File, InShop<OrderObserved> Connection)>();
        foreach (var file in inFiles)
        {
            if (ofFile(file.Fact) is not { } key || !byKey.TryGetValue(key, out var same)) continue;
            var place = same.FindIndex(order => file.Fact.Currency is null || file.Fact.Currency == order.Fact.Currency);
            if (place < 0) continue;
            pairs.Add((file, same[place]));
            same.RemoveAt(place);
        }

        left.RemoveAll(pairs.Select(pair => pair.Connection).ToHashSet().Contains);
        return pairs;
    }
}

/// <summary>A sale that a file and a connection both tell of.</summary>
/// <param name="File">The file's order.</param>
/// <param name="Connection">The connection's.</param>
/// <param name="IsNamed">True where the file names the connection's id; false where day, total and status are the same.</param>
/// <param name="ConnectionCounts">True where it counts as the connection tells it; false: as the file does.</param>
internal sealed record SaleToldTwice(
    InShop<OrderObserved> File, InShop<OrderObserved> Connection, bool IsNamed, bool ConnectionCounts)
{
    /// <summary>The order in the file.</summary>
    public OrderObserved InFile => File.Fact;

    /// <summary>The order that counts.</summary>
    public InShop<OrderObserved> Counted => ConnectionCounts ? Connection : File;

    /// <summary>The order that does not count.</summary>
    public ShopKey LeftOut => ConnectionCounts ? new(File.Shop, File.Fact.Id) : new(Connection.Shop, Connection.Fact.Id);
}
