using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;

namespace CreatorIntel.Ingestion.Tests.Domain;

/// <summary>Rows of a shop that tests start from.</summary>
internal static class GivenShop
{
    public static readonly DateOnly SoldOn = new(2024, 12, 29);

    public static Source File(string name = "orders.csv", long row = 2) => new("imp-1", name, $"hash of {name}", row);

    public static Source Call(string request = "POST /v2/orders/search") => Source.Of(new ApiCall("my~square~1", "Square API", request));

    public static ShopRow Row(ShopFact fact, Source? source = null, DateTimeOffset? recordedAt = null) =>
        new("csv", fact, recordedAt, source ?? File());

    public static OrderFact Order(decimal total = 10.10m, string status = "completed") =>
        new("1", "89", "12", SoldOn, null, status, null, null, null, null, total, "cash", "in_person");

    public static OrderLineFact Line(string id = "1", decimal price = 10.10m) => new(id, "1", "124", 1m, price, 0m, price);

    public static ItemFact Item(params string[] tags) =>
        new("124", "VIN124", "Dress", null, null, null, null, null, 1m, 2m, SoldOn, true, "sold", tags);

    public static CustomerFact Customer(Person? person = null) => new("89", person, "collector", "referral", SoldOn, SoldOn, 1, 10.10m, 10.10m);

    public static ShopState? Known(ShopState? state, IEnumerable<object> events) => events.Aggregate(state, ShopState.Evolve);

    /// <summary>Records rows of one stream one after the other.</summary>
    public static (ShopState? State, List<object> Events) Record(IEnumerable<ShopRow> rows, DateTimeOffset now, ShopState? state = null)
    {
        var recorded = new List<object>();
        foreach (var row in rows)
        {
            var events = ShopDecider.Decide(state, row, null, now);
            state = Known(state, events);
            recorded.AddRange(events);
        }

        return (state, recorded);
    }
}
