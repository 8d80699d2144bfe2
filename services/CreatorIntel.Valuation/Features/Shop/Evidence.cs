using CreatorIntel.Contracts.Messages;
using CreatorIntel.Valuation.Formulas;
using Google.Protobuf.WellKnownTypes;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>What was said of a shop, as receipts show it.</summary>
internal static class Evidence
{
    public static V1.ObservationRead Of(InShop<OrderObserved> order) => Read(
        "order", order.Fact.Id, order.Fact.Said, ("total", order.Fact.Total), ("subtotal", order.Fact.Subtotal), ("tax", order.Fact.Tax),
        ("discount", order.Fact.Discount), ("tip", order.Fact.Tip));

    public static V1.ObservationRead Of(SoldLine line) => Read(
        "order-line", line.Line.Id, line.Line.Said, ("total", line.Line.Total), ("quantity", line.Line.Quantity));

    public static V1.ObservationRead Of(InShop<PaymentObserved> payment) => Read(
        "payment", payment.Fact.Id, payment.Fact.Said, ("amount", payment.Fact.Amount), ("fee", payment.Fact.Fee));

    public static V1.ObservationRead Of(InShop<ItemObserved> item) => Read(
        "item", item.Fact.Id, item.Fact.Said, ("cost_price", item.Fact.CostPrice), ("selling_price", item.Fact.SellingPrice));

    public static V1.ObservationRead Of(InShop<MarketDayObserved> day) => Read(
        "market-day", day.Fact.Id, day.Fact.Said, ("sales", day.Fact.Sales), ("booth_cost", day.Fact.BoothCost),
        ("travel_cost", day.Fact.TravelCost), ("transactions", day.Fact.Transactions), ("foot_traffic", day.Fact.FootTraffic),
        ("new_customers", day.Fact.NewCustomers));

    /// <summary>The market day, the lines that were sold on it, and their items.</summary>
    public static IEnumerable<V1.ObservationRead> WithGoods(MarketDay day) =>
    [
        Of(day.Day), .. day.Goods.Lines.Select(Of),
        .. day.Goods.Lines.Where(line => line.Item is not null).Select(line => Of(new InShop<ItemObserved>(line.Shop, line.Item!))),
    ];

    /// <summary>The sold lines and the posts before them.</summary>
    public static IEnumerable<V1.ObservationRead> Of(IEnumerable<AttributedLine> lines) =>
        lines.SelectMany(line => line.Touches.Select(Of).Prepend(Of(line.Line))).DistinctBy(read => (read.Kind, read.Sequence));

    private static V1.ObservationRead Of(ShownPost post) => new()
    {
        AccountId = post.AccountId,
        Kind = "post",
        Subject = post.PostId,
        Sequence = post.Sequence,
        RecordedAt = post.RecordedAt.ToTimestamp(),
    };

    private static V1.ObservationRead Read(
        string kind, string id, Said said, params ReadOnlySpan<(string Name, decimal? Value)> values)
    {
        var read = new V1.ObservationRead
        {
            Kind = kind,
            Subject = id,
            Sequence = said.Sequence,
            RecordedAt = said.RecordedAt.ToTimestamp(),
        };
        foreach (var (name, value) in values)
        {
            var metric = new V1.MetricRead { Name = name };
            if (value is { } known) metric.Value = (double)known;
            read.Metrics.Add(metric);
        }

        return read;
    }
}
