using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Ingestion.Tests.Formats;

/// <summary>The published data set, as JSON and as CSV.</summary>
public sealed class Day02GoldenTests
{
    [Theory]
    [InlineData("day02/input/account_metrics.csv", 2, 91)]
    [InlineData("day02/input/account_metrics.json", 1, 90)]
    public async Task The_90_days_are_read_exactly(string file, long firstRow, long lastRow)
    {
        var days = (await Files.ReadAsync(GoldenFiles.Bytes(file))).Select(Files.Day).ToArray();
        days.Length.ShouldBe(90);
        days[0].ShouldBe(new AccountDayRow(
            new RowAccount("instagram", "my-account", "My account", null, false), new DateOnly(2025, 8, 27),
            new AccountMetrics(Followers: 100_000, Impressions: 33_163, Reach: 24_053, ProfileViews: 1_444, WebsiteClicks: 443),
            null, new Source("imp-1", "upload.dat", "hash", firstRow)));
        days[^1].Day.ShouldBe(new DateOnly(2025, 11, 24));
        days[^1].Metrics.ShouldBe(new AccountMetrics(
            Followers: 102_768, Impressions: 47_142, Reach: 33_015, ProfileViews: 1_941, WebsiteClicks: 344));
        days[^1].Source.Row.ShouldBe(lastRow);
    }

    [Theory]
    [InlineData("day02/input/posts.csv", 2, 101)]
    [InlineData("day02/input/posts.json", 1, 100)]
    public async Task The_100_posts_are_read_exactly(string file, long firstRow, long lastRow)
    {
        var posts = (await Files.ReadAsync(GoldenFiles.Bytes(file))).Select(Files.Post).ToArray();
        posts.Length.ShouldBe(100);
        posts.Select(post => post.PostId).Distinct().Count().ShouldBe(100);
        posts[0].ShouldBe(new PostRow(
            new RowAccount("instagram", "my-account", "My account", null, false), "988969028324286655", "VIDEO",
            new DateTimeOffset(2025, 11, 10, 19, 3, 0, TimeSpan.Zero),
            "Minha versão favorita de mim mesma 🖤 Quem aí se identifica? #digitalnomad #creatorlife #paris #marketingdigital 🔥",
            null,
            new PostMetrics(
                Impressions: 14_187, Reach: 11_135, Likes: 1_029, Comments: 89, Shares: 2, Saves: 219,
                Other: new Dictionary<string, double> { ["engagement_rate"] = 19.93 }),
            null, false, null, new Source("imp-1", "upload.dat", "hash", firstRow)));
        posts[^1].PostId.ShouldBe("000909301599428007");
        posts[^1].ContentType.ShouldBe("CAROUSEL_ALBUM");
        posts[^1].PublishedAt.ShouldBe(new DateTimeOffset(2025, 10, 24, 21, 7, 0, TimeSpan.Zero));
        posts[^1].Metrics.ShouldBe(new PostMetrics(
            Impressions: 10_422, Reach: 7_933, Likes: 537, Comments: 60, Shares: 4, Saves: 37,
            Other: new Dictionary<string, double> { ["engagement_rate"] = 10.01 }));
        posts[^1].Source.Row.ShouldBe(lastRow);
    }

    [Fact]
    public async Task The_csv_and_the_json_hold_the_same_posts()
    {
        var csv = await Files.ReadAsync(GoldenFiles.Bytes("day02/input/posts.csv"));
        var json = await Files.ReadAsync(GoldenFiles.Bytes("day02/input/posts.json"));
        PostRow WithoutPlace(RowOutcome outcome) => outcome.Post() with { Source = new Source("", "", "", 0) };
        csv.Select(WithoutPlace).ShouldBe(json.Select(WithoutPlace));
    }
}
