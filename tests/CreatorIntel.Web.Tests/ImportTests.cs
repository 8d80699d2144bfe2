using System.Text;
using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>Imports from the browser.</summary>
public sealed class ImportTests(RunningSystem system, Browsing browsing)
{
    private const float Soon = 30_000;

    [Fact]
    public async Task An_import_is_reported_row_by_row_and_leads_to_the_overview()
    {
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync("/data");
        await page.Locator("input[type=file]").SetInputFilesAsync(
        [
            Chosen(Sample.Days("days.csv", ("2025-03-01", 1000), ("2025-03-08", 1010))),
            Chosen(("more.csv", Encoding.UTF8.GetBytes("date,followers\n2025-03-09,1020\n2025-03-10,many\n"))),
        ]);
        await page.GetByLabel("Account name").FillAsync("@web-import");
        await window.Button("Import 2 files").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).GetByText("Completed")).ToBeVisibleAsync(new() { Timeout = Soon });
        var rejected = Rejected(page);
        await Expect(rejected.GetByRole(AriaRole.Row)).ToHaveCountAsync(2);
        foreach (var cell in new[] { "more.csv", "3", "followers", "many" })
            await Expect(rejected.GetByRole(AriaRole.Cell, new() { Name = cell, Exact = true })).ToBeVisibleAsync();
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { Name = "Download as CSV" }).ClickAsync());
        (await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken)).ShouldContain("\"many\"");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("^Overview of @?web-import$") }).ClickAsync();
        await Expect(window.Card("Followers")).ToContainTextAsync("1,020", new() { Timeout = Soon });
    }

    [Fact]
    public async Task A_file_that_is_not_known_is_refused_with_the_reason()
    {
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync("/data");
        await page.Locator("input[type=file]").SetInputFilesAsync([Chosen(("holiday.csv", Encoding.UTF8.GetBytes("sun,sea\n1,2\n")))]);
        await window.Button("Import").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).GetByText("Refused")).ToBeVisibleAsync(new() { Timeout = Soon });
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("None of the files was recognised");
        await Expect(Rejected(page)).ToContainTextAsync("holiday.csv");
    }

    [Fact]
    public async Task The_report_of_a_past_import_has_an_address_of_its_own()
    {
        await system.Web.ImportAsync([Sample.Days("past.csv", ("2025-03-01", 1000))], "web-past-import");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = window.Page;
        await page.GotoAsync("/data");
        var row = page.GetByRole(AriaRole.Region, new() { Name = "Table: past imports" })
            .GetByRole(AriaRole.Row).Filter(new() { HasText = "past.csv" }).First;
        await row.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Overview of web-past-import" })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Overview of web-past-import" })).ToBeVisibleAsync();
    }

    private static ILocator Rejected(IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "Table: rejected rows" });

    private static FilePayload Chosen((string Name, byte[] Content) file) =>
        new() { Name = file.Name, MimeType = "text/csv", Buffer = file.Content };
}
