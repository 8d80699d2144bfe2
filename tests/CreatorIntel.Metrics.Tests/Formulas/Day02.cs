using System.Globalization;
using System.Text.Json;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>The published data set: 100 posts and 90 account days.</summary>
internal static class Day02
{
    public static PostColumns Posts() => Samples.Columns(GoldenFiles.Posts.EnumerateArray().Select(post => new PostRow(
        post.GetProperty("post_id").GetString()!,
        Instant(post.GetProperty("timestamp").GetString()!),
        post.GetProperty("media_type").GetString()!,
        PostMetrics.Of(
            Count(post, "impressions"), null, Count(post, "reach"), Count(post, "likes"), Count(post, "comments"),
            Count(post, "shares"), Count(post, "saves")))));

    public static CaptionColumns Captions()
    {
        var captions = new CaptionColumnsBuilder();
        foreach (var post in GoldenFiles.Posts.EnumerateArray())
        {
            captions.Add(
                post.GetProperty("post_id").GetString()!, Instant(post.GetProperty("timestamp").GetString()!).UtcTicks,
                post.GetProperty("caption").GetString()!);
        }

        return captions.Build();
    }

    public static AccountDays Days() => AccountDays.Of(GoldenFiles.AccountDays.EnumerateArray().Select(
        (day, sequence) => new DayObservation(
            DateOnly.ParseExact(day.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Samples.Noon, sequence,
            DayMetrics.Of(
                Count(day, "followers"), Count(day, "impressions"), null, Count(day, "reach"), Count(day, "profile_views"),
                Count(day, "website_clicks")))));

    public static FollowerDays Followers() => FollowerDays.Of(Days());

    public static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    private static long Count(JsonElement row, string name) => row.GetProperty(name).GetInt64();
}
