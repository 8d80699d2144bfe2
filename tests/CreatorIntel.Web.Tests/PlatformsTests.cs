using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>
/// The platforms page in a real browser. Every small account has one post of March 5, 2025, a Wednesday: of 400 people
/// reached 100 liked it, 10 commented, 1 shared and 5 saved it.
/// </summary>
public sealed class PlatformsTests(RunningSystem system, Browsing browsing)
{
    [Fact]
    public async Task Accounts_of_one_platform_are_taken_together()
    {
        await using var window = await OpenAsync("together");
        var card = window.Card("Instagram");
        // 116 actions of 400 people, twice.
        await Expect(card).ToContainTextAsync("29.00% mean engagement");
        await Expect(card).ToContainTextAsync("2 posts, 1,000 impressions");
        await Expect(card).ToContainTextAsync("platforms-together, platforms-together-other");
        await Expect(window.Page.GetByText("Reach is not added up")).ToBeVisibleAsync();
        window.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task Weeks_are_told_as_rates_and_on_demand_as_counts()
    {
        await using var window = await OpenAsync("weeks");
        Only(await window.TableAsync("Save rate by week")).ShouldBe("Mar 3, 2025 | Instagram | 2 | 1.25%");
        Only(await window.TableAsync("Comment rate by week")).ShouldBe("Mar 3, 2025 | Instagram | 2 | 2.50%");
        Only(await window.TableAsync("Share rate by week")).ShouldBe("Mar 3, 2025 | Instagram | 2 | 0.25%");
        await window.Page.GetByRole(AriaRole.Switch, new() { Name = "Raw counts by week" }).ClickAsync();
        await Expect(window.Page).ToHaveURLAsync(new Regex("counts=raw"));
        Only(await window.RowsAsync("Saves by week")).ShouldBe("Mar 3, 2025 | Instagram | 2 | 10");
        await window.Page.GoBackAsync();
        await Expect(window.Page.GetByRole(AriaRole.Heading, new() { Name = "Save rate by week" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Rates_by_content_type_tell_how_many_posts_they_rest_on()
    {
        await using var window = await OpenAsync("types");
        Only(await window.TableAsync("Save rate by content type")).ShouldStartWith("Image | 2 | 1.25%");
        await Expect(window.Page.GetByText("Grey: fewer than 5 posts").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Shares_are_shown_against_impressions_and_how_many_posts_are_taken()
    {
        await using var window = await OpenAsync("shares");
        await Expect(window.Page.GetByText("All 2 posts are taken.")).ToBeVisibleAsync();
        var rows = await window.TableAsync("Shares against impressions");
        rows.Length.ShouldBe(2);
        rows.ShouldAllBe(row => row[1] == "Instagram" && row[2] == "Image" && row[3] == "500" && row[4] == "1");
    }

    [Fact]
    public async Task The_accounts_compared_are_in_the_address_and_the_back_button_undoes_the_choice()
    {
        await using var window = await OpenAsync("chosen");
        var third = await system.Web.SmallAccountAsync("platforms-chosen-third");
        var page = window.Page;
        await page.ReloadAsync();
        await window.Button("Compared: 2 accounts compared").ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "platforms-chosen-other", Exact = true }).UncheckAsync();
        await Expect(page.GetByText("Choose at least one account to compare with.")).ToBeVisibleAsync();
        await Expect(window.Button("Compare these")).ToBeDisabledAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "platforms-chosen-third", Exact = true }).CheckAsync();
        await window.Button("Compare these").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex($"with={Regex.Escape(third)}$"));
        await Expect(window.Card("Instagram")).ToContainTextAsync("platforms-chosen, platforms-chosen-third");
        await page.GoBackAsync();
        await Expect(window.Card("Instagram")).ToContainTextAsync("platforms-chosen, platforms-chosen-other");
    }

    [Fact]
    public async Task Days_without_posts_are_said_to_be_empty()
    {
        await using var window = await OpenAsync("empty", "&from=2030-01-01");
        await Expect(window.Card("All platforms")).ToContainTextAsync("There are no posts.");
        await Expect(window.Page.GetByText("There are no posts in what is shown.").First).ToBeVisibleAsync();
        window.Failures.ShouldBeEmpty();
    }

    /// <summary>The cells of a table's only row.</summary>
    private static string Only(IReadOnlyList<string[]> rows) => string.Join(" | ", rows.ShouldHaveSingleItem());

    /// <summary>The page of two accounts that belong to the test alone.</summary>
    private async Task<Window> OpenAsync(string test, string query = "")
    {
        var account = await system.Web.SmallAccountAsync($"platforms-{test}");
        var other = await system.Web.SmallAccountAsync($"platforms-{test}-other");
        var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/platforms?account={account}&with={other}{query}");
        await window.Page.GetByRole(AriaRole.Heading, new() { Name = "Shares against impressions" }).WaitForAsync();
        return window;
    }
}
