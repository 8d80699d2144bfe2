using CreatorIntel.System.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>The way from a figure to the rows of the files that it was computed from.</summary>
public sealed class ReceiptTests(RunningSystem system, Browsing browsing)
{
    [Fact]
    public async Task A_figure_leads_to_what_went_in_and_to_the_row_of_a_file()
    {
        var account = await system.Web.GoldenAccountAsync();
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account, "&formulas=classic");
        await window.Button("About Account value").ClickAsync();
        await window.Button("Show the receipt").ClickAsync();

        var receipt = page.GetByRole(AriaRole.Dialog, new() { Name = "Where this figure comes from" });
        await Expect(receipt.GetByRole(AriaRole.Region, new() { Name = "Figure" })).ToContainTextAsync("$5,751,862.07");
        await Expect(receipt).ToContainTextAsync("lifetime_value * F0");
        await Expect(receipt).ToContainTextAsync("101 observations behind it");
        await Expect(receipt).ToContainTextAsync("creator.json, row");

        await receipt.GetByRole(AriaRole.Button, new() { NameRegex = new("receipt of Lifetime value per follower$") }).ClickAsync();
        await Expect(receipt.GetByRole(AriaRole.Region, new() { Name = "Figure" })).ToContainTextAsync("$55.97");
        await page.GoBackAsync();
        await Expect(receipt.GetByRole(AriaRole.Region, new() { Name = "Figure" })).ToContainTextAsync("$5,751,862.07");

        await receipt.GetByRole(AriaRole.Button, new() { Name = "Observations, page 2", Exact = true }).ClickAsync();
        await Expect(receipt.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "creator.json" })).ToHaveCountAsync(20);
        await receipt.GetByRole(AriaRole.Link, new() { NameRegex = new("^creator.json, row") }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Data", Exact = true })).ToBeVisibleAsync();
        await Expect(receipt).ToHaveCountAsync(0);
        window.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_receipt_has_an_address_and_is_closed_by_the_keyboard()
    {
        var account = await system.Web.SmallAccountAsync("web-receipt-address");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await window.Button("About Followers").ClickAsync();
        await window.Button("Show the receipt").ClickAsync();
        var receipt = page.GetByRole(AriaRole.Dialog, new() { Name = "Where this figure comes from" });
        await Expect(receipt).ToContainTextAsync("1,010 followers");

        await page.ReloadAsync();
        await Expect(receipt).ToContainTextAsync("1,010 followers");
        await page.Keyboard.PressAsync("Escape");
        await Expect(receipt).ToHaveCountAsync(0);
        page.Url.ShouldNotContain("receipt=");
    }
}
