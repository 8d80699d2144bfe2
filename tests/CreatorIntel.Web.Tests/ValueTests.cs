using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.System.Tests;
using CreatorIntel.Tests.Golden;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>The value page in a real browser: figures, what-if, sets of assumptions.</summary>
public sealed partial class ValueTests(RunningSystem system, Browsing browsing)
{
    private const string Sets = "/api/v1/assumption-sets";
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly string[] Gauges = ["IMAGE ROI", "CAROUSEL ROI", "VIDEO ROI"];

    [Fact]
    public async Task The_value_page_shows_the_published_figures_by_the_classic_formulas()
    {
        await using var window = await OpenGoldenAsync();
        await Expect(window.Card("Lifetime value per follower")).ToContainTextAsync(GoldenFiles.Card("LTV per Follower")!);
        await Expect(window.Card("Monthly value per follower")).ToContainTextAsync(GoldenFiles.Card("Monthly Value")!);
        await Expect(window.Card("Annual value per follower")).ToContainTextAsync(GoldenFiles.Card("Annual Value")!);
        await Expect(window.Card("Account value")).ToContainTextAsync(GoldenFiles.Card("Total Account Value")!);
        await Expect(window.Card("Engagement value per post")).ToContainTextAsync(GoldenFiles.Card("Avg Value per Post")!);
        await Expect(window.Card("Monthly engagement value")).ToContainTextAsync(GoldenFiles.Card("Monthly Engagement Value")!);
        await Expect(window.Card("Engagement value of all posts")).ToContainTextAsync(GoldenFiles.Card("Total Engagement Value (All Posts)")!);
    }

    [Fact]
    public async Task The_charts_hold_the_published_numbers()
    {
        await using var window = await OpenGoldenAsync();
        var streams = await window.TableAsync("Monthly revenue per follower");
        var published = GoldenFiles.Trace("Monthly Revenue per Follower", "pie").Numbers("values");
        streams.Select(row => row[1]).ShouldBe(new[] { published[1], published[2], published[0] }.Select(Dollars));

        var months = await window.TableAsync("Cumulative revenue over 24 months");
        months.Select(row => row[1]).ShouldBe(
            GoldenFiles.Trace("24-Month Revenue Projection (Current Followers)", "Revenue").Numbers("y").Select(Dollars));

        var interactions = await window.TableAsync("Value per interaction");
        interactions.Select(row => row[1]).ShouldBe(GoldenFiles.Trace("Value per Interaction Type", "bar").Texts("text"));

        var returns = await window.TableAsync("Return on investment by content type");
        returns.Select(row => row[1]).ShouldBe(
            Gauges.Select(title => GoldenFiles.Gauge(title).ToString("N2", English) + "%"));
    }

    [Fact]
    public async Task The_table_of_returns_holds_the_published_rows_among_every_version()
    {
        await using var window = await OpenGoldenAsync();
        var table = window.Page.GetByRole(AriaRole.Region, new() { Name = "Table: every definition of ROI" });
        foreach (var (row, at) in GoldenFiles.Table("ROI (%)").Select((row, at) => (row, at)))
        {
            var group = table.Locator("tbody").Nth(at);
            await Expect(group.Locator("th")).ToContainTextAsync($"n = {row[1].GetInt32()}, mean engagement {row[2].GetDouble().ToString("N2", English)}");
            var inForce = group.Locator("[data-in-force]");
            foreach (var amount in new[] { row[3], row[4], row[6] }) await Expect(inForce).ToContainTextAsync(Dollars(amount.GetDouble()));
            await Expect(group.Locator("tr")).ToHaveCountAsync(4);
        }
    }

