using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Sales that follow a post of the item (B7): all of them, by post, by item and by delay.</summary>
internal static class AttributedSales
{
    private const string Rule =
        "A sale follows a post that showed the item and was published before the sale, within the window; of a sale without "
        + "a time, on an earlier day. It reads lines of completed orders, the items that posts show, and when posts were published.";

    /// <summary>Id <c>shop.attributed-revenue</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions RevenueFormula = new(
        "shop.attributed-revenue", Units.Money, "Attributed revenue", Sources.ShopDashboard("B7"), Reads.Nothing,
        new Definition($"The totals of the lines sold after a post, added up to the cent. {Rule}", "sum(total of lines that follow a post)"));

    /// <summary>Id <c>shop.attributed-lines</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions LinesFormula = new(
        "shop.attributed-lines", Units.Lines, "Attributed sales", Sources.ShopDashboard("B7"), Reads.Nothing,
        new Definition($"The number of lines sold after a post. {Rule}", "count(lines that follow a post)"));

    /// <summary>Id <c>shop.sold-revenue</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions SoldRevenueFormula = new(
        "shop.sold-revenue", Units.Money, "Revenue of all sold lines", Sources.ShopDashboard("B7"), Reads.Nothing,
        new Definition(
            "The totals of all lines of completed orders, added up to the cent: before tax and tip. What attributed revenue is a part of.",
            "sum(total of lines)"));

    /// <summary>Id <c>shop.post-revenue</c>: version 1 is last touch, 2 first touch, 3 an even split.</summary>
    public static readonly FormulaVersions PostRevenueFormula = new(
        "shop.post-revenue", Units.Money, "Revenue attributed to a post", Sources.ShopDashboard("B7"), Reads.Nothing,
        new Definition($"Of each line sold after posts, the latest post has all. {Rule}", "sum(total of lines whose latest post it is)"),
        new Definition($"Of each line sold after posts, the earliest post has all. {Rule}", "sum(total of lines whose earliest post it is)"),
        new Definition(
            $"Of each line sold after posts, every post has the same, to the cent; what is left goes to the latest. {Rule}",
            "sum(total of line / posts before it)"));

    /// <summary>Id <c>shop.item-revenue</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions ItemRevenueFormula = new(
        "shop.item-revenue", Units.Money, "Attributed revenue of an item", Sources.ShopDashboard("B7"), Reads.Nothing,
        new Definition(
            $"The totals of the lines of one item that were sold after a post, added up to the cent. {Rule}",
            "sum(total of lines of the item that follow a post)"));

    private static readonly (int From, int To)[] Ranges = [(0, 7), (8, 30), (31, 90), (91, 180), (181, 365), (366, int.MaxValue)];

    public static Computed Revenue(IReadOnlyList<AttributedLine> lines, int sold, ShopMoney money) =>
        sold == 0
            ? Computed.Without(RevenueFormula[1], "Nothing was sold in this range.")
            : money.Of(RevenueFormula[1], lines.Sum(line => line.Line.Line.Total), lines.Count);

    public static Computed Lines(IReadOnlyList<AttributedLine> lines, int sold) =>
        sold == 0
            ? Computed.Without(LinesFormula[1], "Nothing was sold in this range.")
            : Computed.Of(LinesFormula[1], lines.Count, sold);

    public static Computed SoldRevenue(IReadOnlyList<SoldLine> sold, ShopMoney money) =>
        sold.Count == 0
            ? Computed.Without(SoldRevenueFormula[1], "Nothing was sold in this range.")
            : money.Of(SoldRevenueFormula[1], sold.Sum(line => line.Line.Total), sold.Count);

    /// <summary>Posts with sales; the one that has most first, of equal ones in order of id.</summary>
    public static IReadOnlyList<PostSales> ByPost(IReadOnlyList<AttributedLine> lines, AttributionModel model, ShopMoney money) =>
    [
        .. lines.SelectMany(line => line.Shares(model).Select(share => (Line: line, Share: share)))
            .GroupBy(part => part.Share.Post)
            .Select(parts => (Post: parts.Key, Parts: parts.ToArray(), Revenue: parts.Sum(part => part.Share.Revenue)))
            .OrderByDescending(post => post.Revenue).ThenBy(post => post.Post.PostId, StringComparer.Ordinal)
            .Select(post => new PostSales(
                post.Post, [.. post.Parts.Select(part => part.Line)], post.Parts.Sum(part => part.Share.Lines),
                money.Of(PostRevenueFormula[(int)model], post.Revenue, post.Parts.Length))),
    ];

    /// <summary>Items with attributed sales; the one that brought most first, of equal ones in order of id.</summary>
    public static IReadOnlyList<ItemSales> ByItem(IReadOnlyList<AttributedLine> lines, ShopMoney money) =>
    [
        .. lines.GroupBy(line => new ShopKey(line.Line.Shop, line.Line.Line.ItemId!))
            .Select(sales => (Item: sales.Key, Lines: sales.ToArray(), Revenue: sales.Sum(line => line.Line.Line.Total)))
            .OrderByDescending(item => item.Revenue).ThenBy(item => item.Item.ToString(), StringComparer.Ordinal)
            .Select(item => new ItemSales(item.Item, item.Lines, money.Of(ItemRevenueFormula[1], item.Revenue, item.Lines.Length))),
    ];

    /// <summary>Lines by the days from the latest post to the sale, every range even where it is empty.</summary>
    public static IReadOnlyList<DelayedSales> ByDelay(IReadOnlyList<AttributedLine> lines, ShopMoney money) =>
    [
        .. Ranges.Select(range =>
        {
            var within = lines.Where(line => line.Delay >= range.From && line.Delay <= range.To).ToArray();
            return new DelayedSales(
                range.From, range.To == int.MaxValue ? null : range.To, within, Computed.Of(LinesFormula[1], within.Length, lines.Count),
                money.Of(RevenueFormula[1], within.Sum(line => line.Line.Line.Total), within.Length));
        }),
    ];
}

/// <summary>What is attributed to a post.</summary>
/// <param name="Post">The post.</param>
/// <param name="Lines">The lines it has a part of.</param>
/// <param name="Count">Its parts of them added up.</param>
/// <param name="Revenue">Its parts of what they brought.</param>
internal sealed record PostSales(ShownPost Post, IReadOnlyList<AttributedLine> Lines, double Count, Computed Revenue);

/// <summary>Attributed sales of an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Revenue">What they brought.</param>
internal sealed record ItemSales(ShopKey Item, IReadOnlyList<AttributedLine> Lines, Computed Revenue);

/// <summary>Attributed sales some days after the latest post.</summary>
/// <param name="FromDays">Days, at least.</param>
/// <param name="ToDays">Days, at most; null: no limit.</param>
/// <param name="Lines">The lines.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Revenue">What they brought.</param>
internal sealed record DelayedSales(
    int FromDays, int? ToDays, IReadOnlyList<AttributedLine> Lines, Computed Count, Computed Revenue);
