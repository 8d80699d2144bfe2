using System.Globalization;
using System.Text.Json;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram.Steps;

/// <summary>A page of a listing; it may be empty and still have a next.</summary>
/// <param name="Media">Posts or stories.</param>
/// <param name="Rejected">Items that cannot be used.</param>
/// <param name="After">Where the listing goes on; null: this was the last page.</param>
internal sealed record MediaPage(IReadOnlyList<GraphMedia> Media, IReadOnlyList<RejectedOutcome> Rejected, string? After);

/// <summary>Lists posts or stories.</summary>
internal static class MediaListing
{
    /// <exception cref="SourceException">The sync cannot go on now.</exception>
    public static async Task<MediaPage> GetAsync(
        GraphSync sync, string path, int size, string? after, CancellationToken cancellationToken)
    {
        (string, string)[] query = [("fields", GraphMedia.Fields), ("limit", size.ToString(CultureInfo.InvariantCulture))];
        var answer = await sync.GetAsync(path, after is null ? query : [.. query, ("after", after)], cancellationToken);
        if (answer.Miss is not null)
        {
            throw new SourceException(SourceFault.Permission,
                "Instagram does not list the posts of the account to this token. It has to be a professional account that the token may read.");
        }

        var page = Read(answer.Body, position => sync.ReaderOf(path, position));
        return page.After is null || page.After != after
            ? page
            : throw new SourceException(SourceFault.Transient, "Instagram's list of posts does not go on. It is asked again on its own.");
    }

    /// <summary>Reads a page. The address of the next is never used, because a token is in it: its cursor is.</summary>
    public static MediaPage Read(JsonElement body, Func<long, CellReader> readerOf)
    {
        var media = new List<GraphMedia>();
        var rejected = new List<RejectedOutcome>();
        foreach (var item in body.List("data"))
        {
            var read = readerOf(media.Count + rejected.Count + 1);
            if (GraphMedia.Read(item, read) is { } found) media.Add(found);
            else rejected.Add(read.Fault!);
        }

        return new MediaPage(media, rejected, After(body));
    }

    private static string? After(JsonElement body) =>
        body.Object("paging") is { } paging && paging.Text("next") is not null ? paging.Object("cursors")?.Text("after") : null;
}
