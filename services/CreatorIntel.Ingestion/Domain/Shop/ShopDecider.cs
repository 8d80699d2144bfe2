namespace CreatorIntel.Ingestion.Domain.Shop;

/// <summary>What a row changes about a shop.</summary>
internal static class ShopDecider
{
    /// <summary>
    /// Events that a row leads to: none when it says what is in force, or what the same file brought before, so that two
    /// rows of a file that contradict each other do not take turns each time it is imported.
    /// </summary>
    /// <param name="state">What is known of the row's stream; null: nothing.</param>
    /// <param name="row">The row.</param>
    /// <param name="person">What names the customer of the row, sealed; null where the row names nobody.</param>
    /// <param name="now">When it is recorded (UTC), unless the row tells.</param>
    public static IReadOnlyList<object> Decide(ShopState? state, ShopRow row, SealedPerson? person, DateTimeOffset now)
    {
        var said = EventOf(row, person, row.RecordedAt ?? now);
        return state?.Knows(said, isDated: row.RecordedAt is not null) == true ? [] : [said];
    }

    private static IShopEvent EventOf(ShopRow row, SealedPerson? person, DateTimeOffset at) => row.Fact switch
    {
        CustomerFact c => new CustomerRecorded(
            c.Id, person, c.CustomerType, c.AcquisitionSource, c.FirstPurchase, c.LastPurchase, c.TotalOrders, c.TotalSpent,
            c.AverageOrderValue, at, row.Source),
        ItemFact item => new ItemRecorded(item, at, row.Source),
        LocationFact location => new LocationRecorded(location, at, row.Source),
        OrderFact order => new OrderRecorded(order, at, row.Source),
        OrderLineFact line => new OrderLineRecorded(line, at, row.Source),
        PaymentFact payment => new PaymentRecorded(payment, at, row.Source),
        MarketDayFact day => new MarketDayRecorded(day, at, row.Source),
        FeatureFact feature => new ItemFeatured(feature, at, row.Source),
        _ => throw new ArgumentOutOfRangeException(nameof(row), row.Fact.GetType(), "There is no event for such a fact."),
    };
}
