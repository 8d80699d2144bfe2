using System.Globalization;

namespace CreatorIntel.FakePlatforms.Square;

/// <summary>A generated location.</summary>
internal sealed record FakeLocation(string Id, string Name, string Type, string City, string Country, string TimeZone, string Currency, bool IsActive);

/// <summary>A generated customer.</summary>
internal sealed record FakeCustomer(string Id, string GivenName, string FamilyName, string? Email, string? Phone, string? Birthday, DateTimeOffset UpdatedAt);

/// <summary>A generated variation of an item; its price is in minor units.</summary>
internal sealed record FakeVariation(string Id, string ItemId, string ItemName, string Name, string Sku, string CategoryId, long Price, bool IsDeleted, DateTimeOffset UpdatedAt);

/// <summary>A generated line of an order; money is in minor units.</summary>
internal sealed record FakeLine(string Uid, FakeVariation Variation, int Quantity, long Discount)
{
    public long Gross => Variation.Price * Quantity;

    public long Total => Gross - Discount;
}

/// <summary>A generated order; money is in minor units.</summary>
internal sealed record FakeOrder(
    string Id, FakeLocation Location, string? CustomerId, DateTimeOffset CreatedAt, DateTimeOffset ClosedAt, string State,
    IReadOnlyList<FakeLine> Lines, long Tip, string Tender, string Source)
{
    public long Total => Lines.Sum(line => line.Total) + Tip;
}

/// <summary>
/// A generated shop: 3 locations (one in Tokyo, where money has no minor unit), 60 customers, 80 variations and 460
/// orders, most of them paid, of the 120 days before the start of the server.
/// </summary>
internal sealed class SquareData
{
    public const string MerchantId = "MLFAKE7Q2X4ND";
    public const string BusinessName = "Loom & Light";
    private const int Seed = 20260914;
    private const int CustomerCount = 60;
    private const int VariationCount = 80;
    private const int OrderCount = 460;
    private const int Days = 120;

    private readonly Random _random = new(Seed);

    public SquareData(TimeProvider clock)
    {
        var start = new DateTimeOffset(clock.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero);
        Customers = [.. Enumerable.Range(1, CustomerCount).Select(index => Customer(index, start))];
        Variations = [.. Enumerable.Range(1, VariationCount).Select(index => Variation(index, start))];
        Orders = [.. Enumerable.Range(1, OrderCount).Select(index => Order(index, start)).OrderBy(order => order.ClosedAt)];
    }

    public static readonly IReadOnlyList<FakeLocation> Locations =
    [
        new("LFAKELISBON01", "Atelier", "PHYSICAL", "Lisbon", "PT", "Europe/Lisbon", "EUR", IsActive: true),
        new("LFAKEMARKET02", "Sunday market", "MOBILE", "Porto", "PT", "Europe/Lisbon", "EUR", IsActive: true),
        new("LFAKETOKYO003", "Pop-up Tokyo", "PHYSICAL", "Tokyo", "JP", "Asia/Tokyo", "JPY", IsActive: false),
    ];

    public static readonly IReadOnlyDictionary<string, string> Categories = new Dictionary<string, string>
    {
        ["CATSCARVES"] = "Scarves",
        ["CATBLANKETS"] = "Blankets",
        ["CATTOOLS"] = "Tools",
    };

    public IReadOnlyList<FakeCustomer> Customers { get; }

    public IReadOnlyList<FakeVariation> Variations { get; }

    public IReadOnlyList<FakeOrder> Orders { get; }

    private FakeCustomer Customer(int index, DateTimeOffset start) => new(
        $"CUSTOMERFAKE{index:D6}",
        Given[index % Given.Length],
        Families[index % Families.Length],
        index % 7 == 0 ? null : $"customer{index}@example.com",
        index % 3 == 0 ? $"+351 900 000 {index:D3}" : null,
        index % 5 == 0 ? $"0000-09-{1 + index % 28:D2}" : index % 4 == 0 ? $"19{60 + index % 40}-0{1 + index % 9}-15" : null,
        start.AddDays(-_random.Next(Days)));

    private FakeVariation Variation(int index, DateTimeOffset start)
    {
        var item = (index - 1) / 2;
        var categories = Categories.Keys.ToArray();
        return new FakeVariation(
            $"VARIATIONFAKE{index:D5}", $"ITEMFAKE{item:D5}", $"{Items[item % Items.Length]} {item + 1}", index % 2 == 1 ? "Regular" : "Large",
            $"SKU-{index:D4}", categories[item % categories.Length], 500 + _random.Next(1, 160) * 50, IsDeleted: index % 31 == 0,
            start.AddDays(-Days - _random.Next(30)));
    }

    private FakeOrder Order(int index, DateTimeOffset start)
    {
        var location = Locations[index % 10 == 0 ? 2 : index % 3 == 0 ? 1 : 0];
        var createdAt = start.AddMinutes(-_random.Next(1, Days * 24 * 60));
        var lines = Enumerable.Range(1, _random.Next(1, 4)).Select(line =>
            new FakeLine($"line-{line}", Variations[_random.Next(Variations.Count)], _random.Next(1, 4), Discount: _random.Next(6) == 0 ? 100 : 0));
        return new FakeOrder(
            string.Create(CultureInfo.InvariantCulture, $"ORDERFAKE{index:D6}"), location,
            index % 4 == 0 ? null : Customers[_random.Next(Customers.Count)].Id,
            createdAt, createdAt.AddMinutes(4), index % 23 == 0 ? "CANCELED" : "COMPLETED",
            [.. lines], Tip: index % 6 == 0 ? 150 : 0, index % 3 == 0 ? "CASH" : "CARD", index % 5 == 0 ? "Square Online" : "Square Point of Sale");
    }

    private static readonly string[] Given = ["Inês", "João", "Haruka", "Zoë", "Ana"];
    private static readonly string[] Families = ["Silva", "O'Brien", "佐藤", "da Costa"];
    private static readonly string[] Items = ["Wool scarf", "Linen throw", "Shuttle", "\"Sea\" blanket"];
}
