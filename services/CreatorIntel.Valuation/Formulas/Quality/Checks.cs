using CreatorIntel.Valuation.ReadModels;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Every check of a workspace's data (B9).</summary>
internal static class Checks
{
    /// <summary>All of them, those that found something first, then in a fixed order.</summary>
    /// <param name="facts">What is in force of the shops.</param>
    /// <param name="posts">The posts of all accounts.</param>
    /// <param name="twice">What one file or call says twice and differently.</param>
    public static IReadOnlyList<DataCheck> Of(ShopFacts facts, IReadOnlyList<ShownPost> posts, IReadOnlyList<SaidTwice> twice)
    {
        DataCheck[] checks =
        [
            StockChecks.SoldMoreThanOnce(facts), StockChecks.SoldBeforeAcquired(facts), StockChecks.SoldNeverOrdered(facts),
            StockChecks.ShownBeforeAcquired(facts, posts), MarketChecks.BeforeOpening(facts), PostChecks.AtMidnight(posts),
            PostChecks.ReachAboveImpressions(posts), SaidTwice(facts, twice), PostChecks.MeasuredTwice(posts),
            PostChecks.SharedLinks(posts), StockChecks.SharedCodes(facts), SaleChecks.SharedIds(facts), SaleChecks.ToldTwice(facts),
            TotalChecks.OrderTotals(facts), TotalChecks.Subtotals(facts), TotalChecks.LineTotals(facts),
            TotalChecks.PaymentsOfOrders(facts), TotalChecks.NetPayments(facts), TotalChecks.CustomerTotals(facts),
            MarketChecks.NetProfit(facts),
        ];
        return [.. checks.OrderBy(check => check.Findings.Count == 0)];
    }

    private static DataCheck SaidTwice(ShopFacts facts, IReadOnlyList<SaidTwice> twice) => new(
        "said-twice", "Ids that a file has twice with different values",
        "An id names one thing, so of its rows in one file only the last counts. Correct the file and import it again.",
        ["shop", "kind", "id", "rows"],
        facts.Orders.Count + facts.Lines.Count + facts.Payments.Count + facts.Items.Count + facts.Customers.Count
            + facts.Locations.Count + facts.MarketDays.Count + facts.Features.Count,
        [
            .. twice.Select(thing => new Finding(
                [thing.Key.Shop, thing.Kind, thing.Key.Id, Shown.Number(thing.Sequences.Length)], thing.Sequences)),
        ]);
}
