namespace CreatorIntel.Ingestion.Domain.Shop;

/// <summary>
/// Streams of a shop: what belongs together is in one. An order is with its lines and payments, an item with the posts
/// that show it; either may come first.
/// </summary>
internal static class ShopStreams
{
    /// <summary>The stream of a fact.</summary>
    public static string Of(string shop, ShopFact fact) => fact switch
    {
        CustomerFact => OfCustomer(shop, fact.Id),
        ItemFact => $"item/{shop}/{fact.Id}",
        FeatureFact feature => $"item/{shop}/{feature.ItemId}",
        LocationFact => $"location/{shop}/{fact.Id}",
        OrderFact => $"sale/{shop}/{fact.Id}",
        OrderLineFact line => $"sale/{shop}/{line.OrderId}",
        PaymentFact payment => $"sale/{shop}/{payment.OrderId}",
        MarketDayFact => $"market-day/{shop}/{fact.Id}",
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.GetType(), "There is no stream for such a fact."),
    };

    /// <summary>The stream of a customer.</summary>
    public static string OfCustomer(string shop, string id) => $"customer/{shop}/{id}";

    /// <summary>The shop of a stream.</summary>
    /// <exception cref="FormatException">The text names no stream of a shop.</exception>
    public static string ShopOf(string streamId) =>
        streamId.Split('/') is [_, { Length: > 0 } shop, _]
            ? shop
            : throw new FormatException($"'{streamId}' is no stream of a shop.");
}
