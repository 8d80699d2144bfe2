using System.Globalization;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.TikTok;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok;

/// <summary>Videos as the Display API gives them: running totals, without saves and reach, which it does not tell.</summary>
internal static class TikTokVideos
{
    /// <summary>The row of a video.</summary>
    public static RowOutcome? Row(
        CellReader read, IReadOnlyDictionary<string, string?> cells, AnswerRows rows)
    {
        long? Count(string name) => read.Count(name, cells.GetValueOrDefault(name));
        var other = new OtherMetrics();
        other.Add("duration_seconds", CellReader.Number(cells.GetValueOrDefault("duration")));
        var address = cells.GetValueOrDefault("share_url");
        return new PostOutcome(new PostRow(
            rows.Account,
            read.Id("id", cells.GetValueOrDefault("id")),
            TypeOf(address),
            PublishedAt(read, cells.GetValueOrDefault("create_time")),
            read.Words("video_description", Given(cells, "video_description") ?? Given(cells, "title")),
            Permalink(read, address),
            new PostMetrics(
                Views: Count("view_count"), Likes: Count("like_count"), Comments: Count("comment_count"),
                Shares: Count("share_count"), Other: other.Bag),
            ObservedAt: null,
            Removed: false,
            RecordedAt: null,
            rows.Source));
    }

    /// <summary>What is at an address, as for exports: a post of pictures, or a video.</summary>
    public static string TypeOf(string? address) =>
        TikTokLink.Parse(address?.Trim() ?? "") is { IsPhoto: true } ? ContentTypes.Carousel : ContentTypes.Video;

    /// <summary>When a video was published: TikTok writes seconds since 1970.</summary>
    public static DateTimeOffset? PublishedAt(CellReader read, string? text)
    {
        var isPlausible = long.TryParse(text, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > Year2004 and < Year2100;
        if (isPlausible) return DateTimeOffset.FromUnixTimeSeconds(seconds);
        read.Reject("create_time", text ?? "", "This is no time between 2004 and 2100 in seconds since 1970.");
        return null;
    }

    /// <summary>The address of a video as exports give it too: without what TikTok appends to know who asked.</summary>
    public static string? Permalink(CellReader read, string? text) => read.Link("share_url", text)?.Split('?')[0];

    private static string? Given(IReadOnlyDictionary<string, string?> cells, string name) =>
        cells.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;

    private const long Year2004 = 1_072_915_200;
    private const long Year2100 = 4_102_444_800;
}
