using System.Text.Json;
using System.Text.Json.Nodes;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.ServiceDefaults.EventStore;
using static CreatorIntel.Ingestion.Tests.Domain.Given;
using static CreatorIntel.Ingestion.Tests.Domain.GivenShop;

namespace CreatorIntel.Ingestion.Tests.Domain;

/// <summary>Every event of a shop in the form in which it lies in databases: what is stored can be read for good.</summary>
public sealed class StoredShopEventTests
{
    private const string Rest =
        """ "recordedAt":"2026-08-27T12:00:00+00:00","source":{"importId":"imp-1","file":"orders.csv","fileHash":"hash of orders.csv","row":2} """;

    public static TheoryData<string, string> Samples => new()
    {
        { nameof(CustomerRecorded), $$"""{"id":"89","person":{"keyId":"0af1","content":"AAEC","stamp":"c3RhbXA="},"customerType":"collector","acquisitionSource":"referral","firstPurchase":"2024-12-29","lastPurchase":"2024-12-29","totalOrders":1,"totalSpent":10.10,"averageOrderValue":10.10,{{Rest}}}""" },
        { nameof(ItemRecorded), $$"""{"item":{"sku":"VIN5","name":"Dress","brand":"Local","category":"dresses","subcategory":"mini_dress","era":"1970s","size":"S","costPrice":16.86,"sellingPrice":54.74,"acquiredOn":"2023-09-11","isOneOfAKind":true,"status":"sold","tags":["retro"],"currency":"CAD","id":"5"},{{Rest}}}""" },
        { nameof(ItemFeatured), $$"""{"feature":{"platform":"instagram","postId":"0042","itemId":"5","isPrimary":false,"id":"8"},{{Rest}}}""" },
        { nameof(LocationRecorded), $$"""{"location":{"name":"Harbor","type":"festival","city":"Toronto","country":"Canada","marketFee":53.75,"openedOn":"2023-10-09","closedOn":"2024-10-09","isActive":true,"id":"3"},{{Rest}}}""" },
        { nameof(OrderRecorded), $$"""{"order":{"customerId":"89","locationId":"12","day":"2024-12-29","at":"2024-12-29T15:00:00+00:00","status":"completed","subtotal":467.96999999999997,"tax":1.31,"discount":0,"tip":2,"total":11.41,"paymentMethod":"card","channel":"website","currency":"CAD","id":"1"},{{Rest}}}""" },
        { nameof(OrderLineRecorded), $$"""{"line":{"orderId":"1","itemId":"124","quantity":1,"unitPrice":10.10,"discount":0,"total":10.10,"currency":"CAD","id":"4"},{{Rest}}}""" },
        { nameof(PaymentRecorded), $$"""{"payment":{"orderId":"1","day":"2024-12-29","amount":11.41,"method":"card","status":"completed","fee":0.50,"otherFee":0.10,"net":10.91,"currency":"CAD","id":"6"},{{Rest}}}""" },
        { nameof(MarketDayRecorded), $$"""{"day":{"locationId":"3","day":"2024-12-29","sales":100.5,"transactions":4,"itemsSold":5,"averageTransaction":25.13,"footTraffic":60,"weather":"sunny","competitors":2,"boothCost":30,"travelCost":5.5,"netProfit":65,"newCustomers":1,"currency":"CAD","id":"7"},{{Rest}}}""" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_stored_event_is_read_and_written_as_it_was(string name, string stored)
    {
        var read = JsonSerializer.Deserialize(stored, TypeOf(name), EventStore.Json).ShouldNotBeNull();
        var written = JsonSerializer.SerializeToNode(read, TypeOf(name), EventStore.Json);
        JsonNode.DeepEquals(written, JsonNode.Parse(stored)).ShouldBeTrue($"{name}: {written!.ToJsonString()}");
    }

    [Fact]
    public void Every_event_of_a_shop_has_a_stored_sample() =>
        typeof(IShopEvent).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IShopEvent)) && !type.IsInterface)
            .Select(type => type.Name).Order(StringComparer.Ordinal)
            .ShouldBe(Samples.Select(sample => sample.Data.Item1).Order(StringComparer.Ordinal));

    [Fact]
    public void A_fingerprint_stays_what_states_hold()
    {
        FactPrint.Of(new OrderLineRecorded(Line(), Noon, File())).ShouldBe(5912374238114531324);
        FactPrint.Of(new ItemFeatured(new FeatureFact("8", "instagram", "0042", "5", true), Noon, File())).ShouldBe(-8934388075669759524);
    }

    private static Type TypeOf(string name) =>
        typeof(IShopEvent).Assembly.GetType($"{typeof(IShopEvent).Namespace}.{name}", throwOnError: true)!;
}
