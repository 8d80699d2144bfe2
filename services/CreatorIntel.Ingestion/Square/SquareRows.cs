using System.Globalization;
using System.Text.Json;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Square;

/// <summary>What Square tells of places, customers and items, as facts of a shop.</summary>
/// <param name="shop">The shop's source.</param>
/// <param name="rows">Makes rows of an answer.</param>
internal sealed class SquareRows(string shop, AnswerRows rows)
{
    private const string OnlyVariation = "Regular";

    public IReadOnlyList<RowOutcome> Locations(JsonElement data) => rows.Of(data.Member("locations"), (read, cells, item) =>
    {
        var address = item.Member("address");
        return Of(new LocationFact(
            read.Id("id", cells.GetValueOrDefault("id")),
            read.Name("name", cells.GetValueOrDefault("name")),
            Lower(read.Name("type", item.Text("type"))),
            read.Name("locality", address?.Text("locality")),
            read.Name("country", address?.Text("country") ?? item.Text("country")),
            MarketFee: null, OpenedOn: null, ClosedOn: null,
            IsActive: item.Text("status") is { } status ? status == "ACTIVE" : null));
    });

    public IReadOnlyList<RowOutcome> Customers(JsonElement data) => rows.Of(data.Member("customers"), (read, cells, item) =>
        Of(new CustomerFact(
            read.Id("id", cells.GetValueOrDefault("id")),
            PersonOf(item),
            CustomerType: null,
            AcquisitionSource: Lower(read.Name("creation_source", item.Text("creation_source"))),
            FirstPurchase: null, LastPurchase: null, TotalOrders: null, TotalSpent: null, AverageOrderValue: null)));

    /// <summary>The variations of the items: what is sold, priced and counted is a variation.</summary>
    public IReadOnlyList<RowOutcome> Items(JsonElement data)
    {
        var categories = Categories(data.Member("related_objects"));
        var outcomes = new List<RowOutcome>();
        if (data.Member("objects") is not { ValueKind: JsonValueKind.Array } items) return outcomes;
        foreach (var item in items.EnumerateArray())
        {
            if (item.Member("item_data") is not { } about) continue;
            var category = CategoryOf(about) is { } id ? categories.GetValueOrDefault(id) : null;
            outcomes.AddRange(rows.Of(about.Member("variations"), (read, cells, variation) =>
                Variation(read, cells, variation, item, about, category)));
        }

        return outcomes;
    }

    /// <summary>A fact as an outcome.</summary>
    public ShopOutcome Of(ShopFact fact) => new(new ShopRow(shop, fact, RecordedAt: null, rows.Source));

    /// <summary>Rows of a list in an answer.</summary>
    public IReadOnlyList<RowOutcome> Each(JsonElement? list, Func<CellReader, IReadOnlyDictionary<string, string?>, JsonElement, RowOutcome?> row) =>
        rows.Of(list, row);

    /// <summary>The id of another thing; null where there is none.</summary>
    public static string? Reference(CellReader read, string column, string? text) => string.IsNullOrEmpty(text) ? null : read.Id(column, text);

    /// <summary>One of Square's names for a kind of thing, such as <c>CARD</c>, in lower case.</summary>
    public static string? Lower(string? name) => string.IsNullOrWhiteSpace(name) ? null : name.Trim().ToLowerInvariant();

    private ShopOutcome Variation(
        CellReader read, IReadOnlyDictionary<string, string?> cells, JsonElement variation, JsonElement item, JsonElement about, string? category)
    {
        var data = variation.Member("item_variation_data") ?? default;
        var price = Money.Of(data, "price_money");
        var cost = Money.Of(data, "default_unit_cost");
        var isGone = item.IsTrue("is_deleted") || variation.IsTrue("is_deleted");
        var isArchived = about.IsTrue("is_archived");
        return Of(new ItemFact(
            read.Id("id", cells.GetValueOrDefault("id")),
            read.Name("sku", data.Text("sku")),
            read.Name("name", FullName(about.Text("name"), data.Text("name"))),
            Brand: null,
            read.Name("category", category),
            Subcategory: null, Era: null, Size: null,
            CostPrice: cost?.Amount,
            SellingPrice: price?.Amount,
            AcquiredOn: null, IsOneOfAKind: null,
            Status: isGone ? "deleted" : isArchived ? "archived" : "active",
            Tags: [],
            Currency: (price ?? cost)?.Currency));
    }

    private static string? FullName(string? item, string? variation) =>
        string.IsNullOrWhiteSpace(variation) || variation == OnlyVariation || variation == item ? item
        : string.IsNullOrWhiteSpace(item) ? variation
        : $"{item}, {variation}";

    private static string? CategoryOf(JsonElement item) =>
        item.Member("reporting_category")?.Text("id")
        ?? (item.Member("categories") is { ValueKind: JsonValueKind.Array } categories && categories.GetArrayLength() > 0 ? categories[0].Text("id") : null);

    private static Dictionary<string, string> Categories(JsonElement? related)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (related is not { ValueKind: JsonValueKind.Array } objects) return names;
        foreach (var one in objects.EnumerateArray())
        {
            if (one.Text("id") is { } id && one.Member("category_data")?.Text("name") is { } name) names[id] = name;
        }

        return names;
    }

    private static Person? PersonOf(JsonElement customer)
    {
        var person = new Person(
            customer.Text("given_name"), customer.Text("family_name"), customer.Text("email_address"), customer.Text("phone_number"),
            BirthDate(customer.Text("birthday")));
        return person == Nobody ? null : person;
    }

    /// <summary>A birthday without a year, which Square writes as <c>0000-09-21</c>, is no date.</summary>
    private static DateOnly? BirthDate(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static readonly Person Nobody = new(null, null, null, null, null);
}
