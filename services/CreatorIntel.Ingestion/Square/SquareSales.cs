using System.Globalization;
using System.Text.Json;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Square;

/// <summary>Orders with their lines, and payments, as facts of a shop. A day is in the zone of the location.</summary>
/// <param name="rows">Makes facts of the shop.</param>
/// <param name="locations">The shop's locations.</param>
internal sealed class SquareSales(SquareRows rows, IReadOnlyList<ShopLocation> locations)
{
    private const string Refunded = "refunded";

    /// <summary>The orders of an answer, then their lines.</summary>
    public IReadOnlyList<RowOutcome> Orders(JsonElement data)
    {
        var outcomes = new List<RowOutcome>();
        if (data.Member("orders") is not { ValueKind: JsonValueKind.Array } orders) return outcomes;
        outcomes.AddRange(rows.Each(orders, (read, cells, order) => rows.Of(Order(read, cells, order))));
        foreach (var order in orders.EnumerateArray())
        {
            if (order.Text("id") is not { } id) continue;
            outcomes.AddRange(rows.Each(order.Member("line_items"), (read, cells, line) => rows.Of(Line(read, cells, line, id))));
        }

        return outcomes;
    }

    /// <summary>The payments of an answer that belong to an order.</summary>
    public IReadOnlyList<RowOutcome> Payments(JsonElement data) => rows.Each(data.Member("payments"), (read, cells, payment) =>
    {
        if (string.IsNullOrEmpty(payment.Text("order_id"))) return null;
        var paid = Money.Of(payment, "total_money") ?? Money.Of(payment, "amount_money");
        if (paid is not { } amount)
        {
            read.Reject("total_money", "", "The amount is missing.");
            return null;
        }

        var fee = Fee(payment.Member("processing_fee"));
        return rows.Of(new PaymentFact(
            read.Id("id", cells.GetValueOrDefault("id")),
            read.Id("order_id", cells.GetValueOrDefault("order_id")),
            At(read, cells, "created_at") is { } at ? DayAt(at, payment.Text("location_id")) : null,
            amount.Amount,
            SquareRows.Lower(read.Name("source_type", payment.Text("source_type"))),
            SquareRows.Lower(read.Name("status", payment.Text("status"))),
            fee,
            OtherFee: Money.Of(payment, "app_fee_money")?.Amount,
            Net: amount.Amount - fee,
            amount.Currency));
    });

    private OrderFact Order(CellReader read, IReadOnlyDictionary<string, string?> cells, JsonElement order)
    {
        var at = At(read, cells, "created_at");
        var isReturn = order.Member("returns") is { ValueKind: JsonValueKind.Array } returns && returns.GetArrayLength() > 0
            && order.Member("line_items") is null;
        var total = isReturn ? Money.Of(order.Member("net_amounts") ?? default, "total_money") : Money.Of(order, "total_money");
        if (at is null) read.Reject("created_at", "", "The time is missing.");
        if (total is null) read.Reject("total_money", "", "The total is missing.");
        var tax = Money.Of(order, "total_tax_money")?.Amount;
        var discount = Money.Of(order, "total_discount_money")?.Amount;
        var tip = Money.Of(order, "total_tip_money")?.Amount;
        var charge = Money.Of(order, "total_service_charge_money")?.Amount;
        return new OrderFact(
            read.Id("id", cells.GetValueOrDefault("id")),
            SquareRows.Reference(read, "customer_id", order.Text("customer_id")),
            SquareRows.Reference(read, "location_id", order.Text("location_id")),
            at is { } made ? DayAt(made, order.Text("location_id")) : default,
            at,
            isReturn ? Refunded : SquareRows.Lower(read.Name("state", order.Text("state"))) ?? "",
            // Square shares an order's discounts among its lines, which are stated after them: none is left to the order.
            Subtotal: isReturn ? null : total?.Amount - tax - (tip ?? 0) - (charge ?? 0),
            tax,
            discount is null ? null : 0,
            tip,
            total?.Amount ?? 0,
            PaymentMethod: Methods(order.Member("tenders")),
            Channel: read.Name("source", order.Member("source")?.Text("name")),
            total?.Currency);
    }

    private static OrderLineFact Line(CellReader read, IReadOnlyDictionary<string, string?> cells, JsonElement line, string orderId)
    {
        var quantityText = cells.GetValueOrDefault("quantity") ?? "";
        if (!decimal.TryParse(quantityText, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var quantity))
            read.Reject("quantity", quantityText, "This is no number.");
        var price = Money.Of(line, "base_price_money");
        var total = Money.Of(line, "total_money");
        if (price is null) read.Reject("base_price_money", "", "The price is missing.");
        if (total is null) read.Reject("total_money", "", "The total is missing.");
        return new OrderLineFact(
            // A line's id is its own only within its order.
            $"{orderId}.{read.Id("uid", cells.GetValueOrDefault("uid"))}",
            orderId,
            SquareRows.Reference(read, "catalog_object_id", line.Text("catalog_object_id")),
            quantity,
            price?.Amount ?? 0,
            Money.Of(line, "total_discount_money")?.Amount,
            // As the order's subtotal: without tax and service charge, which Square shares among the lines too.
            (total?.Amount ?? 0) - (Money.Of(line, "total_tax_money")?.Amount ?? 0) - (Money.Of(line, "total_service_charge_money")?.Amount ?? 0),
            total?.Currency);
    }

    private DateOnly DayAt(DateTimeOffset instant, string? locationId)
    {
        var zone = locations.FirstOrDefault(location => location.Id == locationId)?.Zone ?? TimeZoneInfo.Utc;
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);
    }

    private static DateTimeOffset? At(CellReader read, IReadOnlyDictionary<string, string?> cells, string name) =>
        read.Instant(name, cells.GetValueOrDefault(name), "2026-08-27T18:30:00Z");

    /// <summary>How it was paid; <c>split</c> where in several ways, null where Square does not tell.</summary>
    private static string? Methods(JsonElement? tenders)
    {
        if (tenders is not { ValueKind: JsonValueKind.Array } list) return null;
        var methods = list.EnumerateArray().Select(tender => SquareRows.Lower(tender.Text("type"))).OfType<string>().Distinct().ToArray();
        return methods.Length switch { 0 => null, 1 => methods[0], _ => "split" };
    }

    /// <summary>What Square keeps; null as long as it has not been settled.</summary>
    private static decimal? Fee(JsonElement? fees) =>
        fees is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() > 0
            ? list.EnumerateArray().Sum(fee => Money.Of(fee, "amount_money")?.Amount ?? 0)
            : null;
}
