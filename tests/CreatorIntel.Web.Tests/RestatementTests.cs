using System.Text;
using CreatorIntel.System.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>What a platform reported first and otherwise later.</summary>
public sealed class RestatementTests(RunningSystem system, Browsing browsing)
{
    [Fact]
    public async Task A_value_that_was_reported_otherwise_later_is_listed_with_both()
    {
        const string Name = "web-restated";
        await system.Web.ImportAsync([Days(reach: 400)], Name);
        await system.Web.ImportAsync([Days(reach: 420)], Name);
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        await window.Page.GotoAsync($"/data/restatements?account=my~instagram~{Name}");

        var values = window.Page.GetByRole(AriaRole.Region, new() { Name = "Table: restated values" });
        await Expect(values).ToContainTextAsync("Reach of a day");
        foreach (var text in new[] { "Mar 1, 2025", "400", "420", "+5.00%" }) await Expect(values).ToContainTextAsync(text);
        var metrics = window.Page.GetByRole(AriaRole.Region, new() { Name = "Table: restatements by metric" });
        await Expect(metrics.GetByRole(AriaRole.Row).Filter(new() { HasText = "Reach of a day" })).ToContainTextAsync("1 (100%)");
        await Expect(metrics.GetByRole(AriaRole.Row).Filter(new() { HasText = "Followers of a day" })).ToContainTextAsync("0 (0%)");
    }

    private static (string Name, byte[] Content) Days(int reach) => ("days.csv", Encoding.UTF8.GetBytes(
        $"date,followers,impressions,reach,profile_views,website_clicks\n2025-03-01,1000,500,{reach},10,1\n"));
}
