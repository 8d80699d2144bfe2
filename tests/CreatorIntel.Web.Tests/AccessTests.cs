using CreatorIntel.System.Tests;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>Everyone can use the pages: at every size, in both schemes, with assistive technology, on a slow line.</summary>
public sealed class AccessTests(RunningSystem system, Browsing browsing)
{
    private const string Account = "web-access";
    private const int LargestFirstLoad = 200_000;
    private const float Drawn = 30_000;

    public static TheoryData<string> Pages { get; } =
    [
        "overview", "growth", "content", "posts", $"posts/0012-{Account}", "value", "platforms", "shop", "insights", "data", "data/sources",
        "data/columns", "data/quality", "data/restatements",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_breaks_no_rule_of_accessibility_and_fits_its_window(string name)
    {
        var account = await system.Web.SmallAccountAsync(Account);
        var broken = new List<string>();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var window = await browsing.OpenAsync(system.Web.BaseAddress!, 1440, scheme);
            var page = window.Page;
            await page.GotoAsync($"/{name}?account={account}");
            foreach (var width in new[] { 1440, 820, 390, 360 })
            {
                await page.SetViewportSizeAsync(width, 900);
                await DrawnAsync(page);
                var violations = (await page.RunAxe()).Violations;
                broken.AddRange(violations.Select(
                    rule => $"{width} {scheme} {rule.Id}: {string.Join(" | ", rule.Nodes.Select(node => node.Html))}"));
                var beyond = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth");
                if (beyond > 0) broken.Add($"{width} {scheme}: {beyond} px wider than the window");
            }
        }

        broken.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_reports_no_error_under_the_policy_that_forbids_foreign_and_inline_scripts(string name)
    {
        var account = await system.Web.SmallAccountAsync(Account);
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var answer = await window.Page.GotoAsync($"/{name}?account={account}");
        answer!.Headers["content-security-policy"].ShouldContain("script-src 'self';");
        await DrawnAsync(window.Page);
        window.Failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_load_is_small()
    {
        var account = await system.Web.SmallAccountAsync("web-first-load");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.OverviewAsync(account);
        var bytes = await window.Page.EvaluateAsync<int>(
            """
            (() => {
              const scripts = performance.getEntriesByType("resource").filter((entry) => entry.name.endsWith(".js"));
              const charts = scripts.find((entry) => /\/Charts-[^/]*$/.test(entry.name))?.startTime ?? Infinity;
              return scripts.filter((entry) => entry.startTime < charts).reduce((sum, entry) => sum + entry.encodedBodySize, 0);
            })()
            """);
        bytes.ShouldBeInRange(1, LargestFirstLoad);
    }

    /// <summary>Waits until everything is there, the charts below the fold included, and no colour is on its way to another.</summary>
    private static async Task DrawnAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First.WaitForAsync();
        await Expect(page.Locator(".mantine-Skeleton-root")).ToHaveCountAsync(0, new() { Timeout = Drawn });
        await page.EvaluateAsync(
            """
            () => Promise.allSettled(
              document.getAnimations()
                .filter((each) => each.effect.getTiming().iterations !== Infinity)
                .map((each) => each.finished))
            """);
    }
}
