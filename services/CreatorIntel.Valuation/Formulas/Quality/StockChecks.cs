namespace CreatorIntel.Valuation.Formulas;

/// <summary>Checks of what was sold and shown against the stock (B9).</summary>
internal static class StockChecks
{
    public static DataCheck SoldMoreThanOnce(ShopFacts facts)
    {
        var unique = facts.Items.Where(item => item.Fact.IsOneOfAKind == true).ToArray();
        var sold = facts.Sold.Where(line => line.Item is not null).ToLookup(line => new ShopKey(line.Shop, line.Item!.Id));
        return new(
            "sold-more-than-once", "One-of-a-kind items sold more than once",
            "There is one of each, so at most one of its sales is right: revenue by item and category counts all of them. Look for "
            + "orders that were entered twice, or for items that are not one of a kind.",
            ["shop", "item", "sku", "name", "sold", "orders"], unique.Length,
            [
                .. unique.Select(item => (Item: item, Lines: sold[new(item.Shop, item.Fact.Id)].ToArray()))
                    .Where(item => item.Lines.Sum(line => line.Line.Quantity) > 1)
                    .Select(item => new Finding(
                        [
                            item.Item.Shop, item.Item.Fact.Id, item.Item.Fact.Sku, item.Item.Fact.Name,
                            Shown.Number(item.Lines.Sum(line => line.Line.Quantity)),
                            string.Join(", ", item.Lines.Select(line => line.Order.Id)),
                        ],
                        [item.Item.Fact.Said.Sequence, .. item.Lines.Select(line => line.Line.Said.Sequence)])),
            ]);
    }

    public static DataCheck SoldBeforeAcquired(ShopFacts facts)
    {
        var dated = facts.Sold.Where(line => line.Item?.AcquiredOn is not null).ToArray();
        return new(
            "sold-before-acquired", "Lines sold before the item was acquired",
            "Nothing can be sold before the shop has it. Either the day of the order or the day of acquisition is wrong, and "
            + "figures over time are as wrong as it is.",
            ["shop", "line", "order", "item", "name", "sold on", "acquired on"], dated.Length,
            [
                .. dated.Where(line => line.Order.Day < line.Item!.AcquiredOn).Select(line => new Finding(
                    [
                        line.Shop, line.Line.Id, line.Order.Id, line.Item!.Id, line.Item.Name, Shown.Day(line.Order.Day),
                        Shown.Day(line.Item.AcquiredOn),
                    ],
                    [line.Line.Said.Sequence, line.Order.Said.Sequence, line.Item.Said.Sequence])),
            ]);
    }

    public static DataCheck SoldNeverOrdered(ShopFacts facts)
    {
        var sold = facts.Items.Where(item => item.Fact.Status == "sold").ToArray();
        var ordered = facts.Lines.Select(line => new ShopKey(line.Shop, line.Fact.ItemId ?? "")).ToHashSet();
        return new(
            "sold-never-ordered", "Sold items that no order has",
            "The stock says that they are sold, and no order says to whom: sell-through counts them, revenue does not. Import the "
            + "orders that are missing, or correct the status.",
            ["shop", "item", "sku", "name", "category"], sold.Length,
            [
                .. sold.Where(item => !ordered.Contains(new(item.Shop, item.Fact.Id))).Select(item => new Finding(
                    [item.Shop, item.Fact.Id, item.Fact.Sku, item.Fact.Name, item.Fact.Category], [item.Fact.Said.Sequence])),
            ]);
    }

    public static DataCheck ShownBeforeAcquired(ShopFacts facts, IReadOnlyList<ShownPost> posts)
    {
        var items = ShopFacts.ById(facts.Items, item => item.Id);
        var byKey = posts.ToLookup(post => post.Key);
        var dated = facts.Features
            .Select(feature => (Feature: feature, Item: items.GetValueOrDefault(new(feature.Shop, feature.Fact.ItemId))))
            .Where(shown => shown.Item?.AcquiredOn is not null)
            .SelectMany(shown => byKey[(shown.Feature.Fact.Platform, shown.Feature.Fact.PostId)].Take(1)
                .Select(post => (shown.Feature, Item: shown.Item!, Post: post)))
            .ToArray();
        return new(
            "shown-before-acquired", "Items shown before they were acquired",
            "A post cannot show what the shop does not have yet. Sales are attributed to such posts all the same: correct the day "
            + "of acquisition, or what the post shows.",
            ["platform", "post", "published on", "item", "name", "acquired on"], dated.Length,
            [
                .. dated.Where(shown => shown.Post.Day < shown.Item.AcquiredOn).Select(shown => new Finding(
                    [
                        shown.Post.Platform, shown.Post.PostId, Shown.Day(shown.Post.Day), shown.Item.Id, shown.Item.Name,
                        Shown.Day(shown.Item.AcquiredOn),
                    ],
                    [shown.Feature.Fact.Said.Sequence, shown.Post.Sequence, shown.Item.Said.Sequence])),
            ]);
    }

    public static DataCheck SharedCodes(ShopFacts facts)
    {
        var coded = facts.Items.Where(item => !string.IsNullOrEmpty(item.Fact.Sku)).ToArray();
        return new(
            "shared-codes", "Items that share a stock code",
            "A stock code names one item. Where two items have the same, one of them was probably entered twice.",
            ["shop", "sku", "items"], coded.Length,
            [
                .. coded.GroupBy(item => (item.Shop, item.Fact.Sku)).Where(group => group.Count() > 1).Select(group => new Finding(
                    [group.Key.Shop, group.Key.Sku, string.Join(", ", group.Select(item => item.Fact.Id))],
                    [.. group.Select(item => item.Fact.Said.Sequence)])),
            ]);
    }
}
