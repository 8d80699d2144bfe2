using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Imports;

namespace CreatorIntel.Ingestion.Formats.Shop;

/// <summary>Accounts of a shop, their posts and the posts' metrics: recorded as those of any other source.</summary>
internal static class SocialTables
{
    private const string AccountKind = "account";
    private const string PostKind = "post";

    private const int AfterAccounts = 1;

    /// <summary>Place among the files of an upload of those that refer to posts.</summary>
    public const int AfterPosts = 2;

    public static readonly ShopTable Accounts = new(
        "Shop social media accounts CSV", ["account_id", "platform", "account_handle"], ["account_name"], Account);

    public static readonly ShopTable Posts = new(
        "Shop social media posts CSV", ["post_id", "account_id", "platform_post_id", "posted_date"],
        ["post_type", "caption", "post_url", "hashtags"], Post)
    {
        Order = AfterAccounts,
    };

    public static readonly ShopTable Metrics = new(
        "Shop social media metrics CSV", ["metric_id", "post_id", "metric_date"],
        ["impressions", "views", "reach", "likes", "comments", "shares", "saves", "follows"], Metric)
    {
        Order = AfterPosts,
    };

    /// <summary>A row that speaks of a post by the id that the table of posts gives it.</summary>
    public static ReferringOutcome OfPost(ShopCells cells, Func<Referent, RowOutcome> resolve) =>
        Refer(cells, PostKind, "post_id", "social_media_posts.csv", resolve);

    private static DefiningOutcome Account(ShopCells cells)
    {
        var platform = cells.Id("platform").ToLowerInvariant();
        var handle = AccountNames.IdOf(cells.Raw("account_handle") ?? "");
        if (handle is null) cells.Reject("account_handle", "The handle is missing.");
        var account = AccountOf(new Referent(platform, handle ?? ""), cells.Words("account_name"), cells.Context);
        return new DefiningOutcome(
            new Reference(ShopTable.Shop, AccountKind, cells.Id("account_id")), new Referent(platform, account.NativeId),
            new AccountOutcome(account));
    }

    private static ReferringOutcome Post(ShopCells cells)
    {
        var (day, at) = cells.Moment("posted_date");
        var post = new PostRow(
            NoAccount, cells.Id("platform_post_id"), ContentTypeOf(cells),
            cells.Fault is null ? at ?? LocalTimes.ToInstant(day.ToDateTime(TimeOnly.MinValue), cells.Context.TimeZone) : null,
            Caption(cells), cells.Read.Link(cells.NameOf("post_url"), cells.Raw("post_url")), new PostMetrics(),
            ObservedAt: null, Removed: false, RecordedAt: null, cells.Read.Source);
        var reference = new Reference(ShopTable.Shop, PostKind, cells.Id("post_id"));
        return Refer(cells, AccountKind, "account_id", "social_media_accounts.csv", account => new DefiningOutcome(
            reference, account with { PostId = post.PostId },
            new PostOutcome(post with { Account = AccountOf(account, null, cells.Context) })));
    }

    private static ReferringOutcome Metric(ShopCells cells)
    {
        cells.Id("metric_id");
        var day = cells.Moment("metric_date").Day;
        var observedAt = cells.Fault is null ? LocalTimes.EndOf(day, cells.Context.TimeZone) : default;
        var metrics = new PostMetrics(
            Count(cells, "impressions"), Count(cells, "views"), Count(cells, "reach"), Count(cells, "likes"),
            Count(cells, "comments"), Count(cells, "shares"), Count(cells, "saves"), Count(cells, "follows"), Other(cells));
        return OfPost(cells, post => new PostOutcome(new PostRow(
            AccountOf(post, null, cells.Context), post.PostId!, null, null, null, null, metrics, observedAt, Removed: false,
            RecordedAt: null, cells.Read.Source)));
    }

    private static ReferringOutcome Refer(
        ShopCells cells, string kind, string column, string file, Func<Referent, RowOutcome> resolve)
    {
        var id = cells.Id(column);
        var source = cells.Read.Source;
        return new ReferringOutcome(
            new Reference(ShopTable.Shop, kind, id),
            new RejectedOutcome(RowRejection.Of(source.File, source.Row, cells.NameOf(column), id,
                $"No {kind} has this id yet. Import {file} together with this file, or before it.")),
            resolve);
    }

    // Hashtags of a column of their own were part of the caption on the platform: those it lacks are put at its end.
    private static string? Caption(ShopCells cells)
    {
        var caption = cells.Read.Words(cells.NameOf("caption"), cells.Raw("caption"));
        var words = (caption ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var missing = cells.List("hashtags").Select(tag => tag.StartsWith('#') ? tag : $"#{tag}").Where(tag => !words.Contains(tag)).ToArray();
        if (missing.Length == 0) return caption;
        var tags = string.Join(' ', missing);
        return string.IsNullOrWhiteSpace(caption) ? tags : $"{caption}\n\n{tags}";
    }

    private static string? ContentTypeOf(ShopCells cells)
    {
        switch (cells.Words("post_type")?.ToLowerInvariant())
        {
            case null:
                return null;
            case "photo" or "image":
                return ContentTypes.Image;
            case "carousel":
                return ContentTypes.Carousel;
            case "video" or "reel":
                return ContentTypes.Video;
            case "story":
                return ContentTypes.Story;
            default:
                cells.Reject("post_type", "This type of post is not known. Known are photo, carousel, video, reel and story.");
                return null;
        }
    }

    private static long? Count(ShopCells cells, string column) => cells.Read.Count(cells.NameOf(column), cells.Raw(column));

    private static IReadOnlyDictionary<string, double>? Other(ShopCells cells)
    {
        var other = new OtherMetrics();
        foreach (var (metric, text) in cells.Unknown) other.Add(metric, CellReader.Number(text));
        return other.Bag;
    }

    private static RowAccount AccountOf(Referent account, string? name, ImportContext context) =>
        new(account.Platform, account.AccountId, name, context.Account.TimeZone, context.Account.Synthetic);

    private static readonly RowAccount NoAccount = new("", "", null, null, Synthetic: false);
}
