using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using CreatorIntel.FakePlatforms.Graph;

namespace CreatorIntel.System.Tests;

/// <summary>
/// What a creator of the fake platform would download from Meta Business Suite, of the posts that calls list. A real export
/// has two numbers that calls are refused, and that are left out here: <see cref="ViewsOfOldVideos"/> and
/// <see cref="FollowsOfReels"/>.
/// </summary>
internal sealed class GraphExport(GraphWorld creator, TimeZoneInfo zone, IReadOnlyList<GraphPost> posts)
{
    private const string Header =
        "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves";

    /// <summary>Lists the posts and stories of a creator; their numbers follow from their ids.</summary>
    /// <param name="platform">The fake platforms, with the creator's token.</param>
    /// <param name="creator">The creator.</param>
    /// <param name="zone">Zone in which an export writes times.</param>
    public static async Task<GraphExport> ReadAsync(HttpClient platform, GraphWorld creator, TimeZoneInfo zone)
    {
        var posts = new List<GraphPost>();
        for (string? after = ""; after is not null;)
        {
            var page = await platform.GetFromJsonAsync<JsonElement>($"/graph/v26.0/{creator.Id}/media?fields=timestamp&limit=100&after={after}");
            posts.AddRange(page.GetProperty("data").EnumerateArray().Select(item => GraphPost.Of(IndexOf(item), TimeOf(item), creator.Number)));
            var paging = page.GetProperty("paging");
            after = paging.TryGetProperty("next", out _) ? paging.GetProperty("cursors").GetProperty("after").GetString() : null;
        }

        var stories = await platform.GetFromJsonAsync<JsonElement>($"/graph/v26.0/{creator.Id}/stories?fields=timestamp");
        posts.AddRange(stories.GetProperty("data").EnumerateArray().Select(item => GraphPost.StoryOf(IndexOf(item), TimeOf(item), creator.Number)));
        return new GraphExport(creator, zone, posts);
    }

    /// <summary>The content export, a CSV.</summary>
    public byte[] Content() => Encoding.UTF8.GetBytes(string.Join("\r\n", posts.Select(Line).Prepend(Header)));

    /// <summary>The list of followers of "Download your information", the latest of whom came on a day.</summary>
    public static byte[] Followers(DateOnly latest)
    {
        var time = new DateTimeOffset(latest, new TimeOnly(9, 0), TimeSpan.Zero).ToUnixTimeSeconds();
        return JsonSerializer.SerializeToUtf8Bytes(Enumerable.Range(0, GraphWorld.Followers)
            .Select(number => new { string_list_data = new[] { new { href = "", value = $"follower{number}", timestamp = time - number } } }));
    }

    /// <summary>A line: what the platform has no number for is an empty cell.</summary>
    private string Line(GraphPost post)
    {
        var local = TimeZoneInfo.ConvertTime(post.PublishedAt, zone).ToString("MM/dd/yyyy HH:mm", CultureInfo.InvariantCulture);
        var type = (post.MediaType, post.ProductType) switch
        {
            (_, "STORY") => "IG story",
            ("CAROUSEL_ALBUM", _) => "IG carousel",
            ("IMAGE", _) => "IG image",
            _ => "IG reel",
        };
        var isMeasured = post is { IsBeforeConversion: false, HasFewViewers: false };
        string Cell(string metric, bool isGiven = true) =>
            isGiven && post.Totals.TryGetValue(metric, out var total) ? total.ToString(CultureInfo.InvariantCulture) : "";
        return string.Join(',',
            post.Id, creator.Id, GraphWorld.UserName, GraphWorld.Name, $"\"{post.Caption?.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", "0",
            local, post.Permalink, type, "", "Lifetime", Cell("views", isMeasured && !ViewsOfOldVideos(post)), Cell("reach", isMeasured), Cell("likes"),
            Cell("shares", isMeasured), Cell("follows", isMeasured && !FollowsOfReels(post)), Cell("comments"), Cell("saved", isMeasured));
    }

    /// <summary>Times that a video of the kind before reels was played.</summary>
    private static bool ViewsOfOldVideos(GraphPost post) => post is { MediaType: "VIDEO", ProductType: "FEED" };

    /// <summary>Follows that a reel brought.</summary>
    private static bool FollowsOfReels(GraphPost post) => post.ProductType == "REELS";

    private static int IndexOf(JsonElement item) => int.Parse(item.GetProperty("id").GetString()![^6..], CultureInfo.InvariantCulture);

    private static DateTimeOffset TimeOf(JsonElement item) =>
        DateTimeOffset.ParseExact(item.GetProperty("timestamp").GetString()!, "yyyy-MM-dd'T'HH:mm:ss'+0000'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
