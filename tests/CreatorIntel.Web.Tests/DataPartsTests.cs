using System.Text;
using CreatorIntel.System.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>Connections, names of columns and data quality in the browser.</summary>
public sealed class DataPartsTests(RunningSystem system, Browsing browsing)
{
    private const float Soon = 60_000;

    [Fact]
    public async Task An_account_is_connected_paused_and_disconnected()
    {
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync("/data/sources");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Platform" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new("TikTok Display API") }).ClickAsync();
        await page.GetByLabel("Access token", new() { Exact = true }).FillAsync("act.fake-tiktok-token");
        await window.Button("Connect").ClickAsync();

        var card = page.GetByRole(AriaRole.Article).Filter(new() { HasText = "Loom & Light" });
        await Expect(card.GetByRole(AriaRole.Status)).ToHaveTextAsync("Connected", new() { Timeout = Soon });
        await Expect(card).ToContainTextAsync("of 600");
        await Expect(card).Not.ToContainTextAsync("not yet", new() { Timeout = Soon });
        await card.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Expect(card.GetByRole(AriaRole.Status)).ToHaveTextAsync("Paused");
        await Expect(card).ToContainTextAsync("none while paused");
        await card.GetByRole(AriaRole.Button, new() { Name = "Disconnect" }).ClickAsync();
        await card.GetByRole(AriaRole.Button, new() { NameRegex = new("^Disconnect Loom") }).ClickAsync();
        await Expect(card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_token_that_is_refused_is_said_beside_the_form()
    {
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync("/data/sources");
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Platform" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { NameRegex = new("^Square") }).ClickAsync();
        await page.GetByLabel("Access token", new() { Exact = true }).FillAsync("no-such-token");
        await window.Button("Connect").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Square no longer accepts the token");
    }

    [Fact]
    public async Task Columns_of_a_file_that_was_not_recognised_are_named_and_it_is_read()
    {
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync("/data");
        var file = Encoding.UTF8.GetBytes("Dagen,Volgers\n2025-03-01,1000\n2025-03-02,1010\n");
        await page.Locator("input[type=file]").SetInputFilesAsync([new FilePayload { Name = "dagen.csv", MimeType = "text/csv", Buffer = file }]);
        await page.GetByLabel("Account name").FillAsync("web-columns");
        await window.Button("Import").ClickAsync();
        var mapping = page.GetByRole(AriaRole.Region, new() { Name = "Columns of dagen.csv" });
        await mapping.GetByRole(AriaRole.Combobox, new() { Name = "The file is most like" }).ClickAsync();
        await page.GetByRole(AriaRole.Option, new() { Name = "Day02 account metrics CSV" }).ClickAsync();
        await ChooseAsync("Dagen", "date");
        await ChooseAsync("Volgers", "followers");
        await window.Button("Remember these names and read the file again").ClickAsync();

        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Overview of web-columns" })).ToBeVisibleAsync(new() { Timeout = Soon });

        async Task ChooseAsync(string cell, string field)
        {
            await mapping.GetByRole(AriaRole.Combobox, new() { Name = cell }).ClickAsync();
            await page.GetByRole(AriaRole.Option, new() { Name = field, Exact = true }).ClickAsync();
        }
    }

    [Fact]
    public async Task What_does_not_add_up_is_shown_with_the_rows_that_say_so()
    {
        await system.Web.ImportAsync(
            [("markets.csv", Encoding.UTF8.GetBytes(
                """
                performance_id,location_id,market_date,total_sales,total_transactions,items_sold,average_transaction_value,foot_traffic_estimate,weather,competitor_count,booth_cost,travel_expenses,net_profit,customer_acquisition_count,notes
                web-1,7,2024-09-23,100.00,2,2,50.00,65,cold,6,10.00,5.00,99.00,1,
                """))],
            "web-quality");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync("/data/quality");
        await page.GetByRole(AriaRole.Link, new() { Name = "Market days whose net profit does not add up" }).ClickAsync(new() { Timeout = Soon });

        var rows = page.GetByRole(AriaRole.Region, new() { Name = "Table: Market days whose net profit does not add up" });
        await Expect(rows).ToContainTextAsync("web-1");
        await Expect(rows).ToContainTextAsync("markets.csv, row 2");
    }
}
