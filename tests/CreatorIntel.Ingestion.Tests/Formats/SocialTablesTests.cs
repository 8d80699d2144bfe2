using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Domain.Shop;
using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class SocialTablesTests
{
    private const string Posts = "post_id,account_id,platform_post_id,post_type,caption,post_url,posted_date,hashtags,mentions,is_promotional\n";

    private const string Metrics = "metric_id,post_id,metric_date,impressions,reach,likes,comments,shares,saves,clicks,engagement_rate\n";

    private static readonly Referent TikTok = new("tiktok", "curatedcloset");

    private static async Task<ReferringOutcome> ReferringAsync(string file, ImportDefaults? defaults = null) =>
        (await Files.ReadAsync(file, defaults)).Single().ShouldBeOfType<ReferringOutcome>();

    private static async Task<PostRow> PostAsync(string cells, ImportDefaults? defaults = null)
    {
        var referring = await ReferringAsync(Posts + cells + "\n", defaults);
        referring.Reference.ShouldBe(new Reference("csv", "account", "2"));
        return referring.Resolve(TikTok).ShouldBeOfType<DefiningOutcome>().Row.Post();
    }

    [Fact]
    public async Task An_account_goes_by_its_handle_and_gives_its_id_to_the_posts()
    {
        var defining = (await Files.ReadAsync("account_id,platform,account_handle,account_name,is_active\n2,TikTok,@curatedcloset,Curated Closet,True\n"))
            .Single().ShouldBeOfType<DefiningOutcome>();
        defining.Reference.ShouldBe(new Reference("csv", "account", "2"));
        defining.Referent.ShouldBe(TikTok);
        defining.Row.ShouldBe(new AccountOutcome(new RowAccount("tiktok", "curatedcloset", "Curated Closet", null, false)));
    }

    [Fact]
    public async Task A_post_without_a_time_of_day_is_published_at_midnight_in_the_imports_zone() =>
        (await PostAsync("1,2,post_2_002,photo,Hi,https://example.org/p/1,2024-06-03,[],[],True", Files.NoDefaults with { TimeZone = "Europe/Lisbon" }))
            .ShouldBe(new PostRow(
                new RowAccount("tiktok", "curatedcloset", null, "Europe/Lisbon", false), "post_2_002", "IMAGE",
                new DateTimeOffset(2024, 6, 2, 23, 0, 0, TimeSpan.Zero), "Hi", "https://example.org/p/1", new PostMetrics(), null, false,
                null, new Source("imp-1", "upload.dat", "hash", 2)));

    [Fact]
    public async Task Without_a_zone_midnight_is_utc() =>
        (await PostAsync("1,2,p,photo,Hi,,2024-06-03 00:00:00,[],[],True")).PublishedAt
            .ShouldBe(new DateTimeOffset(2024, 6, 3, 0, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("photo", "IMAGE")]
    [InlineData("carousel", "CAROUSEL_ALBUM")]
    [InlineData("video", "VIDEO")]
    [InlineData("Reel", "VIDEO")]
    [InlineData("story", "STORY")]
    public async Task Types_of_posts_are_named_as_the_graph_api_names_them(string type, string contentType) =>
        (await PostAsync($"1,2,p,{type},Hi,,2024-06-03,[],[],True")).ContentType.ShouldBe(contentType);

    [Theory]
    [InlineData("Hi", "\"['#y2k', '#90s']\"", "Hi\n\n#y2k #90s")]
    [InlineData("Hi #Y2K there", "\"['#y2k', '90s']\"", "Hi #Y2K there\n\n#90s")]
    [InlineData("Hi #y2k", "['#y2k']", "Hi #y2k")]
    [InlineData("Hi #y2kstyle", "['#y2k']", "Hi #y2kstyle\n\n#y2k")]
    [InlineData("", "['#y2k']", "#y2k")]
    [InlineData("Hi", "[]", "Hi")]
    public async Task Hashtags_that_a_caption_lacks_are_put_at_its_end(string caption, string hashtags, string joined) =>
        (await PostAsync($"1,2,p,photo,{caption},,2024-06-03,{hashtags},[],True")).Caption.ShouldBe(joined);

    [Fact]
    public async Task A_post_of_an_account_that_no_file_gave_yet_is_rejected_with_the_file_that_is_missing() =>
        (await ReferringAsync(Posts + "1,2,p,photo,Hi,,2024-06-03,[],[],True\n")).Unknown.Rejection.ShouldBe(new RowRejection(
            "upload.dat", 2, "account_id", "2",
            "No account has this id yet. Import social_media_accounts.csv together with this file, or before it."));

    [Fact]
    public async Task Metrics_are_of_the_end_of_their_day_and_clicks_are_found_in_them()
    {
        var referring = await ReferringAsync(Metrics + "9,1,2024-08-18,1853,1514,54,5,1,15,46,0.0495\n");
        referring.Reference.ShouldBe(new Reference("csv", "post", "1"));
        var row = referring.Resolve(TikTok with { PostId = "post_2_002" }).Post();
        (row.PostId, row.Account.NativeId, row.ObservedAt).ShouldBe(
            ("post_2_002", "curatedcloset", new DateTimeOffset(2024, 8, 19, 0, 0, 0, TimeSpan.Zero)));
        row.Metrics.ShouldBe(new PostMetrics(
            Impressions: 1853, Reach: 1514, Likes: 54, Comments: 5, Shares: 1, Saves: 15,
            Other: new Dictionary<string, double> { ["clicks"] = 46, ["engagement_rate"] = 0.0495 }));
        row.Metrics.Clicks().ShouldBe(46);
    }

    [Fact]
    public async Task A_featured_item_is_of_the_post_that_the_id_stands_for()
    {
        var referring = await ReferringAsync("feature_id,post_id,item_id,is_primary_item\n3,1,192,False\n");
        referring.Resolve(TikTok with { PostId = "post_2_002" }).ShouldBeOfType<ShopOutcome>().Row.Fact
            .ShouldBe(new FeatureFact("3", "tiktok", "post_2_002", "192", false));
        referring.Unknown.Rejection.Reason.ShouldBe("No post has this id yet. Import social_media_posts.csv together with this file, or before it.");
    }

    [Fact]
    public async Task Accounts_come_before_posts_and_posts_before_what_speaks_of_them()
    {
        async Task<int> OrderOf(string header) => (await Files.RecogniseAsync(header)).Format!.Order;
        var accounts = await OrderOf("account_id,platform,account_handle\n");
        var posts = await OrderOf(Posts);
        accounts.ShouldBeLessThan(posts);
        posts.ShouldBeLessThan(await OrderOf(Metrics));
        posts.ShouldBeLessThan(await OrderOf("feature_id,post_id,item_id\n"));
    }
}
