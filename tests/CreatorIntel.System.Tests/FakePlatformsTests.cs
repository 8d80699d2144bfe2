using System.Net.Http.Json;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.System.Tests;

/// <summary>Accounts of the fake platforms, connected as a user would: by a token over the public API.</summary>
public sealed class FakePlatformsTests(RunningSystem system)
{
    // Not the workspace of the other tests: what a shop sells there is counted to the cent.
    private const string Connections = "/api/v1/workspaces/demo/connections";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task An_account_of_tiktok_is_connected_by_its_token_and_its_videos_are_shown()
    {
        var connected = await ConnectAsync("tiktok", "act.fake-tiktok-token", new { timeZone = "Europe/Lisbon" });
        connected.Account.ShouldBe("demo~tiktok~loom.and.light");
        await SyncedAsync(connected);

        // Metrics and Dashboard hear of it by messages.
        var posts = await Eventually.AsAsync(
            () => system.Web.PageAsync<PostsPage>(connected.Account!, "posts"), page => page.Total == 130, Limit, "the videos are listed");
        posts.Total.ShouldBe(130);
    }

    [Fact]
    public async Task A_shop_at_square_is_connected_by_its_token_and_syncs_to_the_end()
    {
        var connected = await ConnectAsync("square", "EAAAFAKE-read-only", settings: null);
        connected.Account.ShouldBeNull();

        var synced = await SyncedAsync(connected);

        (synced.Status, synced.Words, synced.Warnings.Count).ShouldBe(("connected", null, 0));
    }

    private async Task<ConnectionPage> ConnectAsync(string kind, string token, object? settings)
    {
        var answer = await system.Web.PostAsJsonAsync(Connections, new { kind, token, settings });
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<ConnectionPage>(PageJson.Options))!;
    }

    private Task<ConnectionPage> SyncedAsync(ConnectionPage connection) => Eventually.AsAsync(
        async () => (await system.Web.GetFromJsonAsync<ConnectionPage>($"{Connections}/{connection.Id}", PageJson.Options))!,
        page => page is { LastSyncAt: not null, Status: "connected" }, Limit, $"{connection.Kind} is synced");
}
