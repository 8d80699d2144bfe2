using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Aspire.Hosting.Testing;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using Grpc.Core;

namespace CreatorIntel.System.Tests;

/// <summary>An account is synced from a platform that speaks its protocol: the fakes beside the system.</summary>
public sealed class ConnectionTests(RunningSystem system)
{
    private const string Address = "/api/v1/workspaces/my/connections";
    private const string Token = "act.fake-tiktok-token";
    private const int Videos = 130;
    private const int GraphPosts = 300;
    private const int GraphStories = 2;
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_sync_that_is_killed_in_the_middle_goes_on_where_it_was_and_observes_everything_once()
    {
        using var platform = system.Application.CreateHttpClient("platforms", "http");
        using var slow = await platform.PostAsJsonAsync("/_script", new[] { new { path = "/tiktok/v2/video/list/", skip = 3, delayMilliseconds = 6000 } });
        slow.EnsureSuccessStatusCode();
        using var follow = await system.FollowAsync();

        var connected = await ConnectAsync("tiktok", Token);
        await UntilAsync(connected.Id, connection => connection.Progress > 0);
        await system.KillAndStartAsync("ingestion");

        var done = await UntilAsync(connected.Id, connection => connection.LastSyncAt is not null && connection.NextSyncAt is not null);
        done.Status.ShouldBe("connected");
        var measured = await MeasurementsAsync(done.Account!);
        measured.Count.ShouldBe(Videos);
        measured.Values.ShouldAllBe(times => times == 1);
        await system.Web.OverviewWhenAsync(done.Account!, page => page.Cards.Posts.Current.Value == Videos);
        (await follow.UntilAsync("connection", null)).Workspace.ShouldBe("my");
        (await platform.GetStringAsync("/_requests")).ShouldNotContain(Token);

        using var deleted = await system.Web.DeleteAsync($"{Address}/{connected.Id}");
        deleted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var gone = await system.Web.GetAsync($"{Address}/{connected.Id}");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Instagram_is_synced_to_the_end_although_its_worker_is_killed_and_answers_fail()
    {
        using var platform = system.Application.CreateHttpClient("platforms", "http");
        using var script = await platform.PostAsJsonAsync("/_script", new object[]
        {
            new { path = "/graph/", skip = 100, status = 500 },
            new { path = "/graph/", skip = 200, delayMilliseconds = 6000 },
            new { path = "/graph/", skip = 300, cut = true },
        });
        script.EnsureSuccessStatusCode();

        var connected = await ConnectAsync("instagram", "fake-graph-token");
        await UntilAsync(connected.Id, connection => connection.Budget.Used > 200);
        await system.KillAndStartAsync("ingestion");

        var done = await UntilAsync(connected.Id, connection => connection.LastSyncAt is not null && connection.NextSyncAt is not null);
        (done.Status, done.Words).ShouldBe(("connected", null));
        done.Budget.Used.ShouldBeLessThanOrEqualTo(done.Budget.Limit);
        var measured = await MeasurementsAsync(done.Account!);
        measured.Count.ShouldBe(GraphPosts + GraphStories);
        measured.Values.ShouldAllBe(times => times == 1);
        (await platform.GetStringAsync("/_requests")).ShouldNotContain("fake-graph-token");
        using var deleted = await system.Web.DeleteAsync($"{Address}/{connected.Id}");
    }

    [Fact]
    public async Task A_token_that_the_platform_refuses_is_a_problem_in_words_that_do_not_hold_it()
    {
        using var response = await system.Web.PostAsJsonAsync(Address, new { kind = "tiktok", token = "act.fake-tiktok-dead" });
        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var problem = await response.Content.ReadAsStringAsync();
        problem.ShouldContain("urn:creatorintel:problem:refused");
        problem.ShouldNotContain("act.fake-tiktok-dead");
    }

    [Fact]
    public async Task Notices_are_not_taken_where_no_application_is_set()
    {
        using var notice = await system.Web.PostAsJsonAsync("/api/v1/webhooks/instagram", new { });
        notice.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    private async Task<ConnectionPage> ConnectAsync(string kind, string token)
    {
        using var response = await system.Web.PostAsJsonAsync(Address, new { kind, token });
        response.StatusCode.ShouldBe(HttpStatusCode.Created, await response.Content.ReadAsStringAsync());
        return (await response.Content.ReadFromJsonAsync<ConnectionPage>(PageJson.Options))!;
    }

    private Task<ConnectionPage> UntilAsync(string id, Func<ConnectionPage, bool> ready) => Eventually.AsAsync(
        async () =>
        {
            using var response = await system.Web.GetAsync($"{Address}/{id}");
            return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<ConnectionPage>(PageJson.Options) : null;
        },
        connection => connection is not null && ready(connection), Limit, $"the connection {id} stands as expected")!;

    /// <summary>How often each post of an account was observed.</summary>
    private async Task<Dictionary<string, int>> MeasurementsAsync(string account)
    {
        using var channel = system.Channel("ingestion");
        using var replay = new IngestionService.IngestionServiceClient(channel).Replay(new ReplayRequest());
        var times = new Dictionary<string, int>();
        await foreach (var message in replay.ResponseStream.ReadAllAsync())
        {
            if (message.Type != nameof(PostsObserved)) continue;
            var observed = JsonSerializer.Deserialize<PostsObserved>(message.Json.Span, JsonSerializerOptions.Web)!;
            if (observed.Account.ToString() != account) continue;
            foreach (var measured in observed.Measurements) times[measured.PostId] = times.GetValueOrDefault(measured.PostId) + 1;
        }

        return times;
    }
}
