using System.Globalization;

namespace CreatorIntel.FakePlatforms.Graph;

/// <summary>A post or story and its running totals.</summary>
/// <param name="Id">Its id.</param>
/// <param name="MediaType"><c>IMAGE</c>, <c>VIDEO</c> or <c>CAROUSEL_ALBUM</c>.</param>
/// <param name="ProductType"><c>FEED</c>, <c>REELS</c> or <c>STORY</c>.</param>
/// <param name="PublishedAt">When it was published (UTC), to the second.</param>
/// <param name="Caption">Its text; null: none.</param>
/// <param name="Totals">What its insights give, by the platform's names.</param>
/// <param name="IsBeforeConversion">True where it is older than the business account: it has no insights.</param>
/// <param name="HasFewViewers">True where too few people saw it for insights.</param>
internal sealed record GraphPost(
    string Id, string MediaType, string ProductType, DateTimeOffset PublishedAt, string? Caption,
    IReadOnlyDictionary<string, long> Totals, bool IsBeforeConversion = false, bool HasFewViewers = false)
{
    private const int FirstBeforeConversion = 296;

    private static readonly (string MediaType, string ProductType)[] Kinds =
        [("IMAGE", "FEED"), ("CAROUSEL_ALBUM", "FEED"), ("VIDEO", "REELS"), ("VIDEO", "REELS"), ("VIDEO", "FEED")];

    /// <summary>Letters of its address.</summary>
    public string ShortCode => $"Fake{Id[^4..]}";

    /// <summary>Its address.</summary>
    public string Permalink => ProductType switch
    {
        "REELS" => $"https://www.instagram.com/reel/{ShortCode}/",
        "STORY" => $"https://www.instagram.com/stories/{GraphWorld.UserName}/{Id}",
        _ => $"https://www.instagram.com/p/{ShortCode}/",
    };

    /// <summary>The post of a number, 0 the newest, of one of the creators.</summary>
    public static GraphPost Of(int index, DateTimeOffset publishedAt, int creator = 0)
    {
        var (mediaType, productType) = Kinds[index % Kinds.Length];
        var reach = 400 + (index * 137 % 900);
        var likes = reach * (3 + (index % 5)) / 100;
        var totals = new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["reach"] = reach,
            ["views"] = reach * 3 / 2,
            ["likes"] = likes,
            ["comments"] = index % 13,
            ["shares"] = index % 7,
            ["saved"] = index % 17,
            ["follows"] = index % 3,
            ["profile_visits"] = index % 29,
            ["profile_activity"] = index % 4,
            ["total_interactions"] = likes + (index % 13) + (index % 7) + (index % 17),
            ["ig_reels_avg_watch_time"] = 4000 + index,
            ["ig_reels_video_view_total_time"] = (4000L + index) * reach,
        };
        return new GraphPost(
            IdOf(1, creator, index), mediaType, productType, ToSecond(publishedAt), CaptionOf(index), totals,
            IsBeforeConversion: index >= FirstBeforeConversion);
    }

    /// <summary>The story of a number, of one of the creators.</summary>
    public static GraphPost StoryOf(int index, DateTimeOffset publishedAt, int creator = 0) => new(
        IdOf(2, creator, index), index % 2 == 0 ? "VIDEO" : "IMAGE", "STORY", ToSecond(publishedAt), null,
        new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["views"] = 210,
            ["reach"] = 180,
            ["replies"] = 2,
            ["shares"] = 1,
            ["follows"] = 0,
            ["profile_visits"] = 6,
            ["navigation"] = 150,
            ["total_interactions"] = 3,
            ["likes"] = 0,
            ["comments"] = 0,
        },
        HasFewViewers: index % 2 == 1);

    /// <summary>The post after accounts that are no people were taken out of its numbers: a tenth of the reach less, and two likes.</summary>
    public GraphPost CountedAnew() => this with
    {
        Totals = new Dictionary<string, long>(Totals, StringComparer.Ordinal)
        {
            ["reach"] = Totals["reach"] * 9 / 10,
            ["likes"] = Math.Max(0, Totals["likes"] - 2),
            ["total_interactions"] = Math.Max(0, Totals["total_interactions"] - 2),
        },
    };

    private static string IdOf(int kind, int creator, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"179{kind}{creator}000000{index:D6}");

    /// <summary>Every tenth has none; some hold what breaks a careless reader.</summary>
    private static string? CaptionOf(int index) => (index % 10) switch
    {
        0 => null,
        1 => string.Create(CultureInfo.InvariantCulture, $"Post {index}\nover two lines, with a comma 🌿 #fake"),
        2 => string.Create(CultureInfo.InvariantCulture, $"=Post {index} «третий» \"quoted\" #fake"),
        _ => string.Create(CultureInfo.InvariantCulture, $"Post {index} #fake"),
    };

    private static DateTimeOffset ToSecond(DateTimeOffset instant) =>
        DateTimeOffset.FromUnixTimeSeconds(instant.ToUnixTimeSeconds());
}
