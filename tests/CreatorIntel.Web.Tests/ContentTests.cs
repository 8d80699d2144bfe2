using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using CreatorIntel.Tests.Golden;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>The content page in a real browser.</summary>
public sealed class ContentTests(RunningSystem system, Browsing browsing)
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    [Fact]
    public async Task Each_content_type_has_a_card_of_the_published_figures()
    {
        await using var window = await OpenGoldenAsync();
        var returns = GoldenFiles.Trace("ROI by Content Type", "bar").Numbers("y");
        var profits = GoldenFiles.Trace("Net Profit per Post", "bar").Numbers("y");
        foreach (var (at, name, posts, engagement) in new[] { (0, "Image", 54, "32.17"), (1, "Carousel", 34, "32.83"), (2, "Video", 12, "33.15") })
        {
            var card = window.Card(name);
            await Expect(card).ToContainTextAsync($"Posts{posts}");
            await Expect(card).ToContainTextAsync($"Mean engagement{engagement}");
            await Expect(card).ToContainTextAsync($"ROI{returns[at].ToString("N2", English)}%");
            await Expect(card).ToContainTextAsync($"Net profit per post${profits[at].ToString("N2", English)}");
        }
    }

    [Fact]
    public async Task Returns_hold_the_published_values_and_those_of_every_other_version()
    {
        await using var window = await OpenGoldenAsync();
        var rows = await window.TableAsync("ROI by content type");
        rows.Length.ShouldBe(3 * 4);
        rows.Where(row => row[1].EndsWith("(in force)", StringComparison.Ordinal)).Select(row => row[3]).ShouldBe(
            GoldenFiles.Trace("ROI by Content Type", "bar").Numbers("y").Select(roi => roi.ToString("N2", English) + "%"));
    }

    [Fact]
    public async Task Weekdays_and_hours_hold_the_published_means_with_their_numbers_of_posts()
    {
        await using var window = await OpenGoldenAsync();
        var weekdays = await window.TableAsync("Mean engagement by weekday");
        weekdays.Select(row => row[0]).ShouldBe(GoldenFiles.Trace("Average Engagement by Day of Week", "bar").Texts("x"));
        weekdays.Select(row => $"{row[2]}%").ShouldBe(GoldenFiles.Trace("Average Engagement by Day of Week", "bar").Texts("text"));
        weekdays.Select(row => row[1]).ShouldBe(["17", "12", "19", "13", "14", "10", "15"]);

        var hours = (await window.TableAsync("Mean engagement by hour")).Where(row => row[1] != "0").ToArray();
        hours.Select(row => row[0]).ShouldBe(["18:00", "19:00", "20:00", "21:00"]);
        hours.Select(row => row[1]).ShouldBe(["25", "34", "22", "19"]);
        Numbers(hours, 2).ShouldBe(GoldenFiles.Trace("Average Engagement by Hour of Day", "scatter").Numbers("y"), tolerance: 0.00501);
    }

    [Fact]
    public async Task Engagement_over_time_holds_every_published_post_and_the_moving_average()
    {
        await using var window = await OpenGoldenAsync();
        var rows = await window.TableAsync("Engagement of each post, with the 7-post moving average");
        Array.Reverse(rows);
        const string title = "Engagement Rate Over Time (by Content Type)";
        // Posts of one instant have no order of their own: a published mean that takes one of them alone depends on the file's.
        bool Together(int at) => at > 0 && at < rows.Length && rows[at][0] == rows[at - 1][0];
        var settled = Enumerable.Range(0, rows.Length).Where(at => !Together(at + 1) && !Together(at - 6)).ToArray();
        var published = GoldenFiles.Trace(title, "7-Post Moving Avg").Numbers("y").ToArray();
        settled.Length.ShouldBeGreaterThan(80);
        settled.Select(at => Numbers(rows, 4)[at]).ShouldBe(settled.Select(at => published[at]), tolerance: 0.00501);
        Numbers([.. rows.Where(row => row[1] == "Video")], 3).ShouldBe(GoldenFiles.Trace(title, "VIDEO").Numbers("y"), tolerance: 0.00001);
    }

    [Fact]
    public async Task The_viral_rule_in_force_is_named_and_stands_beside_the_others()
    {
        await using var window = await OpenGoldenAsync();
        var rules = window.Page.GetByRole(AriaRole.Region, new() { Name = "Viral rules side by side" }).GetByRole(AriaRole.Listitem);
        await Expect(rules).ToHaveCountAsync(5);
        var inForce = rules.Filter(new() { HasText = "In force" });
        await Expect(inForce).ToHaveCountAsync(1);
        await Expect(inForce).ToContainTextAsync("at least 2 times the mean");
        await Expect(inForce).ToContainTextAsync(new Regex(@"Posts\s*7"));
        await Expect(inForce).ToContainTextAsync(new Regex(@"From\s*65\.03"));
        await inForce.GetByRole(AriaRole.Link, new() { Name = "See these posts" }).ClickAsync();
        await Expect(window.Page.GetByText("1 to 7 of 7 posts that match")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Tiers_are_the_quartiles_of_the_posts_and_said_to_be_so()
    {
        await using var window = await OpenGoldenAsync();
        await Expect(window.Page.GetByText("Tiers by quartiles of engagement: of posts, not of people")).ToBeVisibleAsync();
        var tiers = await window.TableAsync("Mean engagement by tier of posts");
        tiers.Select(row => row[0]).ShouldBe(["VIP", "High", "Medium", "Low"]);
        tiers.Select(row => row[2]).ShouldAllBe(posts => posts == "25");
        Numbers([.. tiers.Take(3)], 1).ShouldBe([38.595, 29.375, 19.975], tolerance: 0.00501);
    }

    [Fact]
    public async Task The_grid_of_weekdays_and_hours_is_walked_by_keyboard()
    {
        await using var window = await OpenGoldenAsync();
        var grid = window.Page.GetByRole(AriaRole.Grid, new() { Name = "Mean engagement by weekday and hour" });
        // It begins at the highest mean of enough posts.
        var start = grid.GetByRole(AriaRole.Gridcell, new() { NameRegex = new("^Monday, 20:00: 44.39 index, .*n = 5") });
        await start.FocusAsync();
        await window.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(grid.GetByRole(AriaRole.Gridcell, new() { NameRegex = new("^Tuesday, 20:00: .*too few to compare") })).ToBeFocusedAsync();
        await window.Page.Keyboard.PressAsync("Home");
        await Expect(grid.GetByRole(AriaRole.Gridcell, new() { NameRegex = new("^Tuesday, 18:00:") })).ToBeFocusedAsync();
        await Expect(grid.Locator("[tabindex='0']")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Hours_are_not_offered_where_posts_have_days_only()
    {
        const string account = "my~instagram~web-midnight";
        var rows = Enumerable.Range(1, 6).Select(day => $"midnight{day},Day {day},IMAGE,2025-03-0{day}T00:00:00Z,500,400,{90 + day},10,1,5\n");
        var file = "post_id,caption,media_type,timestamp,impressions,reach,likes,comments,shares,saves\n" + string.Concat(rows);
        await system.Web.ImportAsync([("posts.csv", Encoding.UTF8.GetBytes(file))], "web-midnight");
        await system.Web.OverviewWhenAsync(account, page => page.Cards.Posts.Current.Value == 6);
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/content?account={account}");
        await Expect(window.Page.GetByText("Hours are not offered:")).ToHaveCountAsync(2);
        await Expect(window.Button("Show as table: Mean engagement by weekday")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_without_posts_says_why_and_what_to_do()
    {
        var account = await system.Web.SmallAccountAsync("web-content-empty");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/content?account={account}&from=2030-01-01&to=2030-01-31");
        await Expect(window.Page.GetByText("There are no posts in what is shown.").First).ToBeVisibleAsync();
        await Expect(window.Page.Locator("canvas")).ToHaveCountAsync(0);
        await Expect(window.Page.GetByText("NaN")).ToHaveCountAsync(0);
        window.Failures.ShouldBeEmpty();
    }

    private async Task<Window> OpenGoldenAsync()
    {
        var account = await system.Web.GoldenAccountAsync();
        var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/content?account={account}&formulas=classic");
        await window.Card("Posts").WaitForAsync();
        return window;
    }

    private static double[] Numbers(string[][] rows, int column) => [.. rows.Select(row => double.Parse(row[column], English))];
}
