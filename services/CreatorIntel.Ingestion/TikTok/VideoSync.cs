using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.TikTok;

/// <summary>Videos as one of TikTok's APIs gives them.</summary>
internal interface IVideoSource
{
    /// <summary>A page of an account's videos, newest first: <c>videos</c>, <c>cursor</c>, <c>has_more</c>.</summary>
    Task<JsonElement> ListAsync(ISourceCalls calls, long? cursor, CancellationToken cancellationToken);

    /// <summary>The videos of at most 20 ids.</summary>
    Task<JsonElement> AskAsync(ISourceCalls calls, IReadOnlyList<string> ids, CancellationToken cancellationToken);

    /// <summary>The row of a video; faults go to the reader.</summary>
    RowOutcome? Row(CellReader read, IReadOnlyDictionary<string, string?> cells, AnswerRows rows);

    /// <summary>The call as a source.</summary>
    ApiCall Call(string connection, string step);
}

/// <summary>
/// Syncs videos page by page. The first sync lists them all. Later ones list the newest, as long as there are new or
/// fresh ones among them, and ask for older ones by their ids when they are due.
/// </summary>
internal static class VideoSync
{
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(2);

    public static Task<SyncPage> FetchAsync(
        IVideoSource source, SyncRequest request, VideoStep step, ISourceCalls calls, CancellationToken cancellationToken) =>
        step.Kind == VideoStep.Listing
            ? ListAsync(source, request, step, calls, cancellationToken)
            : AskAsync(source, request, step, calls, cancellationToken);

    private static async Task<SyncPage> ListAsync(
        IVideoSource source, SyncRequest request, VideoStep step, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var at = VideoStep.CursorOf(step.At);
        var data = await source.ListAsync(calls, at, cancellationToken);
        var outcomes = Rows(source, request, step, data);
        var videos = outcomes.OfType<PostOutcome>().Select(outcome => outcome.Row).ToArray();
        var goesOn = request.Since is null || videos.Length == 0
            || videos.Any(video => request.Posts.Find(video.PostId) is null || request.Now - video.PublishedAt < Fresh);
        var due = videos.Where(video => request.Posts.Find(video.PostId) is not { } post || PostCadence.IsDue(post, request.Now))
            .Select(video => video.PostId).ToHashSet(StringComparer.Ordinal);
        var next = data.Whole("cursor") is { } cursor && data.IsTrue("has_more") && cursor != at && goesOn
            ? step with { At = VideoStep.Text(cursor), Done = step.Done + outcomes.Count }
            : new VideoStep(VideoStep.Asking, "", step.Done + outcomes.Count, Math.Max(step.Total, step.Done + outcomes.Count));
        return new SyncPage(
            [.. outcomes.Where(outcome => outcome is not PostOutcome post || due.Contains(post.Row.PostId))],
            next.ToString(), next.Progress, [])
        {
            Measured = [.. due],
        };
    }

    private static async Task<SyncPage> AskAsync(
        IVideoSource source, SyncRequest request, VideoStep step, ISourceCalls calls, CancellationToken cancellationToken)
    {
        var ids = request.Posts.Where(post => string.CompareOrdinal(post.PostId, step.At) > 0 && PostCadence.IsDue(post, request.Now))
            .Select(post => post.PostId).Take(TikTokApi.PageSize).ToArray();
        if (ids.Length == 0) return new SyncPage([], Next: null, Progress: 1, []);
        var data = await source.AskAsync(calls, ids, cancellationToken);
        var next = step with { At = ids[^1], Done = step.Done + ids.Length };
        var isLast = ids.Length < TikTokApi.PageSize;
        return new SyncPage(Rows(source, request, step, data), isLast ? null : next.ToString(), isLast ? 1 : next.Progress, [])
        {
            Measured = ids,
        };
    }

    private static IReadOnlyList<RowOutcome> Rows(IVideoSource source, SyncRequest request, VideoStep step, JsonElement data)
    {
        var rows = new AnswerRows(source.Call(request.ConnectionId, step.Kind), request.Account, request.TimeZone);
        return rows.Of(data.Member("videos"), (read, cells, _) => source.Row(read, cells, rows));
    }
}
