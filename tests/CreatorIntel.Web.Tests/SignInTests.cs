using System.Text.RegularExpressions;
using CreatorIntel.System.Tests;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CreatorIntel.Web.Tests;

/// <summary>People come in by the page: the first owner, an invited analyst, and whoever has a share link.</summary>
public sealed class SignInTests(RunningSystem system, Browsing browsing)
{
    private const string Owner = "owner@example.com";
    private const string Analyst = "ana@example.com";
    private const string Password = "correct horse battery";

    [Fact]
    public async Task An_owner_signs_in_invites_an_analyst_and_shares_a_link_that_ends_when_it_is_revoked()
    {
        var account = await system.Web.SmallAccountAsync("web-people");
        await using var door = await SignedInDoor.OpenAsync(system);
        await using var owner = await browsing.OpenAsync(door.Address);
        await owner.Page.GotoAsync("/");
        await Expect(owner.Page.GetByRole(AriaRole.Heading, new() { Name = "Nobody can sign in yet" })).ToBeVisibleAsync();
        await owner.Page.GotoAsync($"/welcome#setup={SignedInDoor.Code}");
        await FillAsync(owner, Owner);
        await Expect(owner.Page).Not.ToHaveURLAsync(new Regex(SignedInDoor.Code));
        await owner.Button("Create and sign in").ClickAsync();
        await Expect(owner.Button($"Signed in: {Owner}")).ToBeVisibleAsync();

        await owner.Button($"Signed in: {Owner}").ClickAsync();
        await owner.Button("Sign out").ClickAsync();
        await Expect(owner.Page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        await FitsAsync(owner.Page);
        await FillAsync(owner, Owner);
        await owner.Button("Sign in").ClickAsync();
        await Expect(owner.Button($"Signed in: {Owner}")).ToBeVisibleAsync();

        await owner.Page.GotoAsync("/data/people");
        await owner.Page.GetByLabel("E-mail address").FillAsync(Analyst);
        await owner.Page.GetByRole(AriaRole.Combobox, new() { Name = "Role", Exact = true }).ClickAsync();
        await owner.Page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("^Analyst") }).First.ClickAsync();
        await owner.Button("Invite").ClickAsync();
        var invitation = await owner.Page.GetByLabel("Invitation link").InputValueAsync();
        await owner.Page.GetByLabel("What it is for").FillAsync("Sponsor");
        await owner.Button("Make a link").ClickAsync();
        var shared = await owner.Page.GetByLabel("Share link", new() { Exact = true }).InputValueAsync();
        await FitsAsync(owner.Page);

        await using var analyst = await browsing.OpenAsync(door.Address, 390, ColorScheme.Dark);
        await analyst.Page.GotoAsync(invitation);
        await analyst.Page.GetByLabel(new Regex("^Password")).FillAsync(Password);
        await FitsAsync(analyst.Page);
        await analyst.Button("Accept and sign in").ClickAsync();
        await Expect(analyst.Button($"Signed in: {Analyst}")).ToBeVisibleAsync();
        await analyst.Page.GotoAsync("/data/sources");
        await Expect(analyst.Page.GetByRole(AriaRole.Heading, new() { Name = "Connected accounts" })).ToBeVisibleAsync();
        await Expect(analyst.Page.GetByRole(AriaRole.Heading, new() { Name = "Connect an account" })).ToHaveCountAsync(0);
        await Expect(analyst.Page.GetByRole(AriaRole.Link, new() { Name = "People" })).ToHaveCountAsync(0);

        await using var guest = await browsing.OpenAsync(door.Address);
        await guest.Page.GotoAsync(shared);
        await Expect(guest.Page).ToHaveURLAsync(new Regex("/overview"));
        await guest.OverviewAsync(account);
        await Expect(guest.Card("Followers")).ToContainTextAsync("1,010");
        await Expect(guest.Page.GetByRole(AriaRole.Navigation, new() { Name = "Pages" }).GetByRole(AriaRole.Link, new() { Name = "Data" })).ToHaveCountAsync(0);

        await owner.Button("Revoke Sponsor").ClickAsync();
        await Expect(owner.Button("Revoke Sponsor")).ToHaveCountAsync(0);
        await guest.Page.ReloadAsync();
        await Expect(guest.Page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
    }

    private static async Task FillAsync(Window window, string email)
    {
        await window.Page.GetByLabel("E-mail address").FillAsync(email);
        await window.Page.GetByLabel(new Regex("^Password")).FillAsync(Password);
    }

    private static async Task FitsAsync(IPage page)
    {
        var violations = (await page.RunAxe()).Violations;
        violations.Select(rule => $"{rule.Id}: {string.Join(" | ", rule.Nodes.Select(node => node.Html))}").ShouldBeEmpty();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - window.innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }
}
