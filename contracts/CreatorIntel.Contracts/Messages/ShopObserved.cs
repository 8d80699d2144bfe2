namespace CreatorIntel.Contracts.Messages;

/// <summary>
/// What a source said of a shop of a workspace, each as it was said once; nothing in it names a person. The shop is
/// <c>csv</c>, or <c>square-</c> and the merchant's id. Null: the source does not tell. Money is in the currency
/// beside it, an ISO 4217 code; null: not stated. A day is in the shop's time zone.
/// </summary>
public sealed record ShopObserved(
    string Workspace, string Shop, IReadOnlyList<OrderObserved> Orders, IReadOnlyList<OrderLineObserved> Lines,
    IReadOnlyList<PaymentObserved> Payments, IReadOnlyList<ItemObserved> Items, IReadOnlyList<CustomerObserved> Customers,
    IReadOnlyList<LocationObserved> Locations, IReadOnlyList<MarketDayObserved> MarketDays, IReadOnlyList<FeatureObserved> Features);

/// <summary>When and where something was said.</summary>
/// <param name="Sequence">Position of the event in the event store; also the identity of the observation. Of two on one thing the later recorded, then the higher, is in force.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="Origin">Stands for the file or call it came from: two of one thing with one origin are a duplicate within a file.</param>
public sealed record Said(long Sequence, DateTimeOffset RecordedAt, string Origin);

/// <summary>
/// An order, with the day it was made and, where it is known, the instant (UTC). Its status is in lower case:
/// <c>completed</c>, <c>canceled</c>, ... The platform's id is what a connection calls the same order, where a file names it.
/// </summary>
public sealed record OrderObserved(
    Said Said, string Id, string? CustomerId, string? LocationId, DateOnly Day, DateTimeOffset? At, string Status,
    decimal? Subtotal, decimal? Tax, decimal? Discount, decimal? Tip, decimal Total, string? PaymentMethod, string? Channel,
    string? Currency, string? PlatformId = null);

/// <summary>A line of an order.</summary>
public sealed record OrderLineObserved(
    Said Said, string Id, string OrderId, string? ItemId, decimal Quantity, decimal UnitPrice, decimal? Discount,
    decimal Total, string? Currency);

/// <summary>A payment of an order.</summary>
public sealed record PaymentObserved(
    Said Said, string Id, string OrderId, DateOnly? Day, decimal Amount, string? Method, string? Status, decimal? Fee,
    decimal? OtherFee, decimal? Net, string? Currency);

/// <summary>An item of the stock.</summary>
public sealed record ItemObserved(
    Said Said, string Id, string? Sku, string? Name, string? Brand, string? Category, string? Subcategory, string? Era,
    string? Size, decimal? CostPrice, decimal? SellingPrice, DateOnly? AcquiredOn, bool? IsOneOfAKind, string? Status,
    IReadOnlyList<string> Tags, string? Currency);

/// <summary>A customer, by an id and without a name. The totals are as the source states them.</summary>
public sealed record CustomerObserved(
    Said Said, string Id, string? CustomerType, string? AcquisitionSource, DateOnly? FirstPurchase, DateOnly? LastPurchase,
    int? TotalOrders, decimal? TotalSpent, decimal? AverageOrderValue);

/// <summary>A place where the shop sells.</summary>
public sealed record LocationObserved(
    Said Said, string Id, string? Name, string? Type, string? City, string? Country, decimal? MarketFee, DateOnly? OpenedOn,
    DateOnly? ClosedOn, bool? IsActive);

/// <summary>A day at a market; net profit and average as the source states them.</summary>
public sealed record MarketDayObserved(
    Said Said, string Id, string? LocationId, DateOnly Day, decimal Sales, int? Transactions, int? ItemsSold,
    decimal? AverageTransaction, int? FootTraffic, string? Weather, int? Competitors, decimal? BoothCost, decimal? TravelCost,
    decimal? NetProfit, int? NewCustomers, string? Currency);

/// <summary>A post shows an item.</summary>
public sealed record FeatureObserved(Said Said, string Id, string Platform, string PostId, string ItemId, bool? IsPrimary);
