using System.Globalization;
using System.Text.Json;

namespace CreatorIntel.FakePlatforms.TikTok;

/// <summary>TikTok's Display API v2 as it is documented, with the refusals of the real one.</summary>
internal static class DisplayApi
{
    private const int MostVideos = 20;
    private const int DefaultVideos = 10;

    private static readonly Dictionary<string, string> UserScopes = new(StringComparer.Ordinal)
    {
        ["open_id"] = "user.info.basic",
        ["union_id"] = "user.info.basic",
        ["avatar_url"] = "user.info.basic",
        ["display_name"] = "user.info.basic",
        ["username"] = "user.info.profile",
        ["bio_description"] = "user.info.profile",
        ["is_verified"] = "user.info.profile",
        ["follower_count"] = "user.info.stats",
        ["following_count"] = "user.info.stats",
        ["likes_count"] = "user.info.stats",
        ["video_count"] = "user.info.stats",
    };

    public static IResult User(HttpRequest request, TikTokData data, TimeProvider clock)
    {
        if (Refusal(request) is { } refusal) return refusal;
        var fields = Fields(request);
        if (fields.Length == 0 || fields.Any(field => !UserScopes.ContainsKey(field))) return Error(400, "invalid_params", "Fields is invalid");
        if (Token(request) == TikTokPlatform.BasicToken && fields.Any(field => UserScopes[field] != "user.info.basic"))
            return Error(401, "scope_not_authorized", "The user did not authorize the scope required for completing this request.");
        var now = clock.GetUtcNow();
        var user = new Dictionary<string, object>
        {
            ["open_id"] = TikTokData.OpenId,
            ["display_name"] = TikTokData.DisplayName,
            ["username"] = TikTokData.Handle,
            ["follower_count"] = TikTokData.Followers(DateOnly.FromDateTime(now.UtcDateTime)),
            ["following_count"] = 212,
            ["likes_count"] = data.Videos.Sum(video => video.Likes(now)),
            ["video_count"] = data.Videos.Count,
        };
        return Ok(new { user = user.Where(field => fields.Contains(field.Key)).ToDictionary() });
    }

    public static async Task<IResult> ListAsync(HttpRequest request, TikTokData data, TimeProvider clock)
    {
        if (Refusal(request) is { } refusal) return refusal;
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        var count = body.TryGetProperty("max_count", out var given) ? given.GetInt32() : DefaultVideos;
        if (count is < 1 or > MostVideos) return Error(400, "invalid_params", "max_count exceeds the limit of 20");
        var fields = Fields(request);
        if (fields.Length == 0) return Error(400, "invalid_params", "Fields is required");
        var before = body.TryGetProperty("cursor", out var cursor)
            ? DateTimeOffset.FromUnixTimeMilliseconds(cursor.GetInt64())
            : DateTimeOffset.MaxValue;
        var rest = data.Videos.Where(video => video.CreatedAt < before).ToArray();
        var page = rest.Take(count).ToArray();
        return Ok(new
        {
            videos = page.Select(video => Video(video, fields, clock.GetUtcNow())),
            cursor = page.Length == 0 ? 0 : page[^1].CreatedAt.ToUnixTimeMilliseconds(),
            has_more = rest.Length > page.Length,
        });
    }

    public static async Task<IResult> QueryAsync(HttpRequest request, TikTokData data, TimeProvider clock)
    {
        if (Refusal(request) is { } refusal) return refusal;
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        var ids = body.GetProperty("filters").GetProperty("video_ids").EnumerateArray().Select(id => id.GetString()!).ToHashSet();
        var fields = Fields(request);
        if (ids.Count is 0 or > MostVideos || fields.Length == 0) return Error(400, "invalid_params", "video_ids exceeds the limit of 20");
        return Ok(new { videos = data.Videos.Where(video => ids.Contains(video.Id)).Select(video => Video(video, fields, clock.GetUtcNow())) });
    }

    public static async Task<IResult> RenewAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["grant_type"] != "refresh_token" || form["client_key"] == "" || form["client_secret"] == "")
            return Results.Json(new { error = "invalid_request", error_description = "The request parameters are malformed.", log_id = "fake" }, statusCode: 400);
        return form["refresh_token"] == TikTokPlatform.RefreshToken
            ? Results.Json(new
            {
                access_token = TikTokPlatform.Token,
                expires_in = 86_400,
                open_id = TikTokData.OpenId,
                refresh_expires_in = 31_536_000,
                refresh_token = TikTokPlatform.RefreshToken,
                scope = "user.info.basic,user.info.profile,user.info.stats,video.list",
                token_type = "Bearer",
            })
            : Results.Json(new { error = "invalid_grant", error_description = "Refresh token is invalid or expired.", log_id = "fake" }, statusCode: 400);
    }

    private static Dictionary<string, object> Video(FakeVideo video, string[] fields, DateTimeOffset now)
    {
        var all = new Dictionary<string, object>
        {
            ["id"] = video.Id,
            ["create_time"] = video.CreatedAt.ToUnixTimeSeconds(),
            ["share_url"] = $"https://www.tiktok.com/@{TikTokData.Handle}/video/{video.Id}?utm_campaign=tt4d_open_api&utm_source=fake",
            ["video_description"] = video.Description,
            ["title"] = video.Description,
            ["duration"] = video.DurationSeconds,
            ["like_count"] = video.Likes(now),
            ["comment_count"] = video.Comments(now),
            ["share_count"] = video.Shares(now),
            ["view_count"] = video.Views(now),
        };
        return all.Where(field => fields.Contains(field.Key)).ToDictionary();
    }

    private static string[] Fields(HttpRequest request) =>
        request.Query["fields"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static string? Token(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith("Bearer ", StringComparison.Ordinal) ? header[7..] : null;

    private static IResult? Refusal(HttpRequest request) => Token(request) is TikTokPlatform.Token or TikTokPlatform.BasicToken
        ? null
        : Error(401, "access_token_invalid", "The access token is invalid or not found in the request.");

    private static IResult Ok(object data) => Results.Json(new { data, error = new { code = "ok", message = "", log_id = LogId() } });

    private static IResult Error(int status, string code, string message) =>
        Results.Json(new { data = new { }, error = new { code, message, log_id = LogId() } }, statusCode: status);

    private static string LogId() => Random.Shared.NextInt64().ToString("X16", CultureInfo.InvariantCulture);
}
