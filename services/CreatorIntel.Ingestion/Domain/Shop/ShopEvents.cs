namespace CreatorIntel.Ingestion.Domain.Shop;

/// <summary>
/// A source said something of a shop. What it says of one thing again, changed, is another event beside this one: in
/// force is the one recorded last.
/// </summary>
internal interface IShopEvent
{
    /// <summary>When it was recorded (UTC).</summary>
    DateTimeOffset RecordedAt { get; }

    /// <summary>Where it came from.</summary>
    Source Source { get; }
}

/// <summary>What a source says of a customer. What names the person is sealed.</summary>
/// <param name="Id">The source's id of the customer.</param>
/// <param name="Person">Who it is, readable as long as the workspace keeps the key; null: the source does not tell.</param>
/// <param name="CustomerType">Kind of customer, such as <c>collector</c>.</param>
/// <param name="AcquisitionSource">What brought the customer, such as <c>instagram</c>.</param>
/// <param name="FirstPurchase">Day of the first purchase, as the source states it.</param>
/// <param name="LastPurchase">Day of the last purchase, as the source states it.</param>
/// <param name="TotalOrders">Number of orders, as the source states it.</param>
/// <param name="TotalSpent">Money spent, as the source states it.</param>
/// <param name="AverageOrderValue">Money spent for an order, as the source states it.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="Source">Where it came from.</param>
internal sealed record CustomerRecorded(
    string Id, SealedPerson? Person, string? CustomerType, string? AcquisitionSource, DateOnly? FirstPurchase,
    DateOnly? LastPurchase, int? TotalOrders, decimal? TotalSpent, decimal? AverageOrderValue, DateTimeOffset RecordedAt,
    Source Source) : IShopEvent;

/// <summary>What a source says of an item of the stock.</summary>
internal sealed record ItemRecorded(ItemFact Item, DateTimeOffset RecordedAt, Source Source) : IShopEvent;

/// <summary>What a source says of a place where the shop sells.</summary>
internal sealed record LocationRecorded(LocationFact Location, DateTimeOffset RecordedAt, Source Source) : IShopEvent;

/// <summary>What a source says of an order.</summary>
internal sealed record OrderRecorded(OrderFact Order, DateTimeOffset RecordedAt, Source Source) : IShopEvent;

/// <summary>What a source says of a line of an order.</summary>
internal sealed record OrderLineRecorded(OrderLineFact Line, DateTimeOffset RecordedAt, Source Source) : IShopEvent;

/// <summary>What a source says of a payment of an order.</summary>
internal sealed record PaymentRecorded(PaymentFact Payment, DateTimeOffset RecordedAt, Source Source) : IShopEvent;

/// <summary>What a source says of a day at a market.</summary>
internal sealed record MarketDayRecorded(MarketDayFact Day, DateTimeOffset RecordedAt, Source Source) : IShopEvent;

/// <summary>A source said that a post shows an item.</summary>
internal sealed record ItemFeatured(FeatureFact Feature, DateTimeOffset RecordedAt, Source Source) : IShopEvent;
