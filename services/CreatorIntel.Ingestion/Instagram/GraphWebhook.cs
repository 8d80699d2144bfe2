using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Webhooks;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>What Instagram tells of its own accord: the last numbers of a story when it ends.</summary>
internal sealed class GraphWebhook : IWebhookRows
{
    private const string StoryInsights = "story_insights";
    private const string Api = "Instagram webhook";

    public string Platform => GraphLogin.Platform;

    public IReadOnlyList<string> AccountsIn(string body) =>
        [.. Entries(body).Select(entry => entry.Text("id")).Where(AccountKey.IsIdentifier).OfType<string>().Distinct()];

    public IReadOnlyList<RowOutcome> RowsOf(string body, RowAccount account, string connectionId, DateTimeOffset receivedAt) =>
    [
        .. from entry in Entries(body)
           where entry.Text("id") == account.NativeId
           from change in entry.List("changes")
           where change.Text("field") == StoryInsights
           select Row(change, account, connectionId, At(entry, receivedAt)) into row
           where row is not null
           select new PostOutcome(row),
    ];

    private static PostRow? Row(JsonElement change, RowAccount account, string connectionId, DateTimeOffset at)
    {
        if (change.Object("value") is not { } value || value.Text("media_id") is not { } id || !AccountKey.IsIdentifier(id)) return null;
        var metrics = GraphMetrics.OfPost(
        [
            .. from member in value.EnumerateObject()
               let number = value.Number(member.Name)
               where number is not null
               select new GraphValue(member.Name, [], number.Value, null),
        ]);
        var source = Source.Of(new ApiCall(connectionId, Api, StoryInsights));
        return new PostRow(account, id, null, null, null, null, metrics, at, Removed: false, RecordedAt: null, source);
    }

    /// <summary>When the platform wrote it, in seconds since 1970; where it does not tell, when it arrived.</summary>
    private static DateTimeOffset At(JsonElement entry, DateTimeOffset receivedAt) =>
        entry.Whole("time") is { } seconds && seconds > 0 && seconds <= receivedAt.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : receivedAt;

    private static JsonElement[] Entries(string body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var notice = document.RootElement.Clone();
            return notice.Text("object") == GraphLogin.Platform ? notice.List("entry") : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }
}
