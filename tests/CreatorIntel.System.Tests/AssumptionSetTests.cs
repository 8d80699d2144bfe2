using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.System.Tests;

/// <summary>Named sets of assumptions over the public API.</summary>
public sealed class AssumptionSetTests(RunningSystem system)
{
    private const string Sets = "/api/v1/assumption-sets";

    [Fact]
    public async Task A_set_is_created_changed_compared_and_retired_and_every_change_of_it_is_kept()
    {
        var account = await ImportedAsync("Assumed");
        var created = await CreateAsync("lean", new { averageOrderValue = 40 });
        var before = await system.Web.PageAsync<ValuePage>(account, "value", "formulas=calendar&assumptions=lean");

        using var changing = await ChangeAsync("lean", 1, new { averageOrderValue = 80 });
        var after = await Eventually.AsAsync(
            () => system.Web.PageAsync<ValuePage>(account, "value", "formulas=calendar&assumptions=lean"),
            page => page.Report.Set?.Version == 2, TimeSpan.FromMinutes(1), "the page follows the change of the set");
        using var stale = await ChangeAsync("lean", 1, new { averageOrderValue = 90 });
        var history = (await system.Web.GetFromJsonAsync<AssumptionSetChange[]>($"{Sets}/lean/history", PageJson.Options))!;
        using var retiring = await SendAsync(HttpMethod.Delete, "lean", 2, null);
        var offered = (await system.Web.GetFromJsonAsync<AssumptionSetPage[]>(Sets, PageJson.Options))!;

        created.Assumptions.AverageOrderValue.ShouldBe(40);
        changing.StatusCode.ShouldBe(HttpStatusCode.OK);
        stale.StatusCode.ShouldBe(HttpStatusCode.PreconditionFailed);
        retiring.StatusCode.ShouldBe(HttpStatusCode.OK);
        after.Report.Cards.SalesMonthly.Value.ShouldBeNear(before.Report.Cards.SalesMonthly.Value!.Value * 2);
        history.Select(change => change.Kind).ShouldBe(["created", "changed"]);
        history[1].Assumptions.ShouldBe([new AssumptionChange("averageOrderValue", 40, 80)]);
        offered.Where(set => set.Set.BuiltIn).Select(set => set.Set.Id).ShouldBe(["classic", "prudent"]);
        offered.Select(set => set.Set.Id).ShouldNotContain("lean");
        (await system.Web.ReceiptAsync(before.Report.Cards.SalesMonthly)).Figure.ShouldBe(before.Report.Cards.SalesMonthly);
    }

