using System.Reflection;
using System.Text.Json;
using CreatorIntel.Contracts.Messages;

namespace CreatorIntel.Contracts.Tests;

public sealed class MessageTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly AccountKey Account = new("my", "instagram", "1");
    private static readonly DateTimeOffset Noon = new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Messages wait in queues and archives: what was published must stay readable, so its form is fixed here.</summary>
    public static TheoryData<object, string> Samples => new()
    {
        {
            new AccountConnected(Account, "Samira", "Europe/Lisbon", false, 7),
            """{"account":"my~instagram~1","name":"Samira","timeZone":"Europe/Lisbon","synthetic":false,"sequence":7}"""
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
            string[] parts = [nameof(AccountDay), nameof(PostDescribed), nameof(PostMeasured)];
            return typeof(MetricsChanged).Assembly.GetTypes()
                .Where(type => type.Namespace == typeof(MetricsChanged).Namespace && type.IsPublic && !parts.Contains(type.Name));
        }
    }
}
