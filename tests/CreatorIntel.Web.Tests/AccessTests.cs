using CreatorIntel.System.Tests;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CreatorIntel.Web.Tests;

/// <summary>Everyone can use the pages: at every size, in both schemes, with assistive technology, on a slow line.</summary>
public sealed class AccessTests(RunningSystem system, Browsing browsing)
{
    private const int LargestFirstLoad = 200_000;

    public static TheoryData<string, int, ColorScheme> Pages
    {
        get
        {
            var data = new TheoryData<string, int, ColorScheme>();
            foreach (var page in new[] { "overview", "value", "shop", "data", "data/sources", "data/columns", "data/quality" })
            {
                foreach (var width in new[] { 1440, 820, 360 })
                {
                    data.Add(page, width, ColorScheme.Light);
                    data.Add(page, width, ColorScheme.Dark);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_breaks_no_rule_of_accessibility_and_fits_its_window(string name, int width, ColorScheme scheme)
    {
        var account = await system.Web.SmallAccountAsync("web-access");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!, width, scheme);
        var page = window.Page;
        await page.GotoAsync($"/{name}?account={account}");
        await DrawnAsync(page, name);
        var violations = (await page.RunAxe()).Violations;
        violations.Select(rule => $"{rule.Id}: {string.Join(" | ", rule.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }

    [Theory]
    [InlineData("overview")]
    [InlineData("value")]
    [InlineData("shop")]
    [InlineData("data")]
    [InlineData("data/sources")]
    [InlineData("data/columns")]
    [InlineData("data/quality")]
    public async Task A_page_reports_no_error_under_the_policy_that_forbids_foreign_and_inline_scripts(string name)
    {
        var account = await system.Web.SmallAccountAsync("web-policy");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var answer = await window.Page.GotoAsync($"/{name}?account={account}");
        answer!.Headers["content-security-policy"].ShouldContain("script-src 'self';");
        await DrawnAsync(window.Page, name);
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
            performance.getEntriesByType("resource")
              .filter((entry) => entry.name.endsWith(".js") && !entry.name.includes("ChartCanvas"))
              .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
            """);
        bytes.ShouldBeInRange(1, LargestFirstLoad);
    }

    /// <summary>Waits until everything is there; a chart is drawn once it comes into view.</summary>
    private static async Task DrawnAsync(IPage page, string name)
    {
        if (name == "overview")
        {
            await page.GetByRole(AriaRole.Heading, new() { Name = "Mean engagement by content type" }).ScrollIntoViewIfNeededAsync();
            await page.Locator("canvas").First.WaitForAsync();
        }
        else if (name == "data")
        {
            await page.GetByRole(AriaRole.Table).WaitForAsync();
        }
        else
        {
            await page.GetByRole(AriaRole.Heading, new() { Level = 2 }).First.WaitForAsync();
            await Assertions.Expect(page.Locator(".mantine-Skeleton-root")).ToHaveCountAsync(0);
        }
    }
}
