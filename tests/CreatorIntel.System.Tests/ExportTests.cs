using System.Globalization;
using CreatorIntel.Tests.Golden;
using CsvHelper;

namespace CreatorIntel.System.Tests;

/// <summary>Figures that leave the system as files.</summary>
public sealed class ExportTests(RunningSystem system)
{
    [Fact]
    public async Task Every_post_is_a_row_whose_texts_are_texts_and_whose_numbers_are_numbers()
    {
        var posts = new[]
        {
            Post("export-1", "\"=HYPERLINK(\"\"http://evil\"\")\"", likes: 10),
            Post("export-2", "\"two, with \"\"quotes\"\"\nand lines\"", likes: 0),
        };
        await system.Web.ImportAsync([("posts.csv", global::System.Text.Encoding.UTF8.GetBytes(Header + string.Concat(posts)))], "export-posts");
        await system.Web.OverviewWhenAsync("my~instagram~export-posts", page => page.Cards.Posts.Current.Value == 2);

        using var answer = await system.Web.GetAsync("/api/v1/accounts/my~instagram~export-posts/posts.csv?sort=likes");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("export-posts-posts.csv");
        var rows = Rows(await answer.Content.ReadAsStringAsync());
        rows.Select(row => (row["post_id"], row["caption"], row["likes"], row["engagement_by_reach"])).ShouldBe(
        [
            ("export-1", "'=HYPERLINK(\"http://evil\")", "10", "0.1"),
            ("export-2", "two, with \"quotes\"\nand lines", "0", "0"),
        ]);
    }

    [Fact]
    public async Task An_account_of_more_posts_than_a_page_holds_is_exported_whole()
    {
        await system.Web.ImportAsync([Imports.Posts("export", 450)], "export-many");
        await system.Web.OverviewWhenAsync("my~instagram~export-many", page => page.Cards.Posts.Current.Value == 450);

        var rows = Rows(await system.Web.GetStringAsync("/api/v1/accounts/my~instagram~export-many/posts.csv"));
        rows.Select(row => row["post_id"]).Distinct().Count().ShouldBe(450);
        rows.Count.ShouldBe(450);
    }

    [Fact]
    public async Task The_days_and_the_figures_of_the_published_account_are_files_of_their_own()
    {
        var account = await GoldenAsync();
        var days = Rows(await system.Web.GetStringAsync($"/api/v1/accounts/{account}/days.csv"));
        days.Count.ShouldBe(90);
        (days[^1]["day"], days[^1]["followers"]).ShouldBe(("2025-11-24", "102768"));

        using var figures = global::System.Text.Json.JsonDocument.Parse(
            await system.Web.GetStringAsync($"/api/v1/accounts/{account}/export.json?formulas=classic"));
        figures.RootElement.GetProperty("overview").GetProperty("cards").GetProperty("followers").GetProperty("current")
            .GetProperty("value").GetDouble().ShouldBe(102_768);
    }

    [Theory]
    [InlineData("golden")]
    [InlineData("empty")]
    public async Task A_report_is_a_document_of_pages(string kind)
    {
        var account = kind == "golden" ? await GoldenAsync() : await EmptyAsync();
        using var answer = await system.Web.GetAsync($"/api/v1/accounts/{account}/report.pdf?formulas=classic");
        answer.EnsureSuccessStatusCode();
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        bytes.AsSpan(0, 5).SequenceEqual("%PDF-"u8).ShouldBeTrue();
        bytes.AsSpan(bytes.Length - 8).IndexOf("%%EOF"u8).ShouldBeGreaterThan(-1);
    }

    private const string Header = "post_id,caption,media_type,timestamp,impressions,reach,likes,comments,shares,saves\n";

    private static string Post(string id, string caption, int likes) =>
        string.Create(CultureInfo.InvariantCulture, $"{id},{caption},IMAGE,2025-03-01T10:00:00,200,100,{likes},0,0,0\n");

    /// <summary>The published days with posts of its own: the published posts belong to one account.</summary>
    private async Task<string> GoldenAsync()
    {
        await system.Web.ImportAsync([Golden("account_metrics.csv"), Imports.Posts("export-golden", 40)], "export-golden");
        const string Account = "my~instagram~export-golden";
        await system.Web.OverviewWhenAsync(Account, page => page.Cards is { Posts.Current.Value: 40, Followers.Current.Value: 102_768 });
        return Account;
    }

    private static (string Name, byte[] Content) Golden(string name) => (name, GoldenFiles.Bytes($"day02/input/{name}"));

    /// <summary>An account of which one day is known and nothing else.</summary>
    private async Task<string> EmptyAsync()
    {
        await system.Web.ImportAsync(
            [("account_metrics.csv", "date,followers,impressions,reach,profile_views,website_clicks\n2025-03-01,,500,400,10,1\n"u8.ToArray())], "export-empty");
        return "my~instagram~export-empty";
    }

    private static List<IDictionary<string, object>> RawRows(string csv)
    {
        using var reader = new CsvReader(new StringReader(csv), CultureInfo.InvariantCulture);
        return [.. reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>()];
    }

    private static List<Dictionary<string, string>> Rows(string csv) =>
        [.. RawRows(csv.TrimStart('\uFEFF')).Select(row => row.ToDictionary(cell => cell.Key, cell => (string)cell.Value))];
}
