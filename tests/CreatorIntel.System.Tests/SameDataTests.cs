using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Aspire.Hosting.Testing;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.FakePlatforms.Graph;

namespace CreatorIntel.System.Tests;

/// <summary>
/// The same posts of four creators, brought by an export of Meta Business Suite, by calls of the Graph API, and by both
/// in either order: every figure of every page is the same. What an export has and calls do not is named in
/// <see cref="GraphExport"/> and left out of it.
/// </summary>
public sealed class SameDataTests(RunningSystem system)
{
    // Its clocks never change: where they do, an export writes two instants of a night alike.
    private const string Zone = "Asia/Kolkata";
    private const string Connections = "/api/v1/workspaces/my/connections";
    private const int Posts = 302;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan FiguresLimit = TimeSpan.FromSeconds(40);
    private static readonly string[] PagesCompared = ["content", "overview", "value"];

    [Fact]
    public async Task By_export_by_calls_and_by_both_in_either_order_every_figure_is_the_same()
    {
        const int byCalls = 1, byExport = 2, callsFirst = 3, exportFirst = 4;
        await Task.WhenAll(SyncAsync(byCalls), SyncAsync(callsFirst));
        var calls = await system.Web.OverviewWhenAsync(
            AccountOf(byCalls), page => page.Cards.Posts.Current.Value == Posts && page.FollowerHistory.Count > 0);
        var day = calls.FollowerHistory[^1].Day;

        await Task.WhenAll(ImportAsync(byExport, day), ImportAsync(callsFirst, day), ImportAsync(exportFirst, day));
        await SyncAsync(exportFirst);

        var differences = new List<string>();
        foreach (var formulas in (string[])["classic", "calendar"])
        {
            var expected = await FiguresAsync(byCalls, formulas);
            expected.Count.ShouldBeGreaterThan(100);
            foreach (var creator in (int[])[byExport, callsFirst, exportFirst])
                differences.AddRange((await DifferencesAsync(expected, creator, formulas)).Select(difference => $"creator {creator}, {formulas}, {difference}"));
        }

        differences.ShouldBeEmpty();
    }

    /// <summary>In what a creator's figures differ from those that are expected, once there was time for them to be the same.</summary>
    private async Task<IReadOnlyList<string>> DifferencesAsync(Dictionary<string, string> expected, int creator, string formulas)
    {
        IReadOnlyList<string> differences = [];
        try
        {
            return await Eventually.AsAsync(
                async () => differences = Differences(expected, await FiguresAsync(creator, formulas)), found => found.Count == 0, FiguresLimit,
                $"creator {creator} has the figures expected");
        }
        catch (TimeoutException)
        {
            return differences;
        }
    }

    private static string AccountOf(int creator) => $"my~instagram~{WorldOf(creator).Id}";

    private static GraphWorld WorldOf(int creator) => new(DateTimeOffset.UnixEpoch, TimeProvider.System, creator);

    private async Task SyncAsync(int creator)
    {
        using var connected = await system.Web.PostAsJsonAsync(
            Connections, new { kind = "instagram", token = WorldOf(creator).Token, settings = new { timeZone = Zone } });
        connected.IsSuccessStatusCode.ShouldBeTrue(await connected.Content.ReadAsStringAsync());
        var connection = (await connected.Content.ReadFromJsonAsync<ConnectionPage>(PageJson.Options))!;
        connection.Account.ShouldBe(AccountOf(creator));
        await Eventually.AsAsync(
            async () => (await system.Web.GetFromJsonAsync<ConnectionPage>($"{Connections}/{connection.Id}", PageJson.Options))!,
            page => page is { LastSyncAt: not null, Status: "connected" }, Limit, $"creator {creator} is synced");
        using var deleted = await system.Web.DeleteAsync($"{Connections}/{connection.Id}");
    }

    private async Task ImportAsync(int creator, DateOnly lastDay)
    {
        using var platform = system.Application.CreateHttpClient("platforms", "http");
        platform.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", WorldOf(creator).Token);
        var export = await GraphExport.ReadAsync(platform, WorldOf(creator), TimeZoneInfo.FindSystemTimeZoneById(Zone));
        var started = await system.Web.StartImportAsync(
            [("posts.csv", export.Content()), ("followers_1.json", GraphExport.Followers(lastDay))], WorldOf(creator).Id,
            fields: [("timeZone", Zone), ("endDate", $"{lastDay:yyyy-MM-dd}")]);
        var report = await system.Web.FinishAsync(started.Id);
        (report.Status, report.Rejected).ShouldBe(("completed", 0), string.Join('\n', report.Rejections));
    }

    /// <summary>Every figure by its place on its page: what it says, not what it is named and when.</summary>
    private async Task<Dictionary<string, string>> FiguresAsync(int creator, string formulas)
    {
        var figures = new Dictionary<string, string>();
        foreach (var page in PagesCompared)
        {
            var json = await system.Web.GetFromJsonAsync<JsonElement>($"/api/v1/accounts/{AccountOf(creator)}/{page}?formulas={formulas}");
            foreach (var (path, figure) in Pages.FiguresByPlace(json, page))
            {
                figures.Add(path, $"{figure.Formula} v{figure.Version}: {figure.Value:R} {figure.Unavailable} of {figure.N}, {figure.Low:R} to {figure.High:R} {figure.Unit}");
            }
        }

        return figures;
    }

    private static IReadOnlyList<string> Differences(Dictionary<string, string> expected, Dictionary<string, string> actual) =>
    [
        .. expected.Keys.Union(actual.Keys)
            .Where(place => expected.GetValueOrDefault(place) != actual.GetValueOrDefault(place))
            .Select(place => $"{place}: {expected.GetValueOrDefault(place)} | {actual.GetValueOrDefault(place)}"),
    ];
}
