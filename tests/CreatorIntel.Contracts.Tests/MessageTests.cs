using System.Reflection;
using System.Text.Json;
using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Contracts.Tests;

public sealed class MessageTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly AccountKey Account = new("my", "instagram", "1");
    private static readonly DateTimeOffset Noon = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2026, 3, 31);
    private static readonly Said Line = new(11, Noon, "0a1b");

    /// <summary>Messages wait in queues and archives: what was published must stay readable, so its form is fixed here.</summary>
    public static TheoryData<object, string> Samples => new()
    {
        {
            new AccountConnected(Account, "Samira", "Europe/Lisbon", false, 7, true),
            """{"account":"my~instagram~1","name":"Samira","timeZone":"Europe/Lisbon","synthetic":false,"sequence":7,"competitor":true}"""
        },
        {
            new AccountDaysObserved(Account, [new AccountDay(8, new DateOnly(2026, 3, 31), Noon, 100, null, null, 50, null, 0)]),
            """{"account":"my~instagram~1","days":[{"sequence":8,"day":"2026-03-31","recordedAt":"2026-03-31T12:00:00+00:00","followers":100,"impressions":null,"views":null,"reach":50,"profileViews":null,"websiteClicks":0}]}"""
        },
        {
            new PostsObserved(
                Account,
                [new PostDescribed(9, "0042", Noon, "IMAGE", Noon, "Hi", null)],
                [new PostMeasured(10, "0042", Noon, Noon, 5, null, 4, 3, 2, 1, 0, null, 6)]),
            """{"account":"my~instagram~1","posts":[{"sequence":9,"postId":"0042","recordedAt":"2026-03-31T12:00:00+00:00","contentType":"IMAGE","publishedAt":"2026-03-31T12:00:00+00:00","caption":"Hi","permalink":null}],"measurements":[{"sequence":10,"postId":"0042","observedAt":"2026-03-31T12:00:00+00:00","recordedAt":"2026-03-31T12:00:00+00:00","impressions":5,"views":null,"reach":4,"likes":3,"comments":2,"shares":1,"saves":0,"follows":null,"clicks":6}]}"""
        },
        { new ImportProgressed("my", "my~1"), """{"workspace":"my","importId":"my~1"}""" },
        { new MetricsChanged(Account, 3), """{"account":"my~instagram~1","dataVersion":3}""" },
        { new ValuationChanged(Account, 4), """{"account":"my~instagram~1","valuationVersion":4}""" },
        { new AssumptionsChanged("my", "lean", 6), """{"workspace":"my","setId":"lean","assumptionsVersion":6}""" },
        { new InsightGenerated(Account, 5), """{"account":"my~instagram~1","insightVersion":5}""" },
        { new ShopChanged("my", 7), """{"workspace":"my","shopVersion":7}""" },
        { new ConnectionChanged("my", "my~instagram~1"), """{"workspace":"my","connectionId":"my~instagram~1"}""" },
        {
            new ShopObserved(
                "my", "csv",
                [new OrderObserved(Line, "01", "02", "03", Day, Noon, "completed", 10.10m, 1.31m, 0m, null, 11.41m, "card", "website", "CAD", "sq01")],
                [new OrderLineObserved(Line, "04", "01", "05", 1m, 10.10m, 0m, 10.10m, null)],
                [new PaymentObserved(Line, "06", "01", Day, 11.41m, "card", "completed", 0.50m, 0.10m, 10.91m, null)],
                [], [], [], [], []),
            """{"workspace":"my","shop":"csv","orders":[{"said":{"sequence":11,"recordedAt":"2026-03-31T12:00:00+00:00","origin":"0a1b"},"id":"01","customerId":"02","locationId":"03","day":"2026-03-31","at":"2026-03-31T12:00:00+00:00","status":"completed","subtotal":10.10,"tax":1.31,"discount":0,"tip":null,"total":11.41,"paymentMethod":"card","channel":"website","currency":"CAD","platformId":"sq01"}],"lines":[{"said":{"sequence":11,"recordedAt":"2026-03-31T12:00:00+00:00","origin":"0a1b"},"id":"04","orderId":"01","itemId":"05","quantity":1,"unitPrice":10.10,"discount":0,"total":10.10,"currency":null}],"payments":[{"said":{"sequence":11,"recordedAt":"2026-03-31T12:00:00+00:00","origin":"0a1b"},"id":"06","orderId":"01","day":"2026-03-31","amount":11.41,"method":"card","status":"completed","fee":0.50,"otherFee":0.10,"net":10.91,"currency":null}],"items":[],"customers":[],"locations":[],"marketDays":[],"features":[]}"""
        },
        {
            new ShopObserved(
                "my", "square-1", [], [], [],
                [new ItemObserved(Line, "05", "VIN5", "Dress", "Local", "dresses", "mini_dress", "1970s", "S", 16.86m, 54.74m, Day, true, "sold", ["retro"], "CAD")],
                [new CustomerObserved(Line, "02", "regular", "referral", Day, null, 2, 20.20m, 10.10m)],
                [new LocationObserved(Line, "03", "Harbor", "festival", "Toronto", "Canada", 53.75m, Day, null, true)],
                [new MarketDayObserved(Line, "07", "03", Day, 100.5m, 4, 5, 25.13m, 60, "sunny", 2, 30m, 5.5m, 65m, 1, null)],
                [new FeatureObserved(Line, "08", "instagram", "0042", "05", false)]),
            """{"workspace":"my","shop":"square-1","orders":[],"lines":[],"payments":[],"items":[{"said":{"sequence":11,"recordedAt":"2026-03-31T12:00:00+00:00","origin":"0a1b"},"id":"05","sku":"VIN5","name":"Dress","brand":"Local","category":"dresses","subcategory":"mini_dress","era":"1970s","size":"S","costPrice":16.86,"sellingPrice":54.74,"acquiredOn":"2026-03-31","isOneOfAKind":true,"status":"sold","tags":["retro"],"currency":"CAD"}],"customers":[{"said":{"sequence":11,"recordedAt":"2026-03-31T12:00:00+00:00","origin":"0a1b"},"id":"02","customerType":"regular","acquisitionSource":"referral","firstPurchase":"2026-03-31","lastPurchase":null,"totalOrders":2,"totalSpent":20.20,"averageOrderValue":10.10}],"locations":[{"said":{"sequence":11,"recordedAt":"2026-03-31T12:00:00+00:00","origin":"0a1b"},"id":"03","name":"Harbor","type":"festival","city":"Toronto","country":"Canada","marketFee":53.75,"openedOn":"2026-03-31","closedOn":null,"isActive":true}],"marketDays":[{"said":{"sequence":11,"recordedAt":"2026-03-31T12:00:00+00:00","origin":"0a1b"},"id":"07","locationId":"03","day":"2026-03-31","sales":100.5,"transactions":4,"itemsSold":5,"averageTransaction":25.13,"footTraffic":60,"weather":"sunny","competitors":2,"boothCost":30,"travelCost":5.5,"netProfit":65,"newCustomers":1,"currency":null}],"features":[{"said":{"sequence":11,"recordedAt":"2026-03-31T12:00:00+00:00","origin":"0a1b"},"id":"08","platform":"instagram","postId":"0042","itemId":"05","isPrimary":false}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_message_has_its_published_form(object message, string json) =>
        JsonSerializer.Serialize(message, message.GetType(), Json).ShouldBe(json);

    [Theory]
    [MemberData(nameof(Samples), DisableDiscoveryEnumeration = true)]
    public void A_published_message_reads_back(object message, string json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, message.GetType(), Json), Json).ShouldBe(json);

    [Fact]
    public void A_measurement_of_the_time_before_clicks_were_passed_on_still_reads() =>
        JsonSerializer.Deserialize<PostMeasured>(
            """{"sequence":10,"postId":"0042","observedAt":"2026-03-31T12:00:00+00:00","recordedAt":"2026-03-31T12:00:00+00:00","impressions":5,"views":null,"reach":4,"likes":3,"comments":2,"shares":1,"saves":0,"follows":null}""", Json)
            .ShouldBe(new PostMeasured(10, "0042", Noon, Noon, 5, null, 4, 3, 2, 1, 0, null));

    [Fact]
    public void Every_message_has_a_sample()
    {
        var sampled = Samples.Select(sample => sample.Data.Item1.GetType()).ToHashSet();
        Published.Where(type => !sampled.Contains(type)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_message_has_a_queue_to_arrive_in()
    {
        var routed = Subscriptions.All.SelectMany(subscription => subscription.Messages).ToHashSet();
        Published.Where(type => !routed.Contains(type)).ShouldBeEmpty();
    }

    [Fact]
    public void No_two_subscriptions_share_a_queue() =>
        Subscriptions.All.Select(subscription => subscription.Queue).ShouldBeUnique();

    private static IEnumerable<Type> Published
    {
        get
        {
            string[] parts =
            [
                nameof(AccountDay), nameof(PostDescribed), nameof(PostMeasured), nameof(Said), nameof(OrderObserved),
                nameof(OrderLineObserved), nameof(PaymentObserved), nameof(ItemObserved), nameof(CustomerObserved),
                nameof(LocationObserved), nameof(MarketDayObserved), nameof(FeatureObserved),
            ];
            return typeof(MetricsChanged).Assembly.GetTypes()
                .Where(type => type.Namespace == typeof(MetricsChanged).Namespace && type.IsPublic && !parts.Contains(type.Name));
        }
    }
}
