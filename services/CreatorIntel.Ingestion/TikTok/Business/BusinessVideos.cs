using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok.Business;

/// <summary>Videos as the Business API gives them: running totals with saves and reach.</summary>
internal static class BusinessVideos
{
    private static readonly string[] Others =
        ["profile_views", "total_time_watched", "average_time_watched", "full_video_watched_rate"];

    /// <summary>The row of a video; times watched are in seconds.</summary>
    public static RowOutcome? Row(CellReader read, IReadOnlyDictionary<string, string?> cells, AnswerRows rows)
    {
        long? Count(string name) => read.Count(name, cells.GetValueOrDefault(name));
        var other = new OtherMetrics();
        other.Add("duration_sec", CellReader.Number(cells.GetValueOrDefault("video_duration")));
        foreach (var name in Others) other.Add(name, CellReader.Number(cells.GetValueOrDefault(name)));
        return new PostOutcome(new PostRow(
            rows.Account,
            read.Id("item_id", cells.GetValueOrDefault("item_id")),
            ContentTypes.Video,
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
