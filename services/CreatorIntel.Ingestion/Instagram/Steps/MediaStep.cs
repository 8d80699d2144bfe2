using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>
/// Posts: page by page of the listing, each followed by the numbers of those of its posts that are due. The first sync
/// of a day goes through the whole listing; the others end after the posts of the last two days.
/// </summary>
internal sealed class MediaStep : IGraphStep
{
    private const int PageSize = 50;
    private const int MeasuredAtOnce = 10;

    public string Name => "media";

    public bool IsDue(SyncRequest request, GraphLogin login) => true;

    public async Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        if (at.Pending is { Count: > 0 }) return await MeasureAsync(sync, at, cancellationToken);
        if (at.IsListed) return null;

        var path = $"{sync.Node}/media";
        var page = await MediaListing.GetAsync(sync, path, PageSize, at.After, cancellationToken);
        foreach (var media in page.Media) sync.Add(new PostOutcome(media.Describe(sync.Request.Account, sync.From(path), new PostMetrics())));
        foreach (var rejected in page.Rejected) sync.Add(rejected);

        var oldest = page.Media.Select(media => (DateTimeOffset?)media.PublishedAt).Append(at.Oldest).Min();
        var isListed = page.After is null || (!SyncDays.IsFirstOfDay(sync.Request) && sync.Request.Now - oldest > SyncDays.NewFor);
        PendingPost[] pending =
        [
            .. page.Media.Where(media => IsDue(sync, media.Id, media.PublishedAt)).Select(MediaMeasuring.Pend),
            .. Missing(sync, at, page, oldest),
        ];
        sync.Share = ShareAt(sync, oldest);
        return at with { After = page.After, IsListed = isListed, Oldest = oldest, Pending = pending };
    }

    private static async Task<GraphCursor?> MeasureAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        sync.Share = ShareAt(sync, at.Oldest);
        foreach (var post in at.Pending!.Take(MeasuredAtOnce))
        {
            await MediaMeasuring.MeasureAsync(sync, post, cancellationToken);
            sync.Reached = sync.Reached with { Pending = [.. sync.Reached.Pending!.Skip(1)] };
            if (sync.Pause is not null) break;
        }

        return sync.Reached;
    }

    private static bool IsDue(GraphSync sync, string postId, DateTimeOffset publishedAt) =>
        sync.Request.Posts.Find(postId) is not { } known
        || PostCadence.IsDue(known with { PublishedAt = publishedAt }, sync.Request.Now);

    /// <summary>
    /// Posts that are known, and whose place in the listing is on this page, which does not have them. Whether they are
    /// gone, a call of its own has to tell.
    /// </summary>
    private static IEnumerable<PendingPost> Missing(GraphSync sync, GraphCursor at, MediaPage page, DateTimeOffset? oldest)
    {
        var listed = page.Media.Select(media => media.Id).ToHashSet(StringComparer.Ordinal);
        var isLast = page.After is null;
        return
            from post in sync.Request.Posts
            where post.ContentType != ContentTypes.Story && !listed.Contains(post.PostId)
            where (at.Oldest is null || post.PublishedAt < at.Oldest) && (isLast || post.PublishedAt > oldest)
            where post.MeasuredAt is not null && PostCadence.IsDue(post, sync.Request.Now)
            select new PendingPost(post.PostId, "", "", post.PublishedAt, null, null, IsMissing: true);
    }

    /// <summary>The platform does not say how many pages there are: a year of posts is taken for all.</summary>
    private static double ShareAt(GraphSync sync, DateTimeOffset? oldest) =>
        oldest is null ? 0 : Math.Clamp((sync.Request.Now - oldest.Value) / TimeSpan.FromDays(365), 0, 1);
}
