namespace CreatorIntel.Ingestion.Domain.Shop;

/// <summary>One thing that a source says of a shop.</summary>
/// <param name="Shop">The shop's source: <c>csv</c>, or <c>square-</c> and the merchant's id.</param>
/// <param name="Fact">What it says.</param>
/// <param name="RecordedAt">When it was first recorded (UTC), where the source tells; null: now.</param>
/// <param name="Source">Where it came from.</param>
internal sealed record ShopRow(string Shop, ShopFact Fact, DateTimeOffset? RecordedAt, Source Source);

/// <summary>
/// What a source says of one thing in a shop. Null: it does not tell. Money is in the currency beside it, an ISO 4217
/// code; null: not stated.
/// </summary>
/// <param name="Id">The source's id of the thing, as text.</param>
internal abstract record ShopFact(string Id);

/// <summary>A customer. What names a person is kept encrypted.</summary>
internal sealed record CustomerFact(
    string Id, Person? Person, string? CustomerType, string? AcquisitionSource, DateOnly? FirstPurchase, DateOnly? LastPurchase,
    int? TotalOrders, decimal? TotalSpent, decimal? AverageOrderValue) : ShopFact(Id);

/// <summary>
/// What names a person: never in a message, a log, a trace or an error. Its text form tells nothing, so that no log can.
/// </summary>
internal sealed record Person(string? FirstName, string? LastName, string? Email, string? Phone, DateOnly? BirthDate)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(Person);
}

/// <summary>An item of the stock.</summary>
internal sealed record ItemFact(
    string Id, string? Sku, string? Name, string? Brand, string? Category, string? Subcategory, string? Era, string? Size,
    decimal? CostPrice, decimal? SellingPrice, DateOnly? AcquiredOn, bool? IsOneOfAKind, string? Status,
    IReadOnlyList<string> Tags, string? Currency = null) : ShopFact(Id);

/// <summary>A place where the shop sells.</summary>
internal sealed record LocationFact(
    string Id, string? Name, string? Type, string? City, string? Country, decimal? MarketFee, DateOnly? OpenedOn,
    DateOnly? ClosedOn, bool? IsActive) : ShopFact(Id);

/// <summary>
/// An order, with the day it was made, in the shop's time zone, and, where it is known, the instant (UTC). Its status
/// is in lower case: <c>completed</c>, <c>canceled</c>, <c>refunded</c>, <c>pending</c>, ... The platform's id is that of
/// the till or shop system that sold it, where a file names it beside its own.
/// </summary>
internal sealed record OrderFact(
    string Id, string? CustomerId, string? LocationId, DateOnly Day, DateTimeOffset? At, string Status, decimal? Subtotal,
    decimal? Tax, decimal? Discount, decimal? Tip, decimal Total, string? PaymentMethod, string? Channel,
    string? Currency = null, string? PlatformId = null) : ShopFact(Id);

/// <summary>A line of an order.</summary>
internal sealed record OrderLineFact(
    string Id, string OrderId, string? ItemId, decimal Quantity, decimal UnitPrice, decimal? Discount, decimal Total,
    string? Currency = null) : ShopFact(Id);

/// <summary>A payment of an order. The net amount is less the fee; another fee that the source states beside it is not in it.</summary>
internal sealed record PaymentFact(
    string Id, string OrderId, DateOnly? Day, decimal Amount, string? Method, string? Status, decimal? Fee, decimal? OtherFee,
    decimal? Net, string? Currency = null) : ShopFact(Id);

/// <summary>A day at a market.</summary>
internal sealed record MarketDayFact(
    string Id, string? LocationId, DateOnly Day, decimal Sales, int? Transactions, int? ItemsSold, decimal? AverageTransaction,
    int? FootTraffic, string? Weather, int? Competitors, decimal? BoothCost, decimal? TravelCost, decimal? NetProfit,
    int? NewCustomers, string? Currency = null) : ShopFact(Id);

/// <summary>A post, by its platform and the platform's id, shows an item.</summary>
internal sealed record FeatureFact(string Id, string Platform, string PostId, string ItemId, bool? IsPrimary) : ShopFact(Id);
