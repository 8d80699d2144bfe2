using System.Globalization;
using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using CreatorIntel.Tests.Golden;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>The list of posts and the page of one of them in a real browser.</summary>
public sealed class PostsTests(RunningSystem system, Browsing browsing)
{
    private const int Phone = 390;

    [Fact]
    public async Task The_best_posts_are_those_that_were_published()
    {
        await using var window = await OpenGoldenAsync("&formulas=classic&sort=engagement");
        var rows = (await Window.RowsAsync(Table(window))).Take(10).ToArray();
        var published = GoldenFiles.Table("caption_preview");
        rows.Select(row => $"{double.Parse(row[3], CultureInfo.InvariantCulture)}%").ShouldBe(
            published.Select(row => $"{double.Parse(row[3].GetString()!.TrimEnd('%'), CultureInfo.InvariantCulture)}%"));
        foreach (var (column, of) in new[] { (5, 4), (6, 5), (8, 6), (9, 7) })
        {
            rows.Select(row => row[column].Replace(",", "", StringComparison.Ordinal)).ShouldBe(
                published.Select(row => row[of].GetInt32().ToString(CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public async Task A_column_sorts_both_ways_and_the_back_button_undoes_it()
    {
        await using var window = await OpenGoldenAsync("");
        var likes = window.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Likes" });
        await likes.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(likes).ToHaveAttributeAsync("aria-sort", "descending");
        await likes.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(likes).ToHaveAttributeAsync("aria-sort", "ascending");
        await Expect(window.Page).ToHaveURLAsync(new Regex("sort=likes&order=asc"));
        await window.Page.GoBackAsync();
        await Expect(likes).ToHaveAttributeAsync("aria-sort", "descending");
    }

    [Fact]
    public async Task Posts_are_found_by_text_hashtag_and_tier()
    {
        await using var window = await OpenGoldenAsync("&formulas=classic");
        var page = window.Page;
        await page.GetByLabel("Hashtag").FillAsync("#paris");
        await page.GetByLabel("Hashtag").PressAsync("Enter");
        await Expect(page.GetByText(new Regex(@"^1 to 25 of 35 posts that match$"))).ToBeVisibleAsync();
        await window.Button("Clear").ClickAsync();
        await window.Button("Tier of posts by engagement: All tiers").ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "VIP" }).ClickAsync();
        await Expect(page.GetByText("1 to 25 of 25 posts that match")).ToBeVisibleAsync();
        await page.GetByLabel("Text in the caption").FillAsync("no caption says this");
        await window.Button("Find").ClickAsync();
        await Expect(page.GetByText("No post matches.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Pages_are_asked_from_the_server_and_named_in_the_address()
    {
        await using var window = await OpenGoldenAsync("");
        await window.Button("Page 4").ClickAsync();
        await Expect(window.Page.GetByText("76 to 100 of 100 posts")).ToBeVisibleAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("page=4"));
        await window.Page.GotoAsync(window.Page.Url.Replace("page=4", "page=9", StringComparison.Ordinal));
        await Expect(window.Page.GetByText("This page is past the last of 100 posts.")).ToBeVisibleAsync();
        await window.Button("First page").ClickAsync();
        await Expect(window.Page.GetByText("1 to 25 of 100 posts")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_phone_shows_posts_as_cards_in_any_order()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!, Phone);
        await window.Page.GotoAsync($"/posts?account={account}&formulas=classic");
        await window.Button("Sort by: Published").ClickAsync();
        await window.Page.GetByRole(AriaRole.Option, new() { Name = "Engagement", Exact = true }).ClickAsync();
        await Expect(window.Page.GetByRole(AriaRole.Article).First).ToContainTextAsync("78.00 index");
        await Expect(window.Page.GetByRole(AriaRole.Table)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_post_has_a_page_with_its_place_and_the_row_of_the_file_behind_it()
    {
        var account = await system.Web.SmallAccountAsync("web-post");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync($"/posts?account={account}");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("^Mar 5, 2025") }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("/posts/0012-web-post"));
        await Expect(window.Card("Engagement")).ToContainTextAsync("Place 1 of 1 posts shown");
        await Expect(page.GetByText(Sample.HostileCaption)).ToBeVisibleAsync();
        await Expect(page.GetByText("nothing is guessed")).ToBeVisibleAsync();
        var observations = page.GetByRole(AriaRole.Region, new() { Name = "Table of observations" });
        await Expect(observations).ToContainTextAsync(new Regex(@"posts\.csv, row 2"));
        window.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task Another_account_has_no_such_post_so_its_list_is_shown()
    {
        var account = await system.Web.SmallAccountAsync("web-post-here");
        await system.Web.SmallAccountAsync("web-post-there");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync($"/posts/0012-web-post-here?account={account}");
        await window.Card("Engagement").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Account:") }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new("web-post-there") }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex(@"/posts\?account=my~instagram~web-post-there"));
        await Expect(page.GetByText("1 to 1 of 1 posts")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_post_that_does_not_exist_is_said_in_words()
    {
        var account = await system.Web.SmallAccountAsync("web-no-post");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/posts/nobody?account={account}");
        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("No post 'nobody'");
        await Expect(window.Page.GetByRole(AriaRole.Link, new() { Name = "All posts" })).ToBeVisibleAsync();
    }

    private static ILocator Table(Window window) => window.Page.GetByRole(AriaRole.Region, new() { Name = "Table of posts" });

    private async Task<Window> OpenGoldenAsync(string query)
    {
        var account = await system.Web.GoldenAccountAsync();
        var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/posts?account={account}{query}");
        await Table(window).WaitForAsync();
        return window;
    }
}
