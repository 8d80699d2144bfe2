using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>The overview in a real browser.</summary>
public sealed partial class OverviewTests(RunningSystem system, Browsing browsing)
{
    [Fact]
    public async Task The_overview_shows_the_published_figures_by_the_classic_formulas()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.OverviewAsync(account, "&formulas=classic");
        await Expect(window.Card("Account value")).ToContainTextAsync("$5,751,862.07");
        await Expect(window.Card("Account value")).ToContainTextAsync("$55.97 per follower, $2.33 per follower and month");
        await Expect(window.Card("Weekly growth")).ToContainTextAsync("0.21%");
        await Expect(window.Card("Mean engagement")).ToContainTextAsync("32.51 weighted index");
        await Expect(window.Card("6-month projection")).ToContainTextAsync("196,611");
        await Expect(window.Card("Followers")).ToContainTextAsync("102,768");
        await Expect(window.Card("Posts")).ToContainTextAsync("100");
    }

    [Fact]
    public async Task Charts_can_be_read_as_tables()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account, "&formulas=classic");
        await window.Button("Show as table: Posts by content type").ClickAsync();
        var table = page.GetByRole(AriaRole.Region, new() { Name = "Table: Posts by content type" });
        await Expect(table).ToContainTextAsync(Row("Image", "54"));
        await Expect(table).ToContainTextAsync(Row("Carousel", "34"));
        await Expect(table).ToContainTextAsync(Row("Video", "12"));
    }

    [Fact]
    public async Task A_chart_is_downloaded_as_a_picture_and_as_data()
    {
        var account = await system.Web.SmallAccountAsync("web-downloads");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await page.GetByRole(AriaRole.Heading, new() { Name = "Followers over time" }).ScrollIntoViewIfNeededAsync();
        await Expect(page.GetByRole(AriaRole.Img, new() { NameRegex = FollowersWent() }).Locator("canvas")).ToBeVisibleAsync();
        foreach (var (choice, ending) in new[] { ("Picture (PNG)", ".png"), ("Data (CSV)", ".csv") })
        {
            await window.Button("Download: Followers over time").ClickAsync();
            var download = await page.RunAndWaitForDownloadAsync(() => window.Button(choice).ClickAsync());
            download.SuggestedFilename.ShouldEndWith(ending);
            new FileInfo(await download.PathAsync()).Length.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public async Task A_figure_tells_where_it_comes_from()
    {
        var account = await system.Web.SmallAccountAsync("web-receipt");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await window.Button("About Followers").ClickAsync();
        var facts = page.GetByRole(AriaRole.Dialog, new() { Name = "About Followers" });
        foreach (var fact in new[] { "1,010 followers", "version", "n = ", "As of", "Unit", "Id" }) await Expect(facts).ToContainTextAsync(fact);
        await page.Keyboard.PressAsync("Escape");
        await Expect(facts).ToBeHiddenAsync();
        await Expect(window.Button("About Followers")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_caption_is_shown_as_the_text_it_is()
    {
        var account = await system.Web.SmallAccountAsync("web-caption");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await Expect(page.GetByText(Sample.HostileCaption)).ToBeVisibleAsync();
        (await page.TitleAsync()).ShouldNotBe("run");
        (await page.Locator("article img, article b").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_open_page_changes_by_itself_when_data_arrive()
    {
        var account = await system.Web.SmallAccountAsync("web-live");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await Expect(page.GetByText("Live", new() { Exact = true })).ToBeVisibleAsync();
        await page.EvaluateAsync("window.stayed = true");
        await system.Web.ImportAsync([Sample.Days("more.csv", ("2025-03-15", 1500))], "web-live");
        await Expect(window.Card("Followers")).ToContainTextAsync("1,500", new() { Timeout = 20_000 });
        (await page.EvaluateAsync<bool>("window.stayed === true")).ShouldBeTrue("the page was loaded anew");
    }

    [Fact]
    public async Task The_next_visit_tells_what_changed()
    {
        var account = await system.Web.SmallAccountAsync("web-visits");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var first = await window.OverviewAsync(account);
        await Expect(Changes(first)).ToContainTextAsync("This is the first one in this browser");
        await first.CloseAsync();
        await system.Web.ImportAsync([Sample.Days("more.csv", ("2025-03-15", 1500))], "web-visits");
        await system.Web.OverviewWhenAsync(account, page => page.Cards.Followers.Current.Value == 1500);
        var next = await first.Context.NewPageAsync();
        await next.GotoAsync($"/overview?account={account}");
        await Expect(Changes(next)).ToContainTextAsync("Followers rose by 490 to 1,500.");
    }

    [Fact]
    public async Task A_new_target_moves_what_depends_on_it()
    {
        var account = await system.Web.SmallAccountAsync("web-target");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await window.Button("Target: 200,000 in 6 months").ClickAsync();
        await page.GetByLabel("Followers to reach").FillAsync("5000");
        await page.GetByLabel("Months from the latest count").FillAsync("12");
        await window.Button("Set target").ClickAsync();
        await Expect(window.Button("Target: 5,000 in 12 months")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        await Expect(window.Card("Followers")).ToContainTextAsync("3,990 to go to the target of 5,000");
        await Expect(window.Card("12-month projection")).ToBeVisibleAsync();
    }

    [GeneratedRegex("^Followers went from")]
    private static partial Regex FollowersWent();

    private static Regex Row(params string[] cells) => new(string.Join(@"\s*", cells.Select(Regex.Escape)));

    private static ILocator Changes(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Since your last visit" });
}
