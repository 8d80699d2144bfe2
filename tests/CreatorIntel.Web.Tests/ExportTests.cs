using System.Text;
using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using Microsoft.Playwright;

namespace CreatorIntel.Web.Tests;

/// <summary>Files that a page offers, made by the server.</summary>
public sealed class ExportTests(RunningSystem system, Browsing browsing)
{
    [Theory]
    [InlineData("Report (PDF)", "web-export-report.pdf", "%PDF-1.7")]
    [InlineData("Posts (CSV)", "web-export-posts.csv", "\"post_id\"")]
    [InlineData("Days (CSV)", "web-export-days.csv", "\"day\"")]
    [InlineData("Figures (JSON)", "web-export-figures.json", "{\"overview\"")]
    public async Task What_is_shown_is_downloaded_under_the_name_of_its_account(string choice, string name, string beginning)
    {
        var account = await system.Web.SmallAccountAsync("web-export");
        await using var window = await browsing.OpenAsync(system.Web.BaseAddress!);
        var page = await window.OverviewAsync(account);
        await window.Button("Export").ClickAsync();
        var download = await page.RunAndWaitForDownloadAsync(
            () => page.GetByRole(AriaRole.Link, new() { NameRegex = new($"^{Regex.Escape(choice)}") }).ClickAsync());
        download.SuggestedFilename.ShouldBe(name);
        var text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
        text.TrimStart('\uFEFF').ShouldStartWith(beginning);
    }
}
