using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.ServiceDefaults.EventStore;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Domain;

/// <summary>
/// Every event in the form in which it lies in databases: what is stored can be read for good. A change of an event
/// is a new sample beside these, with an upcaster that reads the old one.
/// </summary>
public sealed class StoredEventTests
{
    private const string Source = """{"importId":"imp-1","file":"posts.csv","fileHash":"hash of posts.csv","row":2}""";

    public static TheoryData<string, string> Samples => new()
    {
        { nameof(AccountConnected), """{"platform":"instagram","nativeId":"0042","name":"Marisol","timeZone":"Europe/Lisbon","synthetic":true}""" },
        { nameof(AccountDayObserved), $$"""{"day":"2026-08-27","metrics":{"followers":1000,"reach":0,"other":{"online":1.5} },"recordedAt":"2026-08-27T12:00:00+00:00","source":{{Source}}}""" },
        { nameof(AudienceObserved), $$"""{"audience":"followers","breakdown":"age,gender","values":{"25-34,F":412,"25-34,M":88},"unit":"people","day":"2026-08-27","recordedAt":"2026-08-27T12:00:00+00:00","source":{{Source}}}""" },
        { nameof(PostPublished), $$"""{"postId":"0007","accountId":"0042","contentType":"IMAGE","publishedAt":"2026-08-20T18:30:00+00:00","caption":"Olá 🏺","permalink":"https://example.org/p/7","recordedAt":"2026-08-27T12:00:00+00:00","source":{{Source}}}""" },
        { nameof(PostRedescribed), $$"""{"accountId":"0042","contentType":"VIDEO","publishedAt":"2026-08-20T18:30:00+00:00","caption":"","recordedAt":"2026-08-27T12:00:00+00:00","source":{{Source}}}""" },
        { nameof(PostObserved), $$"""{"accountId":"0042","metrics":{"likes":10,"reach":100,"other":{"engagement_rate":19.93} },"observedAt":"2026-08-27T12:00:00+00:00","recordedAt":"2026-08-27T20:00:00+00:00","source":{{Source}}}""" },
        { nameof(PostRemoved), $$"""{"accountId":"0042","recordedAt":"2026-08-27T12:00:00+00:00","source":{{Source}}}""" },
        { nameof(ImportOpened), """{"defaults":{"platform":"instagram","accountId":"0042","accountName":"Marisol","timeZone":"Europe/Lisbon","synthetic":false},"openedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(ImportQueued), """{"files":[{"name":"posts.csv","bytes":300}],"queuedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(FileRecognised), """{"file":0,"format":"Day02 posts CSV","hash":"ab12"}""" },
        { nameof(FileRecognised), """{"file":0,"format":"Day02 posts CSV","hash":"ab12","namesVersion":3,"encoding":"windows-1252"}""" },
        { nameof(FileRefused), """{"file":0,"problem":"It is no table that is known.","header":["Tag","Zahl"]}""" },
        { nameof(ArchiveUnpacked), """{"file":0,"entries":[{"name":"a.zip/posts.csv","bytes":300},{"name":"a.zip/../x","bytes":0,"problem":"It leads out of the zip."}],"note":"Passed over: a.jpg."}""" },
        { nameof(ReadingOrdered), """{"files":[2,1]}""" },
        { nameof(ImportRetried), """{"retriedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(ColumnNamesChosen), """{"format":"TikTok overview","names":[{"name":"Ansichten","column":"views"}],"chosenAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(PartCounted), """{"file":0,"part":{"people":9876,"latest":"2026-08-27T12:00:00+00:00"}}""" },
        { nameof(RowsRecorded), """{"file":0,"next":{"file":1,"row":0},"read":100,"recorded":90,"unchanged":8,"rejected":2,"bytesRead":300,"accounts":["account/instagram/0042"]}""" },
        { nameof(RowsRejected), """{"rejections":[{"file":"posts.csv","row":7,"column":"likes","value":"-1","reason":"A count cannot be negative."}]}""" },
        { nameof(ImportCompleted), """{"completedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(ImportRefused), """{"problem":"None of the files was recognised.","refusedAt":"2026-08-27T12:00:00+00:00"}""" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_stored_event_is_read_and_written_as_it_was(string name, string stored)
    {
        var read = JsonSerializer.Deserialize(stored, TypeOf(name), EventStore.Json).ShouldNotBeNull();
        var written = JsonSerializer.SerializeToNode(read, TypeOf(name), EventStore.Json);
        System.Text.Json.Nodes.JsonNode.DeepEquals(written, System.Text.Json.Nodes.JsonNode.Parse(stored))
            .ShouldBeTrue($"{name}: {written!.ToJsonString()}");
    }

    [Fact]
    public void Every_event_has_a_stored_sample()
    {
        var events = typeof(AccountConnected).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(AccountConnected).Namespace && Names.Contains(type.Name))
            .Select(type => type.Name);
        events.Order(StringComparer.Ordinal).ShouldBe(Names.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_was_stored_means_what_it_meant()
    {
        var read = JsonSerializer.Deserialize<AccountDayObserved>(Samples.Single(s => s.Data.Item1 == nameof(AccountDayObserved)).Data.Item2, EventStore.Json);
        read!.Metrics.ShouldBe(new AccountMetrics(1000, Reach: 0, Other: new Dictionary<string, double> { ["online"] = 1.5 }));
        read.Metrics.Views.ShouldBeNull();
        read.Source.ShouldBe(Row(2));
    }

    private static string[] Names => [.. Samples.Select(sample => sample.Data.Item1)];

    private static Type TypeOf(string name) =>
        typeof(AccountConnected).Assembly.GetType($"{typeof(AccountConnected).Namespace}.{name}", throwOnError: true)!;
}
