using System.Text.Json;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Formats.Json;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>A post or story as a listing gives it.</summary>
/// <param name="Id">The platform's id.</param>
/// <param name="MediaType"><c>IMAGE</c>, <c>VIDEO</c> or <c>CAROUSEL_ALBUM</c>.</param>
/// <param name="ProductType"><c>FEED</c>, <c>REELS</c> or <c>STORY</c>.</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Caption">Its text, empty when there is none: hostile input.</param>
/// <param name="Permalink">Its address; null: not given.</param>
/// <param name="Likes">Likes; null: hidden or not given.</param>
/// <param name="Comments">Comments; null: not given.</param>
internal sealed record GraphMedia(
    string Id, string MediaType, string ProductType, DateTimeOffset PublishedAt, string Caption, string? Permalink,
    long? Likes, long? Comments)
{
    /// <summary>Fields that a listing is asked for.</summary>
    public const string Fields =
        "id,caption,media_type,media_product_type,timestamp,permalink,like_count,comments_count,shortcode,children{id}";

    private const string Feed = "FEED";

    /// <summary>Its type as all sources name it.</summary>
    public string ContentType => (MediaType, ProductType) switch
    {
        (_, "STORY") => ContentTypes.Story,
        ("CAROUSEL_ALBUM", _) => ContentTypes.Carousel,
        ("VIDEO", _) or (_, "REELS") => ContentTypes.Video,
        ("IMAGE", _) => ContentTypes.Image,
        _ => ContentTypes.Unknown,
    };

    /// <summary>Reads an item of a listing; null: it is faulty, and the reader says why.</summary>
    public static GraphMedia? Read(JsonElement item, CellReader read)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            read.Reject("", item.GetRawText(), "An object was expected.");
            return null;
        }

        var cells = Cells(item, read);
        var id = read.Id("id", cells.GetValueOrDefault("id"));
        var timestamp = cells.GetValueOrDefault("timestamp");
        var publishedAt = read.Instant("timestamp", timestamp, "2026-08-27T18:30:00+0000");
        if (publishedAt is null) read.Reject("timestamp", timestamp ?? "", "The publish time is missing.");
        var media = new GraphMedia(
            id,
            cells.GetValueOrDefault("media_type") ?? "",
            cells.GetValueOrDefault("media_product_type") ?? Feed,
            publishedAt ?? default,
            read.Words("caption", cells.GetValueOrDefault("caption")) ?? "",
            read.Link("permalink", cells.GetValueOrDefault("permalink")),
            read.Count("like_count", cells.GetValueOrDefault("like_count")),
            read.Count("comments_count", cells.GetValueOrDefault("comments_count")));
        return read.Fault is null ? media : null;
    }

    /// <summary>What it is, as a row without numbers.</summary>
    public PostRow Describe(RowAccount account, Source source, PostMetrics metrics) => new(
        account, Id, ContentType, PublishedAt, Caption, Permalink, metrics, ObservedAt: null, Removed: false,
        RecordedAt: null, source);

    private static Dictionary<string, string?> Cells(JsonElement item, CellReader read)
    {
        try
        {
            return JsonCells.Of(item);
        }
        catch (InvalidOperationException)
        {
            read.Reject("", "", CellReader.BrokenText);
            return [];
        }
    }
}
