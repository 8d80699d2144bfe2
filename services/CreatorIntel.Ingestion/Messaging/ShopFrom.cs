using CreatorIntel.Contracts.Messages;
using CreatorIntel.Ingestion.Domain.Shop;
using JasperFx.Events;

namespace CreatorIntel.Ingestion.Messaging;

/// <summary>What events say of a shop, as other services get it: nothing that names a person.</summary>
internal static class ShopFrom
{
    /// <summary>What an event says; null for events that say nothing of a shop.</summary>
    public static object? Event(IEvent e) => e.Data switch
    {
        OrderRecorded said => Order(Said(e, said), said.Order),
        OrderLineRecorded said => Line(Said(e, said), said.Line),
        PaymentRecorded said => Payment(Said(e, said), said.Payment),
        ItemRecorded said => Item(Said(e, said), said.Item),
        CustomerRecorded said => Customer(Said(e, said), said),
        LocationRecorded said => Location(Said(e, said), said.Location),
        MarketDayRecorded said => MarketDay(Said(e, said), said.Day),
        ItemFeatured said => Feature(Said(e, said), said.Feature),
        _ => null,
    };

    /// <summary>One message of what was said of a shop, in its order.</summary>
    public static ShopObserved Message(string workspace, string shop, IReadOnlyCollection<object> said) => new(
        workspace, shop, [.. said.OfType<OrderObserved>()], [.. said.OfType<OrderLineObserved>()],
        [.. said.OfType<PaymentObserved>()], [.. said.OfType<ItemObserved>()], [.. said.OfType<CustomerObserved>()],
        [.. said.OfType<LocationObserved>()], [.. said.OfType<MarketDayObserved>()], [.. said.OfType<FeatureObserved>()]);

    private static Said Said(IEvent e, IShopEvent said) => new(e.Sequence, said.RecordedAt, Origin.Of(said));

    private static OrderObserved Order(Said said, OrderFact f) => new(
        said, f.Id, f.CustomerId, f.LocationId, f.Day, f.At, f.Status, f.Subtotal, f.Tax, f.Discount, f.Tip, f.Total,
        f.PaymentMethod, f.Channel, f.Currency, f.PlatformId);

    private static OrderLineObserved Line(Said said, OrderLineFact f) => new(
        said, f.Id, f.OrderId, f.ItemId, f.Quantity, f.UnitPrice, f.Discount, f.Total, f.Currency);

    private static PaymentObserved Payment(Said said, PaymentFact f) => new(
        said, f.Id, f.OrderId, f.Day, f.Amount, f.Method, f.Status, f.Fee, f.OtherFee, f.Net, f.Currency);

    private static ItemObserved Item(Said said, ItemFact f) => new(
        said, f.Id, f.Sku, f.Name, f.Brand, f.Category, f.Subcategory, f.Era, f.Size, f.CostPrice, f.SellingPrice,
        f.AcquiredOn, f.IsOneOfAKind, f.Status, f.Tags, f.Currency);

    private static CustomerObserved Customer(Said said, CustomerRecorded e) => new(
        said, e.Id, e.CustomerType, e.AcquisitionSource, e.FirstPurchase, e.LastPurchase, e.TotalOrders, e.TotalSpent,
        e.AverageOrderValue);

    private static LocationObserved Location(Said said, LocationFact f) => new(
        said, f.Id, f.Name, f.Type, f.City, f.Country, f.MarketFee, f.OpenedOn, f.ClosedOn, f.IsActive);

    private static MarketDayObserved MarketDay(Said said, MarketDayFact f) => new(
        said, f.Id, f.LocationId, f.Day, f.Sales, f.Transactions, f.ItemsSold, f.AverageTransaction, f.FootTraffic, f.Weather,
        f.Competitors, f.BoothCost, f.TravelCost, f.NetProfit, f.NewCustomers, f.Currency);

    private static FeatureObserved Feature(Said said, FeatureFact f) =>
        new(said, f.Id, f.Platform, f.PostId, f.ItemId, f.IsPrimary);
}
