using System.Globalization;
using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using CreatorIntel.Tests.Golden;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>The growth page in a real browser.</summary>
public sealed class GrowthTests(RunningSystem system, Browsing browsing)
{
    private const string Trends = "Daily Reach and Impressions";
    private const string Rates = "Weekly Growth Rate Comparison";
    private const string Months = "Months to Reach 200K Followers";

    [Fact]
    public async Task The_cards_show_the_published_figures_by_the_classic_formulas()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.GrowthAsync(account, "&formulas=classic");
        await Expect(window.Card("Followers")).ToContainTextAsync(GoldenFiles.Card("Current Followers")!);
        await Expect(window.Card("Gain in these days")).ToContainTextAsync(GoldenFiles.Card("Total Growth (90 days)")!);
        await Expect(window.Card("Gain in these days")).ToContainTextAsync(GoldenFiles.BelowCard("Total Growth (90 days)")!);
        await Expect(window.Card("Days to target")).ToContainTextAsync("3,126 days");
        await Expect(window.Card("Required daily growth")).ToContainTextAsync(GoldenFiles.Card("Required Daily Growth")!);
        await Expect(window.Card("Sum of daily reach")).ToContainTextAsync("3,144,622");
    }

    [Fact]
    public async Task Followers_and_daily_gains_are_the_published_ones_day_by_day()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.GrowthAsync(account, "&formulas=classic");

        var rows = await window.TableAsync("Followers and daily gains");

        var followers = GoldenFiles.TraceBeside("Daily Growth", "Followers");
        var gains = GoldenFiles.TraceBeside("Daily Growth", "Daily Growth");
        rows.Select(row => Number(row[1])).Reverse().ShouldBe(followers.Numbers("y"));
        // The first day has none before it.
        rows.SkipLast(1).Select(row => Number(row[2])).Reverse().ShouldBe(gains.Numbers("y"));
        rows[^1][2].ShouldBe("Unavailable");
    }

    [Fact]
    public async Task Reach_and_impressions_are_the_published_ones_day_by_day()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.GrowthAsync(account, "&formulas=classic");

        var rows = await window.TableAsync("Reach and impressions by day");

        rows.Select(row => Number(row[1])).Reverse().ShouldBe(GoldenFiles.Trace(Trends, "Reach").Numbers("y"));
        rows.Select(row => Number(row[2])).Reverse().ShouldBe(GoldenFiles.Trace(Trends, "Impressions").Numbers("y"));
    }

    [Fact]
    public async Task Paces_are_the_published_ones()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.GrowthAsync(account, "&formulas=classic");

        var weekly = await window.TableAsync("Weekly growth: current, scenarios and target");
        var months = await window.TableAsync("Months to 200,000 followers");

        weekly.Select(row => row[0]).ShouldBe(GoldenFiles.Trace(Rates, "bar").Texts("x"));
        weekly.Select(row => row[1]).ShouldBe(GoldenFiles.Trace(Rates, "bar").Texts("text"));
        months.SkipLast(1).Select(row => row[0]).ShouldBe(GoldenFiles.Trace(Months, "bar").Texts("x"));
        months.SkipLast(1).Select(row => $"{row[1]}mo").ShouldBe(GoldenFiles.Trace(Months, "bar").Texts("text"));
        string.Join(" | ", months[^1]).ShouldBe("Goal | 6.0 | ");
    }

    [Fact]
    public async Task The_table_of_scenarios_is_the_published_one()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.GrowthAsync(account, "&formulas=classic");

        var rows = await window.RowsAsync("Scenarios");

        // Scenario, weekly growth, followers, followers gained, months; the product also tells total growth and outcome.
        rows.Select(row => string.Join(" | ", row[0], row[1], row[2], $"+{row[3]}", row[5]))
            .ShouldBe(GoldenFiles.Table("Projected Followers").Select(row => string.Join(" | ", row.EnumerateArray().Select(cell => cell.GetString()))));
        rows.SkipLast(1).Select(row => row[6]).ShouldAllBe(outcome => outcome == "misses the target");
    }

    [Fact]
    public async Task The_horizon_of_the_forecast_is_in_the_address_and_the_back_button_undoes_it()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.GrowthAsync(account);
        var forecast = page.GetByRole(AriaRole.Region, new() { Name = "Followers expected by the account's own daily gains" });
        await Expect(forecast).ToContainTextAsync("on May 23, 2026");
        await Expect(forecast).ToContainTextAsync("7 days ahead: off by");
        await page.GetByText("30 days", new() { Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("forecastDays=30$"));
        await Expect(forecast).ToContainTextAsync("on Dec 24, 2025");
        await page.GoBackAsync();
        await Expect(forecast).ToContainTextAsync("on May 23, 2026");
    }

    [Fact]
    public async Task A_new_target_moves_the_way_to_it()
    {
        var account = await system.Web.SmallAccountAsync("web-growth-target");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.GrowthAsync(account);
        await window.Button("Target: 200,000 in 6 months").ClickAsync();
        await page.GetByLabel("Followers to reach").FillAsync("1500");
        await page.GetByLabel("Months from the latest count").FillAsync("12");
        await window.Button("Set target").ClickAsync();
        await Expect(window.Card("Followers")).ToContainTextAsync("490 to go to the target of 1,500", new() { Timeout = 20_000 });
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Months to 1,500 followers" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Days_without_data_are_said_to_be_empty()
    {
        var account = await system.Web.SmallAccountAsync("web-growth-empty");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.GrowthAsync(account, "&from=2030-01-01");
        await Expect(window.Card("Gain in these days")).ToContainTextAsync("Unavailable");
        await Expect(page.GetByText("No follower count was recorded for these days.")).ToBeVisibleAsync();
        await Expect(page.GetByText("No reach, impressions or views were recorded for these days.")).ToBeVisibleAsync();
        window.Failures.ShouldBeEmpty();
    }

    private static double Number(string text) =>
        double.Parse(text.Replace("+", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal).Replace('−', '-'), CultureInfo.InvariantCulture);
}
