using System.Net.Http.Json;
using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok;

/// <summary>Calls of TikTok's Display API.</summary>
internal static class TikTokApi
{
    public const string Name = "TikTok Display API v2";

    /// <summary>Most videos of a page, and most ids of a question.</summary>
    public const int PageSize = 20;

    private const string VideoFields =
        "id,create_time,share_url,video_description,title,duration,like_count,comment_count,share_count,view_count";

    /// <summary>The profile's fields of a user; missing are those that the token may not see.</summary>
    public static async Task<JsonElement> UserAsync(ISourceCalls calls, string fields, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Get, $"v2/user/info/?fields={fields}"), cancellationToken);
        return Data(answer).Member("user") ?? throw TikTokFaults.NotUnderstood(answer);
    }

    /// <summary>A page of the public videos, newest first.</summary>
    /// <param name="calls">The calls of the connection.</param>
    /// <param name="cursor">Videos before this instant, in milliseconds since 1970; null: from the newest on.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static Task<JsonElement> VideosAsync(ISourceCalls calls, long? cursor, CancellationToken cancellationToken) =>
        PostAsync(calls, "list", cursor is null ? new { max_count = PageSize } : new { max_count = PageSize, cursor }, cancellationToken);

    /// <summary>The videos of these ids that are public.</summary>
    public static Task<JsonElement> VideosAsync(ISourceCalls calls, IEnumerable<string> ids, CancellationToken cancellationToken) =>
        PostAsync(calls, "query", new { filters = new { video_ids = ids } }, cancellationToken);

    /// <summary>A call as a source.</summary>
    public static ApiCall Call(string connection, string request) => new(connection, Name, request);

    private static async Task<JsonElement> PostAsync(
        ISourceCalls calls, string question, object body, CancellationToken cancellationToken)
    {
        var answer = await calls.SendAsync(
            () => new HttpRequestMessage(HttpMethod.Post, $"v2/video/{question}/?fields={VideoFields}") { Content = JsonContent.Create(body) },
            cancellationToken);
        return Data(answer);
    }

    private static JsonElement Data(SourceAnswer answer)
    {
        if (TikTokFaults.Of(answer) is { } fault) throw fault;
        return answer.Object()?.Member("data") ?? throw TikTokFaults.NotUnderstood(answer);
    }
}
