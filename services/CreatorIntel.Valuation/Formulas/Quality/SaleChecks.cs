namespace CreatorIntel.Valuation.Formulas;

/// <summary>Checks of orders that may be the same sale (B9).</summary>
internal static class SaleChecks
{
    public static DataCheck ToldTwice(ShopFacts facts) => new(
        "sales-told-twice", "Sales that a file and a connection both tell of",
        "They have the same id, or the same day, total and status, so figures count them once. Where two of them are different "
        + "sales, revenue lacks one of them: correct what the file says of it and import the file again.",
        ["day", "total", "currency", "order in the file", "shop", "order of the connection", "same", "counts as told by"],
        facts.Orders.Count(order => order.Shop != ShopKey.Files),
        [
            .. SalesToldTwice.Of(facts).Select(sale => new Finding(
                [
                    Shown.Day(sale.InFile.Day), Shown.Amount(sale.InFile.Total), sale.Connection.Fact.Currency, sale.InFile.Id,
                    sale.Connection.Shop, sale.Connection.Fact.Id, sale.IsNamed ? "id" : "day and total",
                    sale.ConnectionCounts ? "connection" : "file",
                ],
                [sale.InFile.Said.Sequence, sale.Connection.Fact.Said.Sequence])),
        ]);

    public static DataCheck SharedIds(ShopFacts facts)
    {
        var named = facts.Orders.Where(order => order.Fact.PlatformId is not null).ToArray();
        return new(
            "shared-order-ids", "Orders that share the platform's id",
            "The id of the till or shop system names one sale. Where two orders have the same, the sale was probably entered "
            + "twice, and revenue counts it twice. Correct the orders in the file and import it again: an order that was entered twice "
            + "brings nothing once its status is canceled.",
            ["shop", "platform's id", "orders", "totals"], named.Length,
            [
                .. named.GroupBy(order => (order.Shop, order.Fact.PlatformId)).Where(same => same.Count() > 1).Select(same => new Finding(
                    [
                        same.Key.Shop, same.Key.PlatformId, string.Join(", ", same.Select(order => order.Fact.Id)),
                        string.Join(", ", same.Select(order => Shown.Amount(order.Fact.Total))),
                    ],
                    [.. same.Select(order => order.Fact.Said.Sequence)])),
            ]);
    }
}
