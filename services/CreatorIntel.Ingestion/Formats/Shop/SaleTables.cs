using CreatorIntel.Ingestion.Domain.Shop;

namespace CreatorIntel.Ingestion.Formats.Shop;

/// <summary>Orders, their lines and their payments. Who served and what was noted is not taken.</summary>
internal static class SaleTables
{
    public static readonly ShopTable Orders = new(
        "Shop orders CSV", ["order_id", "order_date", "total_amount"],
        [
            "customer_id", "location_id", "order_status", "subtotal", "tax_amount", "discount_amount", "tip_amount",
            "payment_method", "order_source", "currency", "square_order_id",
        ],
        Order);

    public static readonly ShopTable Lines = new(
        "Shop order lines CSV", ["order_item_id", "order_id", "unit_price"],
        ["item_id", "quantity", "discount_amount", "total_price", "currency"], Line);

    public static readonly ShopTable Payments = new(
        "Shop payments CSV", ["payment_id", "order_id", "amount"],
        ["payment_date", "payment_method", "payment_status", "processing_fee", "square_fee", "net_amount", "currency"], Payment);

    private static RowOutcome Order(ShopCells cells)
    {
        var (day, at) = cells.Moment("order_date");
        return cells.Of(new OrderFact(
            cells.Id("order_id"), cells.IdOf("customer_id"), cells.IdOf("location_id"), day, at, Status(cells),
            cells.Money("subtotal"), cells.Money("tax_amount"), cells.Money("discount_amount"), cells.Money("tip_amount"),
            cells.NeededMoney("total_amount"), cells.Words("payment_method"), cells.Words("order_source"), Currency(cells),
            cells.IdOf("square_order_id")));
    }

    // A shop that keeps no status sells over the counter: what it lists is sold.
    private static string Status(ShopCells cells) => cells.Words("order_status")?.ToLowerInvariant() switch
    {
        null => "completed",
        "cancelled" => "canceled",
        var status => status,
    };

    private static RowOutcome Line(ShopCells cells)
    {
        var quantity = cells.Money("quantity") ?? 1;
        var price = cells.NeededMoney("unit_price");
        var discount = cells.Money("discount_amount");
        return cells.Of(new OrderLineFact(
            cells.Id("order_item_id"), cells.Id("order_id"), cells.IdOf("item_id"), quantity, price, discount,
            cells.Money("total_price") ?? (quantity * price) - (discount ?? 0), Currency(cells)));
    }

    private static RowOutcome Payment(ShopCells cells) => cells.Of(new PaymentFact(
        cells.Id("payment_id"), cells.Id("order_id"), cells.Day("payment_date"), cells.NeededMoney("amount"),
        cells.Words("payment_method"), cells.Words("payment_status"), cells.Money("processing_fee"), cells.Money("square_fee"),
        cells.Money("net_amount"), Currency(cells)));

    private static string? Currency(ShopCells cells)
    {
        var currency = cells.Words("currency")?.ToUpperInvariant();
        if (currency is not null && !(currency.Length == 3 && currency.All(char.IsAsciiLetterUpper)))
            cells.Reject("currency", "A currency is an ISO 4217 code of three letters, such as CAD.");
        return currency;
    }
}
