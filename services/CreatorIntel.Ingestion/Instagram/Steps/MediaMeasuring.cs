using System.Globalization;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>
/// The numbers of one post. A post is measured once for each time that it is due, either by its insights or, where it
/// has none, by what the listing says: both would be two different totals of one instant.
/// </summary>
internal static class MediaMeasuring
{
    private const string Story = "STORY";
    private const string BeforeConversion = "before-conversion/";

    private static readonly string[] Feed =
    [
        "reach", "views", "saved", "likes", "comments", "shares", "follows", "profile_visits", "profile_activity",
        "total_interactions",
    ];

    private static readonly string[] Reels =
    [
        "views", "reach", "saved", "likes", "comments", "shares", "total_interactions", "ig_reels_avg_watch_time",
        "ig_reels_video_view_total_time",
    ];

    private static readonly string[] Stories =
        ["views", "reach", "replies", "shares", "follows", "profile_visits", "navigation", "total_interactions"];

    /// <summary>A listed post as one that is still to be measured.</summary>
    public static PendingPost Pend(GraphMedia media) =>
        new(media.Id, media.MediaType, media.ProductType, media.PublishedAt, media.Likes, media.Comments);

    /// <summary>Asks for a post's numbers and notes them; of one that is missing, whether it is gone.</summary>
    /// <exception cref="SourceException">The sync cannot go on now.</exception>
    public static async Task MeasureAsync(GraphSync sync, PendingPost post, CancellationToken cancellationToken)
    {
        if (post.IsMissing) await NoteIfGoneAsync(sync, post, cancellationToken);
        else if (IsBeforeConversion(sync, post)) NoteListed(sync, post);
        else await AskAsync(sync, post, cancellationToken);
        sync.NoteMeasured(post.Id);
    }

    private static async Task AskAsync(GraphSync sync, PendingPost post, CancellationToken cancellationToken)
    {
        var path = $"{post.Id}/insights";
        var (values, miss) = await GraphCapabilities.AskAsync(
            sync, path, $"{post.MediaType}/{post.ProductType}", MetricsOf(post), [], cancellationToken);
        switch (miss)
        {
            case GraphMiss.Gone when post.ProductType != Story && await NoteIfGoneAsync(sync, post, cancellationToken):
                return;
            case GraphMiss.BeforeConversion:
                sync.Refuse($"{BeforeConversion}{post.PublishedAt.ToString("O", CultureInfo.InvariantCulture)}");
                break;
        }

        if (values.Count == 0) NoteListed(sync, post);
        else Note(sync, post, GraphMetrics.OfPost(values, post.Likes, post.Comments), path);
    }

    /// <summary>
    /// An answer that speaks of a missing object may mean its insights alone: only when the post itself is not found
    /// either, it is gone.
    /// </summary>
    private static async Task<bool> NoteIfGoneAsync(GraphSync sync, PendingPost post, CancellationToken cancellationToken)
    {
        var answer = await sync.GetAsync(post.Id, [("fields", "id")], cancellationToken);
        if (answer.Miss != GraphMiss.Gone) return false;
        sync.Add(new PostOutcome(Row(sync, post, new PostMetrics(), post.Id, isGone: true)));
        return true;
    }

    private static void NoteListed(GraphSync sync, PendingPost post)
    {
        var edge = post.ProductType == Story ? "stories" : "media";
        Note(sync, post, new PostMetrics(Likes: post.Likes, Comments: post.Comments), $"{sync.Node}/{edge}");
    }

    private static void Note(GraphSync sync, PendingPost post, PostMetrics metrics, string path)
    {
        if (!metrics.IsEmpty()) sync.Add(new PostOutcome(Row(sync, post, metrics, path, isGone: false)));
    }

    /// <summary>A row that does not describe: the listing did.</summary>
    private static PostRow Row(GraphSync sync, PendingPost post, PostMetrics metrics, string path, bool isGone) => new(
        sync.Request.Account, post.Id, null, null, null, null, metrics, ObservedAt: null, isGone, RecordedAt: null, sync.From(path));

    /// <summary>The post that was refused as older than the professional account makes all before it so.</summary>
    private static bool IsBeforeConversion(GraphSync sync, PendingPost post) =>
        post.ProductType != Story && sync.AllRefusals
            .Where(key => key.StartsWith(BeforeConversion, StringComparison.Ordinal))
            .Any(key => Instants.TryParse(key[BeforeConversion.Length..], TimeZoneInfo.Utc, out var refused) && post.PublishedAt <= refused);

    private static string[] MetricsOf(PendingPost post) => post.ProductType switch
    {
        "REELS" => Reels,
        Story => Stories,
        _ => Feed,
    };
}
