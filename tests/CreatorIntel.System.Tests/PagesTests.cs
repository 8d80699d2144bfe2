using System.Net;
using System.Net.Http.Json;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.System.Tests;

/// <summary>Every page of an account over the public API.</summary>
public sealed class PagesTests(RunningSystem system)
{
    private const string Account = "my~instagram~Paged";

    [Theory]
    [InlineData("overview")]
    [InlineData("growth")]
    [InlineData("content")]
    [InlineData("value")]
    [InlineData("platforms")]
    [InlineData("posts")]
    [InlineData("restatements")]
    public async Task A_page_that_did_not_change_is_not_sent_again(string page)
    {
        await ImportedAsync();
        using var first = await system.Web.GetAsync($"/api/v1/accounts/{Account}/{page}");
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/accounts/{Account}/{page}");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await system.Web.SendAsync(request);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("growth")]
    [InlineData("content")]
    [InlineData("value")]
    [InlineData("platforms")]
    [InlineData("posts")]
    [InlineData("posts/asof000007")]
    [InlineData("restatements")]
    public async Task A_page_as_of_the_latest_instant_is_the_page_and_stays_so_when_more_is_recorded(string page)
    {
        const string account = "my~instagram~AsOf";
        await system.Web.ImportAsync([Imports.Posts("asof", 30), Pages.Days(30, 12)], "AsOf");
        var overview = await system.Web.OverviewWhenAsync(account, now => now.Cards.Posts.Current.Value >= 30 && now.Cards.Followers.Current.Value is not null);

        var asOf = Uri.EscapeDataString($"{overview.AsOf:O}");
        var now = await system.Web.DataOfAsync(account, page, "");
        var then = await system.Web.DataOfAsync(account, page, $"asOf={asOf}");
        await system.Web.ImportAsync([Imports.Posts($"later-{page.Replace('/', '-')}-", 3), Pages.Days(30, 13 + page.Length)], "AsOf");
        await system.Web.OverviewWhenAsync(account, later => later.AsOf > overview.AsOf);
        var still = await system.Web.DataOfAsync(account, page, $"asOf={asOf}");

        then.ShouldBe(now);
        still.ShouldBe(now);
        (await system.Web.DataOfAsync(account, page, "")).ShouldNotBe(now);
    }

    [Fact]
    public async Task Posts_are_sorted_filtered_and_paged()
    {
        await ImportedAsync();

        var best = await PostsAsync("sort=likes&order=desc&take=10");
        var worst = await PostsAsync("sort=likes&order=asc&take=10");
        var second = await PostsAsync("sort=likes&order=desc&skip=10&take=10");
        var videos = await PostsAsync("type=VIDEO&sort=publishedAt&order=asc&take=200");
        var found = await PostsAsync("text=caption%201&take=200");
        var liked = await PostsAsync("sort=likes&min=110&max=120&take=200");

        best.Total.ShouldBe(40);
        best.Posts.Select(row => row.Post.Likes).ShouldBe(Enumerable.Range(130, 10).Reverse().Select(likes => (long?)likes));
        worst.Posts.Select(row => row.Post.Likes).ShouldBe(Enumerable.Range(100, 10).Select(likes => (long?)likes));
        second.Posts.Select(row => row.Post.Likes).ShouldBe(Enumerable.Range(120, 10).Reverse().Select(likes => (long?)likes));
        videos.Posts.ShouldAllBe(row => row.Post.ContentType == "VIDEO");
        videos.Posts.Select(row => row.Post.PublishedAt).ShouldBeInOrder();
        found.Total.ShouldBe(11);
        liked.Posts.Select(row => row.Post.Likes!.Value).ShouldBe(Enumerable.Range(110, 11).Reverse().Select(likes => (long)likes));
    }

    [Fact]
    public async Task A_post_has_a_page_with_its_observations()
    {
        await ImportedAsync();

        var page = await system.Web.PageAsync<PostPage>(Account, "posts/paged000007", "");

        page.Row.Post.Caption.ShouldBe("Caption 7");
        page.RankedPosts.ShouldBe(40);
        page.Rank.ShouldNotBeNull();
        page.Observations.Single().Metrics.ShouldContain(new MetricRead("likes", 107));
        page.Observations.Single().Source.ShouldNotBeNull().Row.ShouldNotBeNull();
        page.Curves.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("posts/nobody", HttpStatusCode.NotFound)]
    [InlineData("posts?sort=luck", HttpStatusCode.BadRequest)]
    [InlineData("posts?order=up", HttpStatusCode.BadRequest)]
    [InlineData("growth?forecastDays=-1", HttpStatusCode.BadRequest)]
    [InlineData("value?assumptions=nobody", HttpStatusCode.NotFound)]
    [InlineData("overview?goal=1000", HttpStatusCode.BadRequest)]
    public async Task A_question_that_cannot_be_answered_is_refused(string path, HttpStatusCode status)
    {
        await ImportedAsync();

        using var answer = await system.Web.GetAsync($"/api/v1/accounts/{Account}/{path}");

        answer.StatusCode.ShouldBe(status, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_goal_is_answered_for_without_being_set()
    {
        await ImportedAsync();

        var asked = await system.Web.PageAsync<GrowthPage>(Account, "growth", "formulas=calendar&goal=20000&goalDay=2025-12-31");
        var set = await system.Web.PageAsync<GrowthPage>(Account, "growth", "formulas=calendar");

        (asked.Target.Followers, asked.Target.Months, asked.Target.Day).ShouldBe((20_000, null, new DateOnly(2025, 12, 31)));
        (set.Target.Followers, set.Target.Months, set.Target.IsDefault).ShouldBe((200_000, 6, true));
        asked.Cards.TargetWeeklyGrowth.Value.ShouldNotBe(set.Cards.TargetWeeklyGrowth.Value);
    }

    [Fact]
    public async Task Several_accounts_are_one_question_and_their_posts_are_counted_once_each()
    {
        await ImportedAsync();
        await system.Web.ImportAsync([Imports.Posts("twin", 25)], "Twin");
        await system.Web.OverviewWhenAsync("my~instagram~Twin", page => page.Cards.Posts.Current.Value == 25);

        var both = await system.Web.PageAsync<ContentPage>($"{Account}+my~instagram~Twin", "content", "");
        var platforms = await system.Web.PageAsync<PlatformsPage>($"my~instagram~Twin+{Account}", "platforms", "");
        using var growth = await system.Web.GetAsync($"/api/v1/accounts/{Account}+my~instagram~Twin/growth");

        both.Cards.Posts.Current.Value.ShouldBe(65);
        both.Head.Accounts.Count.ShouldBe(2);
        platforms.Platforms.Select(card => (card.Platform, card.Posts.Value)).ShouldBe([(null, 65d), ("instagram", 65d)]);
        growth.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_formulas_are_listed_with_words_and_mathematics()
    {
        var formulas = await system.Web.GetFromJsonAsync<FormulaDescription[]>("/api/v1/formulas", PageJson.Options);

        formulas.ShouldNotBeNull().Select(formula => formula.Id).ShouldBeUnique();
        formulas.ShouldContain(formula => formula.Id == "growth.weekly" && formula.Versions.Count == 2);
        formulas.ShouldAllBe(formula => formula.Versions.All(version => version.Words.Length > 0 && version.Mathematics.Length > 0));
    }

    private Task<PostsPage> PostsAsync(string query) => system.Web.PageAsync<PostsPage>(Account, "posts", query);

    private async Task ImportedAsync()
    {
        await system.Web.ImportAsync([Imports.Posts("paged", 40), Pages.Days(40, 12)], "Paged");
        await system.Web.OverviewWhenAsync(Account, page => page.Cards.Posts.Current.Value == 40 && page.Cards.Followers.Current.Value is not null);
    }
}
