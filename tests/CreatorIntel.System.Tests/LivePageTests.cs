using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace CreatorIntel.System.Tests;

public sealed class LivePageTests(RunningSystem system)
{
    [Fact]
    public async Task An_open_page_is_told_of_accounts_figures_values_advice_and_imports()
    {
        using var follow = await system.FollowAsync();
        const string Account = "my~instagram~followed";

        await system.Web.ImportAsync([Imports.Posts("follow", 30), FollowerDays()], "followed");

        await follow.UntilAsync("import", null);
        (await follow.UntilAsync("valuation", Account)).Workspace.ShouldBe("my");
        using var fromTheBeginning = await system.FollowAsync(after: 0);
        await fromTheBeginning.UntilAsync("accounts", Account);
        await fromTheBeginning.UntilAsync("metrics", Account);
    }

    [Fact]
    public async Task A_target_moves_the_path_and_is_told_to_open_pages()
    {
        const string Account = "my~instagram~targeted";
        await system.Web.ImportAsync([FollowerDays()], "targeted");
        await system.Web.OverviewWhenAsync(Account, page => page.Cards.Followers.Current.Value is not null);
        using var follow = await system.FollowAsync();

        using var answer = await system.Web.PutAsJsonAsync($"/api/v1/accounts/{Account}/target", new { followers = 5000, months = 12 });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        await follow.UntilAsync("valuation", Account);
        var page = await system.Web.OverviewWhenAsync(Account, p => !p.Target.IsDefault);
        (page.Target.Followers, page.Target.Months).ShouldBe((5000, 12));
    }

    [Fact]
    public async Task An_overview_that_has_not_changed_costs_no_body()
    {
        const string Account = "my~instagram~tagged";
        await system.Web.ImportAsync([FollowerDays()], "tagged");
        await system.Web.OverviewWhenAsync(Account, page => page.Cards.Followers.Current.Value is not null);
        var status = await Eventually.AsAsync(
            async () =>
            {
                using var first = await system.Web.GetAsync($"/api/v1/accounts/{Account}/overview");
                using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/accounts/{Account}/overview");
                request.Headers.IfNoneMatch.Add(first.Headers.ETag!);
                using var answer = await system.Web.SendAsync(request);
                return answer.StatusCode;
            },
            // What follows from an import, such as advice, comes a moment after the figures and changes the page once more.
            answered => answered == HttpStatusCode.NotModified, TimeSpan.FromSeconds(30), "the page has settled");

        status.ShouldBe(HttpStatusCode.NotModified);
    }

    private static (string Name, byte[] Content) FollowerDays()
    {
        var csv = new StringBuilder("date,followers,impressions,reach,profile_views,website_clicks\n");
        for (var day = 1; day <= 20; day++) csv.Append(CultureInfo.InvariantCulture, $"2026-03-{day:00},{1000 + day},500,300,20,5\n");
        return ("days.csv", Encoding.UTF8.GetBytes(csv.ToString()));
    }
}