    [Fact]
    public async Task A_set_that_is_created_twice_is_one_and_another_one_cannot_take_its_id()
    {
        var first = await CreateAsync("twice", new { margin = 0.5 });
        var again = await CreateAsync("twice", new { margin = 0.5 });

        using var other = await system.Web.PostAsJsonAsync(Sets, new { id = "twice", name = "Set twice", assumptions = new { margin = 0.6 } });
        using var retiring = await SendAsync(HttpMethod.Delete, "twice", 1, null);

        retiring.StatusCode.ShouldBe(HttpStatusCode.OK);
        again.Set.ShouldBe(first.Set);
        other.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await other.Content.ReadAsStringAsync()).ShouldContain("There is a set 'twice' already");
    }

    [Fact]
    public async Task A_built_in_set_cannot_be_changed()
    {
        using var answer = await ChangeAsync("classic", 1, new { margin = 0.5 });

        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_change_has_to_say_which_version_it_is_made_on()
    {
        using var answer = await system.Web.PutAsJsonAsync($"{Sets}/classic", new { assumptions = new { margin = 0.5 } });

        answer.StatusCode.ShouldBe(HttpStatusCode.PreconditionRequired);
    }

    [Fact]
    public async Task An_assumption_out_of_range_is_named()
    {
        using var answer = await system.Web.PostAsJsonAsync(Sets, new { name = "Wrong", assumptions = new { margin = 1.5 } });

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("margin");
    }

    [Fact]
    public async Task What_if_computes_and_saves_nothing()
    {
        var account = await ImportedAsync("WhatIf");
        var page = await system.Web.PageAsync<ValuePage>(account, "value");

        using var same = await system.Web.PostAsJsonAsync($"/api/v1/accounts/{account}/what-if?formulas=classic", new { });
        using var other = await system.Web.PostAsJsonAsync(
            $"/api/v1/accounts/{account}/what-if?formulas=classic", new { assumptions = new { lifetimeMonths = 12 } });

        var unchanged = (await same.Content.ReadFromJsonAsync<ValueReport>(PageJson.Options))!;
        var halved = (await other.Content.ReadFromJsonAsync<ValueReport>(PageJson.Options))!;
        unchanged.Cards.AccountValue.Current.Value.ShouldBe(page.Report.Cards.AccountValue.Current.Value);
        halved.Cards.AccountValue.Current.Value.ShouldBeNear(page.Report.Cards.AccountValue.Current.Value!.Value / 2);
        (await system.Web.PageAsync<ValuePage>(account, "value")).Report.Cards.AccountValue.ShouldBe(page.Report.Cards.AccountValue);
    }

    [Fact]
    public async Task Two_sets_are_compared_to_the_cent()
    {
        var account = await ImportedAsync("Compared");

        var comparison = await system.Web.PageAsync<AssumptionSetComparison>(
            account, "assumption-comparison", "formulas=calendar&left=classic&right=prudent");

        comparison.Differences.Select(difference => difference.Name).ShouldBe(["monthlyChurn", "monthlyDiscount", "margin"]);
        var worth = comparison.Figures.First(figure => figure.Left.Formula == "value.account");
        worth.Difference.ShouldBeNear(worth.Right.Value!.Value - worth.Left.Value!.Value);
        worth.Difference.ShouldNotBeNull().ShouldBeLessThan(0);
    }

    [Fact]
    public async Task A_workspace_chooses_its_formulas_and_every_page_follows()
    {
        var account = await ImportedAsync("Chosen");
        var calendar = await system.Web.PageAsync<GrowthPage>(account, "growth", "");

        using var choosing = await system.Web.PutAsJsonAsync(
            "/api/v1/workspaces/my/preferences", new { formulas = "classic", assumptionSet = "prudent" });
        try
        {
            choosing.StatusCode.ShouldBe(HttpStatusCode.OK);
            var classic = await system.Web.PageAsync<GrowthPage>(account, "growth", "");
            (calendar.Head.Formulas, classic.Head.Formulas).ShouldBe(("calendar", "classic"));
            classic.Cards.TargetWeeklyGrowth.Value.ShouldBe(0.0274);
            (await system.Web.PageAsync<ValuePage>(account, "value", "")).Report.Set?.Id.ShouldBe("prudent");
        }
        finally
        {
            using var back = await system.Web.PutAsJsonAsync(
                "/api/v1/workspaces/my/preferences", new { formulas = "calendar", assumptionSet = "classic" });
        }
    }

    private async Task<AssumptionSetPage> CreateAsync(string id, object assumptions)
    {
        using var answer = await system.Web.PostAsJsonAsync(Sets, new { id, name = $"Set {id}", assumptions });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<AssumptionSetPage>(PageJson.Options))!;
    }

    private Task<HttpResponseMessage> ChangeAsync(string id, long version, object assumptions) =>
        SendAsync(HttpMethod.Put, id, version, new { assumptions });

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string id, long version, object? body)
    {
        using var request = new HttpRequestMessage(method, $"{Sets}/{id}") { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.IfMatch.Add(new EntityTagHeaderValue($"\"{version}\""));
        return await system.Web.SendAsync(request);
    }

    private async Task<string> ImportedAsync(string name)
    {
        var account = $"my~instagram~{name}";
        await system.Web.ImportAsync([Imports.Posts($"{name}-", 30), Pages.Days(30, 15)], name);
        await system.Web.OverviewWhenAsync(account, page => page.Cards.Posts.Current.Value == 30 && page.Cards.Followers.Current.Value is not null);
        return account;
    }
}