    [Fact]
    public async Task An_assumption_that_is_moved_moves_the_figures_and_is_marked_as_unsaved()
    {
        await using var window = await OpenSmallAsync("web-what-if");
        var card = window.Card("Engagement value per post");
        await Expect(card).ToContainTextAsync("$23.50");
        await Field(window, "Average order value").FillAsync("60");
        await Expect(card).ToContainTextAsync("$28.20");
        await Expect(card).ToContainTextAsync("Unsaved Saved: $23.50 (+$4.70)");
        await Expect(Unsaved(window)).ToContainTextAsync("1 assumption is changed and not saved.");
        await window.Page.GetByRole(AriaRole.Slider, new() { Name = "Average order value" }).PressAsync("Home");
        await Expect(card).ToContainTextAsync("$0.00");
        await window.Button("Reset to $50.00: Average order value").ClickAsync();
        await Expect(card).ToContainTextAsync("$23.50");
        await Expect(Unsaved(window)).ToHaveCountAsync(0);
        window.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_tried_is_saved_as_a_set_changed_and_read_back_from_its_history()
    {
        await using var window = await OpenSmallAsync("web-set");
        var page = window.Page;
        await Field(window, "Average order value").FillAsync("60");
        await window.Button("Save as a new set").ClickAsync();
        await Field(window, "Name").FillAsync("Price <b>rise</b>");
        await window.Button("Save set").ClickAsync();
        await Expect(window.Button("Set of assumptions: Price <b>rise</b>")).ToBeVisibleAsync();
        await Expect(Unsaved(window)).ToHaveCountAsync(0);
        await Expect(page).ToHaveURLAsync(SetInAddress());
        await page.ReloadAsync();
        await Expect(window.Card("Engagement value per post")).ToContainTextAsync("$28.20");

        await Field(window, "Average order value").FillAsync("70");
        await window.Button("Save to “Price <b>rise</b>”").ClickAsync();
        await Expect(Unsaved(window)).ToHaveCountAsync(0);
        await Expect(window.Card("Engagement value per post")).ToContainTextAsync("$32.90");
        await window.Button("History").ClickAsync();
        var history = page.GetByRole(AriaRole.Dialog);
        await Expect(history).ToContainTextAsync("Average order value: $60.00 to $70.00");
        await window.Button("Show figures under version 1").ClickAsync();
        await Expect(page.GetByText("You are looking at version 1; version 2 is in force.")).ToBeVisibleAsync();
        await Expect(window.Card("Engagement value per post")).ToContainTextAsync("$28.20");
    }

    [Fact]
    public async Task What_is_not_saved_is_not_lost_by_leaving()
    {
        await using var window = await OpenSmallAsync("web-leaving");
        var growth = window.Page.GetByRole(AriaRole.Link, new() { Name = "Growth", Exact = true });
        await Field(window, "Conversion rate").FillAsync("3");
        await growth.ClickAsync();
        await window.Button("Stay and keep them").ClickAsync();
        await Expect(Unsaved(window)).ToBeVisibleAsync();
        await growth.ClickAsync();
        await window.Button("Discard and go on").ClickAsync();
        await window.Page.WaitForURLAsync("**/growth?*");
    }

    [Fact]
    public async Task A_set_that_somebody_else_changed_meanwhile_is_not_overwritten()
    {
        await CreateAsync("web-shared", new { });
        await using var window = await OpenSmallAsync("web-conflict", "&assumptions=web-shared");
        await Field(window, "Average order value").FillAsync("60");
        await Expect(Unsaved(window)).ToBeVisibleAsync();
        await ChangeAsync("web-shared", 1, new { saveConversion = 0.1 });
        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You began on version 1; it is at version 2 now", new() { Timeout = 20_000 });
        await Expect(window.Button("Save to “Set web-shared”")).ToBeDisabledAsync();
        await window.Button("Keep my changes on version 2").ClickAsync();
        await window.Button("Save to “Set web-shared”").ClickAsync();
        await Expect(Unsaved(window)).ToHaveCountAsync(0);
        var set = await SetAsync("web-shared");
        (set.Assumptions.AverageOrderValue, set.Assumptions.SaveConversion, set.Set.Version).ShouldBe((60, 0.1, 3));
    }

    [Fact]
    public async Task Two_sets_named_in_the_address_are_compared_to_the_cent()
    {
        await CreateAsync("web-double", new { averageOrderValue = 100 });
        await using var window = await OpenSmallAsync("web-compare", "&left=classic&right=web-double");
        await Expect(window.Page.GetByRole(AriaRole.Region, new() { Name = "What the sets differ in" }))
            .ToContainTextAsync("Average order value: $50.00 against $100.00");
        var row = window.Page.GetByRole(AriaRole.Region, new() { Name = "Table: figures under both sets" })
            .GetByRole(AriaRole.Row).Filter(new() { HasText = "Engagement value per post" });
        (await row.Locator("td").AllInnerTextsAsync()).ShouldBe(["$23.50", "$47.00", "+$23.50"]);
    }

    [Fact]
    public async Task A_set_is_renamed_and_retired()
    {
        await CreateAsync("web-short", new { });
        await using var window = await OpenSmallAsync("web-retire", "&assumptions=web-short");
        await window.Button("Rename").ClickAsync();
        await Field(window, "Name").FillAsync("Short-lived");
        await window.Button("Save name").ClickAsync();
        await Expect(window.Button("Set of assumptions: Short-lived")).ToBeVisibleAsync();
        await Expect(window.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await window.Button("Retire").ClickAsync();
        await window.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Retire", Exact = true }).ClickAsync();
        await Expect(window.Button("Set of assumptions: Classic")).ToBeVisibleAsync();
        (await OfferedAsync()).ShouldNotContain(set => set.Set.Id == "web-short");
    }

    [Fact]
    public async Task Where_there_is_nothing_the_page_says_why()
    {
        await using var window = await OpenSmallAsync("web-value-empty", "&from=2030-01-01");
        await Expect(window.Card("Engagement value per post")).ToContainTextAsync("Unavailable");
        await Expect(window.Page.GetByText("Widen the days or the content type").First).ToBeVisibleAsync();
        window.Failures.ShouldBeEmpty();
    }

    private async Task<Window> OpenGoldenAsync() =>
        await OpenAsync(await system.Web.GoldenAccountAsync(), "&formulas=classic");

    private async Task<Window> OpenSmallAsync(string name, string query = "") =>
        await OpenAsync(await system.Web.SmallAccountAsync(name), query);

    private async Task<Window> OpenAsync(string account, string query)
    {
        var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/value?account={account}{query}");
        await window.Card("Account value").WaitForAsync();
        return window;
    }

    private async Task CreateAsync(string id, object assumptions)
    {
        using var answer = await system.Web.PostAsJsonAsync(Sets, new { id, name = $"Set {id}", assumptions });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private async Task<AssumptionSetPage> SetAsync(string id) =>
        (await system.Web.GetFromJsonAsync<AssumptionSetPage>($"{Sets}/{id}", PageJson.Options))!;

    private async Task<AssumptionSetPage[]> OfferedAsync() =>
        (await system.Web.GetFromJsonAsync<AssumptionSetPage[]>(Sets, PageJson.Options))!;

    private async Task ChangeAsync(string id, long version, object assumptions)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"{Sets}/{id}") { Content = JsonContent.Create(new { assumptions }) };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        using var answer = await system.Web.SendAsync(request);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
    }

    private static ILocator Field(Window window, string name) => window.Page.GetByRole(AriaRole.Textbox, new() { Name = name, Exact = true });

    private static ILocator Unsaved(Window window) =>
        window.Page.GetByRole(AriaRole.Region, new() { Name = "Unsaved assumptions" });

    private static string Dollars(double amount) => $"${amount.ToString("N2", English)}";

    [GeneratedRegex(@"[?&]assumptions=[0-9a-f]{32}")]
    private static partial Regex SetInAddress();
}
