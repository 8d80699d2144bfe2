using System.Globalization;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Webhooks;

namespace CreatorIntel.Ingestion.Tests.Sync;

/// <summary>Notices of the scripted platform: an account, a post and its likes, with a space between them.</summary>
internal sealed class ScriptedNotices : IWebhookRows
{
    public string Platform => "scripted";

    public IReadOnlyList<string> AccountsIn(string body) => [body.Split(' ')[0]];

    public IReadOnlyList<RowOutcome> RowsOf(string body, RowAccount account, string connectionId, DateTimeOffset receivedAt)
    {
        var parts = body.Split(' ');
        var metrics = new PostMetrics(Likes: long.Parse(parts[2], CultureInfo.InvariantCulture));
        return
        [
            new PostOutcome(new PostRow(
                account, parts[1], null, null, null, null, metrics, receivedAt, Removed: false, RecordedAt: null,
                Source.Of(new ApiCall(connectionId, "Scripted notices", "likes")))),
        ];
    }
}
