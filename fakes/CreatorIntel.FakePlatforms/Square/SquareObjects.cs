namespace CreatorIntel.FakePlatforms.Square;

/// <summary>Square's objects as it writes them; a member without a value is left out.</summary>
internal static class SquareObjects
{
    public static object Location(FakeLocation location) => new
    {
        id = location.Id,
        name = location.Name,
        business_name = SquareData.BusinessName,
        type = location.Type,
        address = new { locality = location.City, country = location.Country },
        country = location.Country,
        timezone = location.TimeZone,
        currency = location.Currency,
        status = location.IsActive ? "ACTIVE" : "INACTIVE",
        merchant_id = SquareData.MerchantId,
    };

    public static object Customer(FakeCustomer customer) => Given(
        ("id", customer.Id), ("given_name", customer.GivenName), ("family_name", customer.FamilyName), ("email_address", customer.Email),
        ("phone_number", customer.Phone), ("birthday", customer.Birthday), ("creation_source", "THIRD_PARTY"),
        ("created_at", SquareApi.Text(customer.UpdatedAt)), ("updated_at", SquareApi.Text(customer.UpdatedAt)));

    public static object Item(IGrouping<string, FakeVariation> variations) => new
    {
        type = "ITEM",
        id = variations.Key,
        updated_at = SquareApi.Text(variations.Max(variation => variation.UpdatedAt)),
        is_deleted = variations.All(variation => variation.IsDeleted),
        item_data = new
        {
            name = variations.First().ItemName,
            categories = new[] { new { id = variations.First().CategoryId } },
            reporting_category = new { id = variations.First().CategoryId },
            variations = variations.Select(Variation),
        },
    };

    public static object Categories() => SquareData.Categories.Select(category => new
    {
        type = "CATEGORY",
        id = category.Key,
        category_data = new { name = category.Value },
    });

    public static object Order(FakeOrder order) => Given(
        ("id", order.Id), ("location_id", order.Location.Id), ("customer_id", order.CustomerId), ("state", order.State),
        ("created_at", SquareApi.Text(order.CreatedAt)), ("closed_at", SquareApi.Text(order.ClosedAt)),
        ("updated_at", SquareApi.Text(order.ClosedAt)), ("source", new { name = order.Source }),
        ("line_items", order.Lines.Select(line => Line(line, order.Location.Currency))),
        ("total_money", Money(order.Total, order)), ("total_tax_money", Money(0, order)),
        ("total_discount_money", Money(order.Lines.Sum(line => line.Discount), order)), ("total_tip_money", Money(order.Tip, order)),
        ("total_service_charge_money", Money(0, order)),
        ("tenders", order.State == "CANCELED" ? null : new[] { new { id = $"T{order.Id}", type = order.Tender, amount_money = Money(order.Total, order) } }));

    public static object Payment(FakeOrder order) => Given(
        ("id", $"PAYMENT{order.Id}"), ("order_id", order.Id), ("location_id", order.Location.Id), ("status", "COMPLETED"),
        ("source_type", order.Tender), ("created_at", SquareApi.Text(order.ClosedAt)), ("updated_at", SquareApi.Text(order.ClosedAt)),
        ("amount_money", Money(order.Total - order.Tip, order)), ("total_money", Money(order.Total, order)),
        ("processing_fee", order.Tender == "CASH" ? null : new[] { new { type = "INITIAL", amount_money = Money(Fee(order), order) } }));

    /// <summary>What is kept of a card payment: 1.75 % of it.</summary>
    public static long Fee(FakeOrder order) => order.Total * 175 / 10_000;

    private static object Variation(FakeVariation variation) => new
    {
        type = "ITEM_VARIATION",
        id = variation.Id,
        is_deleted = variation.IsDeleted,
        item_variation_data = new
        {
            item_id = variation.ItemId,
            name = variation.Name,
            sku = variation.Sku,
            pricing_type = "FIXED_PRICING",
            price_money = new { amount = variation.Price, currency = "EUR" },
        },
    };

    private static object Line(FakeLine line, string currency) => new
    {
        uid = line.Uid,
        catalog_object_id = line.Variation.Id,
        name = line.Variation.ItemName,
        quantity = line.Quantity.ToString(System.Globalization.CultureInfo.InvariantCulture),
        base_price_money = new { amount = line.Variation.Price, currency },
        gross_sales_money = new { amount = line.Gross, currency },
        total_discount_money = new { amount = line.Discount, currency },
        total_money = new { amount = line.Total, currency },
    };

    private static object Money(long amount, FakeOrder order) => new { amount, currency = order.Location.Currency };

    private static Dictionary<string, object> Given(params (string Name, object? Value)[] members) =>
        members.Where(member => member.Value is not null).ToDictionary(member => member.Name, member => member.Value!);
}
