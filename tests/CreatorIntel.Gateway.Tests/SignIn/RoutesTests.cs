using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.Gateway.Tests.SignIn;

/// <summary>Walks every route of the OpenAPI document as somebody who may not go there.</summary>
public sealed class RoutesTests(Door door) : IClassFixture<Door>
{
    private const string Other = "other";

    /// <summary>Routes that are open to anyone: the way in, and what is believed by a signature.</summary>
    private static readonly string[] OpenToAnyone =
    [
        "acceptInvitation", "getSession", "openShareLink", "readInvitation", "receiveInstagramWebhook", "setUp", "signIn", "signOut",
        "verifyInstagramWebhook",
    ];

    /// <summary>Routes that name no workspace: they answer of the caller's own, or of nothing that belongs to anybody.</summary>
    private static readonly string[] OfNoWorkspace = ["changePassword", "followChanges", "listAccounts", "listAssumptions", "listFormulas", "openWorkspace"];

    /// <summary>What a share link shows.</summary>
    private static readonly string[] ForGuests =
    [
        "followChanges", "getAssumptionSet", "getAudience", "getContent", "getGrowth", "getOverview", "getPlatforms", "getPost", "getPreferences",
        "getShop", "getValue", "listAccounts", "listAssumptionSets", "listAssumptions", "listFormulas", "listPosts", "listRestatements",
    ];

    /// <summary>What beside that viewers may.</summary>
    private static readonly string[] ForViewers =
    [
        "compareAssumptionSets", "downloadDays", "downloadFigures", "downloadPosts", "downloadQualityCheck", "downloadRejections", "downloadReport", "getAssumptionSetHistory", "getColumnNames", "getConnection",
        "getImport", "getQualityCheck", "getReceipt", "listConnections", "listImports", "listQualityChecks", "listSources", "whatIf",
    ];

    /// <summary>What beside that analysts may.</summary>
    private static readonly string[] ForAnalysts =
    [
        "changeAssumptionSet", "chooseColumnNames", "choosePreferences", "createAssumptionSet", "getCustomer", "importFiles",
        "retireAssumptionSet", "retryImport", "setTarget",
    ];

    [Fact]
    public async Task Who_is_not_signed_in_gets_nowhere()
    {
        using var anybody = door.Open();
        // A wrong password is answered in the same way as no session: other tests are of that.
        var statuses = await WalkAsync(anybody, "my", "signIn");
        statuses.Where(route => route.Value != HttpStatusCode.Unauthorized).Select(route => route.Key).Order()
            .ShouldBe(OpenToAnyone.Where(name => name != "signIn"));
    }

    [Fact]
    public async Task Nothing_of_another_workspace_is_reachable()
    {
        await door.OpenWorkspaceAsync(Other);
        using var mine = await door.JoinAsync("my", "owner", "mine@example.com");
        using var theirs = await door.JoinAsync(Other, "owner", "theirs@example.com");

        foreach (var (browser, own, foreign) in new[] { (mine, "my", Other), (theirs, Other, "my") })
        {
            var refused = await WalkAsync(browser, foreign, [.. OpenToAnyone, .. OfNoWorkspace]);
            refused.Where(route => route.Value != HttpStatusCode.NotFound).ShouldBeEmpty();
            var answered = await WalkAsync(browser, own, [.. OpenToAnyone, .. OfNoWorkspace]);
            answered.Where(route => IsRefused(route.Value) && !IsOfOnePerson(route.Key)).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_share_link_shows_pages_and_nothing_else()
    {
        using var owner = await door.SignInAsync();
        var link = await owner.MakeAsync("/api/v1/workspaces/my/share-links", new { name = "Walk", days = 1 });
        using var guest = door.Open();
        using var opened = await guest.PostAsync("/api/v1/session/link", new { value = Door.TokenOf(link) });

        var statuses = await WalkAsync(guest, "my", OpenToAnyone);

        statuses.Where(route => !IsRefused(route.Value)).Select(route => route.Key).Order().ShouldBe(ForGuests);
    }

    [Fact]
    public async Task A_viewer_reads() => (await AllowedAsync("viewer")).ShouldBe([.. ForGuests.Concat(ForViewers).Order()]);

    [Fact]
    public async Task An_analyst_works_with_data_and_assumptions() =>
        (await AllowedAsync("analyst")).ShouldBe([.. ForGuests.Concat(ForViewers).Concat(ForAnalysts).Order()]);

    [Fact]
    public void Every_route_of_the_api_says_who_may_use_it()
    {
        var silent = door.Gateway.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(route => route.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true)
            .Where(route => route.Metadata.GetMetadata<IAuthorizationRequirementData>() is null && route.Metadata.GetMetadata<IAllowAnonymous>() is null);
        silent.Select(route => route.RoutePattern.RawText).ShouldBeEmpty();
    }

    private async Task<IReadOnlyList<string>> AllowedAsync(string role)
    {
        using var browser = await door.JoinAsync("my", role, $"walking-{role}@example.com");
        var statuses = await WalkAsync(browser, "my", [.. OpenToAnyone, "changePassword"]);
        return [.. statuses.Where(route => !IsRefused(route.Value)).Select(route => route.Key).Order()];
    }

    private static async Task<Dictionary<string, HttpStatusCode>> WalkAsync(Browser browser, string workspace, params string[] but)
    {
        var statuses = new Dictionary<string, HttpStatusCode>(StringComparer.Ordinal);
        foreach (var route in (await Route.AllAsync(browser.Http)).Where(route => !but.Contains(route.Name)))
        {
            using var answer = await route.SendAsync(browser, workspace);
            statuses[route.Name] = answer.StatusCode;
        }

        return statuses;
    }

    private static bool IsRefused(HttpStatusCode status) =>
        status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden or HttpStatusCode.NotFound;

    // There is no member, invitation or link of the id that the walk asks for.
    private static bool IsOfOnePerson(string route) => route is "changeRole" or "removeMember" or "withdrawInvitation" or "revokeShareLink";
}
