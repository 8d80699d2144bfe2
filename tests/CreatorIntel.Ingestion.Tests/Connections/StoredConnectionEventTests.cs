using System.Text.Json;
using CreatorIntel.Ingestion.Connections;
using CreatorIntel.ServiceDefaults.EventStore;

namespace CreatorIntel.Ingestion.Tests.Connections;

/// <summary>Every event of a connection in the form in which it lies in databases.</summary>
public sealed class StoredConnectionEventTests
{
    private const string Identity = """{"name":"Marisol","scopes":["read"],"warnings":["It may write."],"expiresAt":"2026-10-26T12:00:00+00:00"}""";

    public static TheoryData<string, string> Samples => new()
    {
        { nameof(ConnectionOpened), $$"""{"kind":"instagram","nativeId":"0042","identity":{{Identity}},"settings":{"timeZone":"Europe/Lisbon"},"openedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(TokenReplaced), $$"""{"identity":{{Identity}},"replacedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(TokenRenewed), """{"expiresAt":"2026-10-26T12:00:00+00:00","renewedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(TokenRenewalFailed), """{"words":"No.","failedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(ConnectionPaused), """{"pausedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(ConnectionResumed), """{"resumedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(CompetitorsChosen), """{"names":["other"],"chosenAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(MetricsRefused), """{"keys":["VIDEO/REELS/v26.0/follows"],"refusedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(SyncStarted), """{"startedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(SyncProgressed), """{"progress":0.5,"progressedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(SyncStopped), """{"fault":2,"words":"Wait.","retryAt":"2026-08-27T13:00:00+00:00","stoppedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(SyncContinued), """{"continuedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(SyncCompleted), """{"counts":{"read":4,"recorded":2,"unchanged":1,"rejected":1},"completedAt":"2026-08-27T12:00:00+00:00"}""" },
        { nameof(ConnectionClosed), """{"closedAt":"2026-08-27T12:00:00+00:00"}""" },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_stored_event_is_read_and_written_as_it_was(string name, string stored)
    {
        var type = typeof(ConnectionOpened).Assembly.GetType($"{typeof(ConnectionOpened).Namespace}.{name}", throwOnError: true)!;
        var read = JsonSerializer.Deserialize(stored, type, EventStore.Json).ShouldNotBeNull();
        var written = JsonSerializer.SerializeToNode(read, type, EventStore.Json);
        System.Text.Json.Nodes.JsonNode.DeepEquals(written, System.Text.Json.Nodes.JsonNode.Parse(stored))
            .ShouldBeTrue($"{name}: {written!.ToJsonString()}");
    }
}
