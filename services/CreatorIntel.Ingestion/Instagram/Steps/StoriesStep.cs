using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>Stories that are alive: what is not asked for within a day is lost, so that they come early in a sync.</summary>
internal sealed class StoriesStep : IGraphStep
{
    private const int PageSize = 100;
    private const int MeasuredAtOnce = 10;

    public string Name => "stories";

    public bool IsDue(SyncRequest request, GraphLogin login) => true;

    public async Task<GraphCursor?> RunAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        if (at.Pending is { Count: > 0 }) return await MeasureAsync(sync, at, cancellationToken);
        if (at.IsListed) return null;

        var path = $"{sync.Node}/stories";
        var page = await MediaListing.GetAsync(sync, path, PageSize, at.After, cancellationToken);
        foreach (var rejected in page.Rejected) sync.Add(rejected);
        foreach (var story in page.Media.Select(AsStory))
            sync.Add(new PostOutcome(story.Describe(sync.Request.Account, sync.From(path), new PostMetrics())));
        return at with { After = page.After, IsListed = page.After is null, Pending = [.. page.Media.Select(AsStory).Select(MediaMeasuring.Pend)] };
    }

    private static async Task<GraphCursor?> MeasureAsync(GraphSync sync, GraphCursor at, CancellationToken cancellationToken)
    {
        foreach (var story in at.Pending!.Take(MeasuredAtOnce))
        {
            await MediaMeasuring.MeasureAsync(sync, story, cancellationToken);
            sync.Reached = sync.Reached with { Pending = [.. sync.Reached.Pending!.Skip(1)] };
            if (sync.Pause is not null) break;
        }

        return sync.Reached;
    }

    /// <summary>Whatever is listed here is a story, also where the platform leaves that out.</summary>
    private static GraphMedia AsStory(GraphMedia media) => media with { ProductType = "STORY" };
}
