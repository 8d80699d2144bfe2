namespace CreatorIntel.Ingestion.Domain.Shop;

/// <summary>
/// Fingerprints of what was said of a shop: equal values, equal fingerprints. States that are stored hold them, so they
/// never change; a value that is added to a fact is added where it is given alone.
/// </summary>
internal static class FactPrint
{
    /// <summary>The thing that an event speaks of, within its stream.</summary>
    public static string KeyOf(IShopEvent said) => said switch
    {
        CustomerRecorded => "customer",
        ItemRecorded => "item",
        LocationRecorded => "location",
        OrderRecorded => "order",
        OrderLineRecorded e => $"line/{e.Line.Id}",
        PaymentRecorded e => $"payment/{e.Payment.Id}",
        MarketDayRecorded => "day",
        ItemFeatured e => $"feature/{e.Feature.Id}",
        _ => throw Unknown(said),
    };

    /// <summary>What an event says, whenever and wherever it was said.</summary>
    public static long Of(IShopEvent said) => said switch
    {
        CustomerRecorded e => Of(e),
        ItemRecorded e => Of(e.Item),
        LocationRecorded e => Of(e.Location),
        OrderRecorded e => Of(e.Order),
        OrderLineRecorded e => Of(e.Line),
        PaymentRecorded e => Of(e.Payment),
        MarketDayRecorded e => Of(e.Day),
        ItemFeatured e => Of(e.Feature),
        _ => throw Unknown(said),
    };

    /// <summary>What was said, as it was recorded at one instant.</summary>
    public static long At(long print, DateTimeOffset recordedAt) => new Fingerprint("at").Add(print).Add(recordedAt).Value();

    /// <summary>What was said, as one file or call said it.</summary>
    public static long From(long print, string origin) => new Fingerprint("from").Add(print).Add(origin).Value();

    private static long Of(CustomerRecorded e) => new Fingerprint("customer")
        .Add(e.Person?.Stamp).Add(e.CustomerType).Add(e.AcquisitionSource).Add(e.FirstPurchase)
        .Add(e.LastPurchase).Add(e.TotalOrders).Add(e.TotalSpent).Add(e.AverageOrderValue).Value();

    private static long Of(ItemFact f) => new Fingerprint("item")
        .Add(f.Sku).Add(f.Name).Add(f.Brand).Add(f.Category).Add(f.Subcategory).Add(f.Era).Add(f.Size).Add(f.CostPrice)
        .Add(f.SellingPrice).Add(f.AcquiredOn).Add(f.IsOneOfAKind).Add(f.Status).Add(f.Currency).Add(f.Tags).Value();

    private static long Of(LocationFact f) => new Fingerprint("location")
        .Add(f.Name).Add(f.Type).Add(f.City).Add(f.Country).Add(f.MarketFee).Add(f.OpenedOn).Add(f.ClosedOn).Add(f.IsActive)
        .Value();

    private static long Of(OrderFact f)
    {
        var print = new Fingerprint("order")
            .Add(f.CustomerId).Add(f.LocationId).Add(f.Day).Add(f.At).Add(f.Status).Add(f.Subtotal).Add(f.Tax).Add(f.Discount)
            .Add(f.Tip).Add(f.Total).Add(f.PaymentMethod).Add(f.Channel).Add(f.Currency);
        return (f.PlatformId is null ? print : print.Add(f.PlatformId)).Value();
    }

    private static long Of(OrderLineFact f) => new Fingerprint("line")
        .Add(f.ItemId).Add(f.Quantity).Add(f.UnitPrice).Add(f.Discount).Add(f.Total).Add(f.Currency).Value();

    private static long Of(PaymentFact f) => new Fingerprint("payment")
        .Add(f.Day).Add(f.Amount).Add(f.Method).Add(f.Status).Add(f.Fee).Add(f.OtherFee).Add(f.Net).Add(f.Currency).Value();

    private static long Of(MarketDayFact f) => new Fingerprint("market-day")
        .Add(f.LocationId).Add(f.Day).Add(f.Sales).Add(f.Transactions).Add(f.ItemsSold).Add(f.AverageTransaction)
        .Add(f.FootTraffic).Add(f.Weather).Add(f.Competitors).Add(f.BoothCost).Add(f.TravelCost).Add(f.NetProfit)
        .Add(f.NewCustomers).Add(f.Currency).Value();

    private static long Of(FeatureFact f) =>
        new Fingerprint("feature").Add(f.Platform).Add(f.PostId).Add(f.IsPrimary).Value();

    private static ArgumentOutOfRangeException Unknown(IShopEvent said) =>
        new(nameof(said), said.GetType(), "Such an event has no fingerprint.");
}
