using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok.Business;

/// <summary>Calls of TikTok's Business API.</summary>
internal static class BusinessApi
{
    /// <summary>The version that answers are read in.</summary>
    public const string Version = "v1.3";

    public const string Name = $"TikTok Business API {Version}";
    public const string AccountRequest = $"GET /{Version}/business/get/";
    public const string VideosRequest = $"GET /{Version}/business/video/list/";

    /// <summary>Setting of a connection: the <c>open_id</c> that TikTok gave with the token.</summary>
    public const string BusinessId = "businessId";

    private static readonly string[] VideoFields =
    [
        "item_id", "create_time", "share_url", "caption", "video_duration", "likes", "comments", "shares", "favorites", "reach",
        "video_views", "new_followers", "profile_views", "total_time_watched", "average_time_watched", "full_video_watched_rate",
    ];

    /// <summary>Fields of the account, with one of <c>metrics</c> for each day.</summary>
    /// <param name="calls">The calls of the connection.</param>
    /// <param name="fields">What is asked for.</param>
    /// <param name="days">First and last day in UTC; null: no daily metrics are asked for.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    public static Task<JsonElement> AccountAsync(
        ISourceCalls calls, IEnumerable<string> fields, (DateOnly First, DateOnly Last)? days, CancellationToken cancellationToken)
    {
        var range = days is { } window ? $"&start_date={window.First.ToIso()}&end_date={window.Last.ToIso()}" : "";
        return GetAsync(calls, $"{Version}/business/get/", fields, range, cancellationToken);
    }

    /// <summary>A page of the videos, newest first.</summary>
    public static Task<JsonElement> VideosAsync(ISourceCalls calls, long? cursor, CancellationToken cancellationToken) =>
        GetAsync(calls, $"{Version}/business/video/list/", VideoFields,
            $"&max_count={TikTokApi.PageSize}{(cursor is { } at ? $"&cursor={VideoStep.Text(at)}" : "")}", cancellationToken);

    /// <summary>The videos of these ids.</summary>
    public static Task<JsonElement> VideosAsync(ISourceCalls calls, IEnumerable<string> ids, CancellationToken cancellationToken) =>
        GetAsync(calls, $"{Version}/business/video/list/", VideoFields,
            $"&max_count={TikTokApi.PageSize}&filters={Uri.EscapeDataString(JsonSerializer.Serialize(new { video_ids = ids }))}", cancellationToken);

    /// <summary>A call as a source.</summary>
    public static ApiCall Call(string connection, string request) => new(connection, Name, request);

    /// <summary>The data of an answer.</summary>
    public static JsonElement Data(SourceAnswer answer)
    {
        if (BusinessFaults.Of(answer) is { } fault) throw fault;
        return answer.Object()?.Member("data") ?? throw TikTokFaults.NotUnderstood(answer);
    }

    private static async Task<JsonElement> GetAsync(
        ISourceCalls calls, string path, IEnumerable<string> fields, string more, CancellationToken cancellationToken)
    {
        if (!calls.Settings.TryGetValue(BusinessId, out var businessId) || string.IsNullOrWhiteSpace(businessId))
        {
            throw new SourceException(
                SourceFault.Permission, "The business id is missing: connect with the open_id that TikTok gave together with the token.");
        }

        var asked = Uri.EscapeDataString(JsonSerializer.Serialize(fields));
        var query = $"{path}?business_id={Uri.EscapeDataString(businessId.Trim())}&fields={asked}{more}";
        return Data(await calls.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, query), cancellationToken));
    }
}
