using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>What is shown is in the address: it can be shared, and the back button undoes a change.</summary>
public sealed class ViewTests(RunningSystem system, Browsing browsing)
{
    [Fact]
    public async Task The_back_button_undoes_a_change_of_view()
    {
        var account = await system.Web.SmallAccountAsync("web-back");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await page.GetByText("Classic", new() { Exact = true }).ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("formulas=classic"));
        await window.Button("Days: All days").ClickAsync();
        await window.Button("Last 7 days").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("from=2025-03-02&to=2025-03-08"));
        await page.GoBackAsync();
        await Expect(window.Button("Days: All days")).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync(new Regex("formulas=classic$"));
        await page.GoBackAsync();
        await Expect(page).Not.ToHaveURLAsync(new Regex("formulas"));
    }

    [Fact]
    public async Task Formulas_that_are_chosen_are_named_in_the_address_whichever_they_are()
    {
        var account = await system.Web.SmallAccountAsync("web-formulas");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        foreach (var (name, named) in new[] { ("Classic", "formulas=classic$"), ("Calendar", "formulas=calendar$") })
        {
            await page.GetByText(name, new() { Exact = true }).ClickAsync();
            await Expect(page).ToHaveURLAsync(new Regex(named));
            await Expect(page.GetByRole(AriaRole.Radio, new() { Name = name })).ToBeCheckedAsync();
        }
    }

    [Fact]
    public async Task The_past_is_marked_and_left_with_one_click()
    {
        var account = await system.Web.SmallAccountAsync("web-past");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account, "&asOf=2025-01-01T00:00:00Z");
        await Expect(page.GetByText("You are looking at the past")).ToBeVisibleAsync();
        await Expect(window.Card("Followers")).ToContainTextAsync("Unavailable");
        await window.Button("Return to now").ClickAsync();
        await Expect(window.Card("Followers")).ToContainTextAsync("1,010");
        await Expect(page.GetByText("You are looking at the past")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task An_address_without_an_account_opens_one_and_names_it()
    {
        await system.Web.SmallAccountAsync("web-home");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync("/");
        await Expect(window.Page).ToHaveURLAsync(new Regex("/overview\\?account=my~instagram~"));
        await Expect(window.Card("Followers")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_account_is_chosen_with_the_keyboard_alone()
    {
        var account = await system.Web.SmallAccountAsync("web-keys");
        var other = await system.Web.SmallAccountAsync("web-keys-other");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to content" })).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("^Account:") }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var option = page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("web-keys-other") });
        await Expect(option).ToBeVisibleAsync();
        var steps = await page.GetByRole(AriaRole.Option).CountAsync();
        for (var i = 0; i < steps && await option.GetAttributeAsync("data-combobox-selected") is null; i++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(other)));
    }

    [Fact]
    public async Task An_account_that_does_not_exist_is_said_in_words()
    {
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync("/overview?account=my~instagram~nobody-at-all");
        await Expect(window.Page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await Expect(window.Button("Try again")).ToBeVisibleAsync();
    }
}
