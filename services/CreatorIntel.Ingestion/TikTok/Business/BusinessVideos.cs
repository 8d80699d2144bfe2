using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok.Business;

/// <summary>Videos as the Business API gives them: running totals with saves and reach.</summary>
internal static class BusinessVideos
{
    // Under the names that exports have for the same.
    private static readonly (string Field, string Metric)[] Others =
    [
        ("video_duration", "duration_seconds"), ("average_time_watched", "average_watch_time_seconds"),
        ("total_time_watched", "total_play_time_seconds"), ("full_video_watched_rate", "full_video_watched_rate"),
        ("profile_views", "profile_views"),
    ];

    /// <summary>The row of a video.</summary>
    public static RowOutcome? Row(CellReader read, IReadOnlyDictionary<string, string?> cells, AnswerRows rows)
    {
        long? Count(string name) => read.Count(name, cells.GetValueOrDefault(name));
        var other = new OtherMetrics();
        foreach (var (field, metric) in Others) other.Add(metric, CellReader.Number(cells.GetValueOrDefault(field)));
        return new PostOutcome(new PostRow(
            rows.Account,
            read.Id("item_id", cells.GetValueOrDefault("item_id")),
            TikTokVideos.TypeOf(cells.GetValueOrDefault("share_url")),
            TikTokVideos.PublishedAt(read, cells.GetValueOrDefault("create_time")),
            read.Words("caption", cells.GetValueOrDefault("caption")),
            TikTokVideos.Permalink(read, cells.GetValueOrDefault("share_url")),
            new PostMetrics(
                Views: Count("video_views"), Reach: Count("reach"), Likes: Count("likes"), Comments: Count("comments"),
                Shares: Count("shares"), Saves: Count("favorites"), Follows: Count("new_followers"), Other: other.Bag),
            ObservedAt: null,
            Removed: false,
            RecordedAt: null,
            rows.Source));
    }
}
