using System.Globalization;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>The published data set of the shop, as its files state it.</summary>
internal static class VintageShop
{
    private const string Shop = "csv";

    /// <summary>Everything of the eleven files but the posts.</summary>
    public static ShopFacts Facts() => new()
    {
        Orders =
        [
            .. Rows("orders", (row, said) => new OrderObserved(
                said, row["order_id"], row["customer_id"], row["location_id"], Day(row["order_date"])!.Value, null, row["order_status"],
                Money(row["subtotal"]), Money(row["tax_amount"]), Money(row["discount_amount"]), Money(row["tip_amount"]),
                Money(row["total_amount"])!.Value, row["payment_method"], row["order_source"], null, row["square_order_id"])),
        ],
        Lines =
        [
            .. Rows("order_items", (row, said) => new OrderLineObserved(
                said, row["order_item_id"], row["order_id"], row["item_id"], Money(row["quantity"])!.Value,
                Money(row["unit_price"])!.Value, Money(row["discount_amount"]), Money(row["total_price"])!.Value, null)),
        ],
        Payments =
        [
            .. Rows("payments", (row, said) => new PaymentObserved(
                said, row["payment_id"], row["order_id"], Day(row["payment_date"]), Money(row["amount"])!.Value,
                row["payment_method"], row["payment_status"], Money(row["processing_fee"]), Money(row["square_fee"]),
                Money(row["net_amount"]), null)),
        ],
        Items =
        [
            .. Rows("inventory_items", (row, said) => new ItemObserved(
                said, row["item_id"], row["sku"], row["item_name"], row["brand"], row["category"], row["subcategory"],
                row["era_decade"], row["size"], Money(row["cost_price"]), Money(row["selling_price"]), Day(row["acquisition_date"]),
                row["is_one_of_a_kind"] == "True", row["status"], [], null)),
        ],
        Customers =
        [
            .. Rows("customers", (row, said) => new CustomerObserved(
                said, row["customer_id"], row["customer_type"], row["acquisition_source"], Day(row["first_purchase_date"]),
                Day(row["last_purchase_date"]), Number(row["total_orders"]), Money(row["total_spent"]), Money(row["average_order_value"]))),
        ],
        Locations =
        [
            .. Rows("locations", (row, said) => new LocationObserved(
                said, row["location_id"], row["location_name"], row["location_type"], row["city"], row["country"],
                Money(row["market_fee"]), Day(row["setup_date"]), Day(row["end_date"]), row["is_active"] == "True")),
        ],
        MarketDays =
        [
            .. Rows("market_performance", (row, said) => new MarketDayObserved(
                said, row["performance_id"], row["location_id"], Day(row["market_date"])!.Value, Money(row["total_sales"])!.Value,
                Number(row["total_transactions"]), Number(row["items_sold"]), Money(row["average_transaction_value"]),
                Number(row["foot_traffic_estimate"]), row["weather"], Number(row["competitor_count"]), Money(row["booth_cost"]),
                Money(row["travel_expenses"]), Money(row["net_profit"]), Number(row["customer_acquisition_count"]), null)),
        ],
        Features = [.. Features()],
    };

    /// <summary>The 80 posts, each at midnight of its day.</summary>
    public static IReadOnlyList<ShownPost> Posts()
    {
        var accounts = VintageTables.Read("social_media_accounts").ToDictionary(row => row["account_id"]);
        var measured = VintageTables.Read("social_media_metrics").ToDictionary(row => row["post_id"]);
        return
        [
            .. VintageTables.Read("social_media_posts").Select((row, place) =>
            {
                var (account, day, metrics) = (accounts[row["account_id"]], Day(row["posted_date"])!.Value, measured[row["post_id"]]);
                return new ShownPost(
                    $"my~{account["platform"]}~{account["account_handle"].TrimStart('@')}", account["platform"],
                    row["platform_post_id"], new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero), day)
                {
                    Sequence = 100_000 + place,
                    RecordedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
                    Caption = row["caption"],
                    AtMidnight = true,
                    Permalink = row["post_url"],
                    Reach = Number(metrics["reach"]),
                    Impressions = Number(metrics["impressions"]),
                    MeasuredSequence = 110_000 + place,
                };
            }),
        ];
    }

    private static IEnumerable<InShop<FeatureObserved>> Features()
    {
        var accounts = VintageTables.Read("social_media_accounts").ToDictionary(row => row["account_id"], row => row["platform"]);
        var posts = VintageTables.Read("social_media_posts").ToDictionary(row => row["post_id"]);
        return Rows("post_items_featured", (row, said) => new FeatureObserved(
            said, row["feature_id"], accounts[posts[row["post_id"]]["account_id"]], posts[row["post_id"]]["platform_post_id"],
            row["item_id"], row["is_primary_item"] == "True"));
    }

    private static IEnumerable<InShop<T>> Rows<T>(string name, Func<IReadOnlyDictionary<string, string>, Said, T> read) =>
        VintageTables.Read(name).Select((row, place) => new InShop<T>(Shop, read(row, new Said(
            (10_000 * (1 + Array.IndexOf(Names, name))) + place, new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), name))));

    private static readonly string[] Names =
    [
        "orders", "order_items", "payments", "inventory_items", "customers", "locations", "market_performance", "post_items_featured",
    ];

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static decimal? Money(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    private static int? Number(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
