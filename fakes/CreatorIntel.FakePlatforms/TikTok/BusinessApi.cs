using System.Globalization;
using System.Text.Json;

namespace CreatorIntel.FakePlatforms.TikTok;

/// <summary>TikTok's Business API v1.3 as it is documented: every answer has status 200, an error has a code.</summary>
internal static class BusinessApi
{
    private const int MostVideos = 20;
    private const int DaysKept = 60;
    private const int InvalidParameters = 40002;
    private const int InvalidToken = 40105;

    public static IResult Account(HttpRequest request, TimeProvider clock)
    {
        if (Refusal(request) is { } refusal) return refusal;
        var fields = Fields(request);
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var last = Day(request, "end_date") ?? today.AddDays(-1);
        var first = Day(request, "start_date") ?? last.AddDays(-6);
        if (first < today.AddDays(-DaysKept) || first > last || last > today)
            return Error(InvalidParameters, "start_date: only the last 60 days are kept");
        var all = new Dictionary<string, object>
        {
            ["username"] = TikTokData.Handle,
            ["display_name"] = TikTokData.DisplayName,
            ["followers_count"] = TikTokData.Followers(today),
            ["audience_genders"] = new[] { new { gender = "Female", percentage = 0.7125 }, new { gender = "Male", percentage = 0.2575 }, new { gender = "Other", percentage = 0.03 } },
            ["audience_countries"] = new[] { new { country = "PT", percentage = 0.58 }, new { country = "ES", percentage = 0.22 }, new { country = "BR", percentage = 0.2 } },
            ["audience_ages"] = new[] { new { age = "18-24", percentage = 0.4 }, new { age = "25-34", percentage = 0.6 } },
            ["audience_cities"] = new[] { new { city_name = "Lisbon", percentage = 0.31 } },
        };
        var answer = all.Where(field => fields.Contains(field.Key)).ToDictionary();

        // Days come with a delay of up to 48 hours.
        var days = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(day => day < today.AddDays(-1));
        answer["metrics"] = days.Select(day => Daily(day).Where(field => field.Key == "date" || fields.Contains(field.Key)).ToDictionary());
        return Ok(answer);
    }

    public static IResult Videos(HttpRequest request, TikTokData data, TimeProvider clock)
    {
        if (Refusal(request) is { } refusal) return refusal;
        var now = clock.GetUtcNow();
        var fields = Fields(request);
        var count = int.TryParse(request.Query["max_count"], CultureInfo.InvariantCulture, out var given) ? given : MostVideos;
        if (count is < 1 or > MostVideos) return Error(InvalidParameters, "max_count: must be between 1 and 20");
        var asked = request.Query.TryGetValue("filters", out var filters)
            ? JsonElement.Parse(filters.ToString()).GetProperty("video_ids").EnumerateArray().Select(id => id.GetString()!).ToArray()
            : null;
        if (asked?.Length > MostVideos) return Error(InvalidParameters, "filters.video_ids: at most 20");
        var before = long.TryParse(request.Query["cursor"], CultureInfo.InvariantCulture, out var cursor)
            ? DateTimeOffset.FromUnixTimeMilliseconds(cursor)
            : DateTimeOffset.MaxValue;
        var rest = data.Videos.Where(video => asked?.Contains(video.Id) ?? video.CreatedAt < before).ToArray();
        var page = rest.Take(count).ToArray();
        return Ok(new
        {
            videos = page.Select(video => Video(video, now).Where(field => fields.Contains(field.Key)).ToDictionary()),
            cursor = page.Length == 0 ? 0 : page[^1].CreatedAt.ToUnixTimeMilliseconds(),
            has_more = rest.Length > page.Length,
        });
    }

    public static async Task<IResult> RenewAsync(HttpRequest request)
    {
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body);
        return body.GetProperty("refresh_token").GetString() == TikTokPlatform.RefreshToken
            ? Ok(new { access_token = TikTokPlatform.BusinessToken, expires_in = 86_400, refresh_token = TikTokPlatform.RefreshToken, open_id = TikTokData.OpenId })
            : Error(40107, "Refresh token is invalid.");
    }

    private static Dictionary<string, object> Daily(DateOnly day) => new()
    {
        ["date"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["followers_count"] = TikTokData.Followers(day),
        ["video_views"] = TikTokData.DailyViews(day),
        ["unique_video_views"] = TikTokData.DailyViews(day) * 8 / 10,
        ["profile_views"] = TikTokData.DailyViews(day) / 20,
        ["likes"] = TikTokData.DailyViews(day) / 15,
        ["comments"] = TikTokData.DailyViews(day) / 150,
        ["shares"] = TikTokData.DailyViews(day) / 220,
        ["bio_link_clicks"] = TikTokData.DailyViews(day) / 300,
        ["daily_total_followers"] = TikTokData.Followers(day) - TikTokData.Followers(day.AddDays(-1)),
        ["daily_new_followers"] = 40,
        ["daily_lost_followers"] = 17,
        ["engaged_audience"] = TikTokData.DailyViews(day) / 12,
    };

    private static Dictionary<string, object> Video(FakeVideo video, DateTimeOffset now) => new()
    {
        ["item_id"] = video.Id,
        ["create_time"] = video.CreatedAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        ["share_url"] = $"https://www.tiktok.com/@{TikTokData.Handle}/video/{video.Id}?utm_campaign=tt4d_open_api&utm_source=fake",
        ["caption"] = video.Description,
        ["video_duration"] = video.DurationSeconds + 0.25,
        ["likes"] = video.Likes(now),
        ["comments"] = video.Comments(now),
        ["shares"] = video.Shares(now),
        ["favorites"] = video.Favorites(now),
        ["reach"] = video.Reach(now),
        ["video_views"] = video.Views(now),
        ["new_followers"] = video.Views(now) / 800,
        ["profile_views"] = video.Views(now) / 60,
        ["total_time_watched"] = video.Views(now) * 6.5,
        ["average_time_watched"] = 6.5,
        ["full_video_watched_rate"] = 0.31,
    };

    private static DateOnly? Day(HttpRequest request, string name) =>
        DateOnly.TryParseExact(request.Query[name], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string[] Fields(HttpRequest request) =>
        request.Query["fields"].ToString() is { Length: > 0 } fields ? JsonSerializer.Deserialize<string[]>(fields)! : ["display_name", "item_id"];

    private static IResult? Refusal(HttpRequest request)
    {
        if (request.Headers["Access-Token"] != TikTokPlatform.BusinessToken) return Error(InvalidToken, "Access token is incorrect or has been revoked.");
        return request.Query["business_id"] == TikTokData.OpenId ? null : Error(40001, "No permission to operate the business account.");
    }

    private static IResult Ok(object data) => Results.Json(new { code = 0, message = "OK", request_id = "fake", data });

    private static IResult Error(int code, string message) => Results.Json(new { code, message, request_id = "fake", data = new { } });
}
