using CreatorIntel.System.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>What a newcomer is told, until it is done or put away.</summary>
public sealed class FirstStepsTests(RunningSystem system, Browsing browsing)
{
    [Fact]
    public async Task The_first_steps_are_done_or_put_away()
    {
        var account = await system.Web.SmallAccountAsync("web-first-steps");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        var steps = page.GetByRole(AriaRole.Region, new() { Name = "First steps" });
        await Expect(steps.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Import your own export" })).ToContainTextAsync("Done");
        await Expect(steps.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Set a target" })).Not.ToContainTextAsync("Done");

        await window.Button("Put the first steps away").ClickAsync();
        await Expect(steps).ToHaveCountAsync(0);
        await page.ReloadAsync();
        await window.Card("Followers").WaitForAsync();
        await Expect(steps).ToHaveCountAsync(0);
    }
}
