using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace CreatorIntel.Gateway.Tests.SignIn;

public sealed class PeopleTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task An_invitation_makes_a_member_of_the_role_once()
    {
        using var owner = await door.SignInAsync();
        var token = Door.TokenOf(await owner.MakeAsync("/api/v1/workspaces/my/invitations", new { email = "ana@example.com", role = "analyst" }));
        using var ana = door.Open();

        using var offer = await ana.PostAsync("/api/v1/session/invitation", new { value = token });
        using var accepted = await ana.PostAsync("/api/v1/session/invitation/accept", new { token, password = Door.Password });
        using var again = door.Open();
        using var refused = await again.PostAsync("/api/v1/session/invitation/accept", new { token, password = Door.Password });

        (await offer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("email").GetString().ShouldBe("ana@example.com");
        accepted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await ana.RolesAsync()).ShouldBe(["my: analyst"]);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_is_somebody_already_accepts_with_the_password_they_have()
    {
        await door.OpenWorkspaceAsync("second");
        (await door.JoinAsync("my", "viewer", "both@example.com")).Dispose();
        using var owner = await door.SignInAsync();
        var token = Door.TokenOf(await owner.MakeAsync("/api/v1/workspaces/second/invitations", new { email = "both@example.com", role = "owner" }));
        using var browser = door.Open();

        using var wrong = await browser.PostAsync("/api/v1/session/invitation/accept", new { token, password = "a password of mine" });
        using var right = await browser.PostAsync("/api/v1/session/invitation/accept", new { token, password = Door.Password });

        wrong.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        right.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await browser.RolesAsync()).ShouldBe(["my: viewer", "second: owner"]);
    }

    [Fact]
    public async Task A_password_that_is_refused_leaves_the_invitation_open()
    {
        using var owner = await door.SignInAsync();
        var token = Door.TokenOf(await owner.MakeAsync("/api/v1/workspaces/my/invitations", new { email = "short@example.com", role = "viewer" }));
        using var browser = door.Open();

        using var refused = await browser.PostAsync("/api/v1/session/invitation/accept", new { token, password = "short" });
        using var accepted = await browser.PostAsync("/api/v1/session/invitation/accept", new { token, password = Door.Password });

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        accepted.StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task An_invitation_that_was_withdrawn_cannot_be_accepted()
    {
        using var owner = await door.SignInAsync();
        var token = Door.TokenOf(await owner.MakeAsync("/api/v1/workspaces/my/invitations", new { email = "late@example.com", role = "viewer" }));
        var list = await owner.Http.GetFromJsonAsync<JsonElement>("/api/v1/workspaces/my/invitations");
        var id = list.EnumerateArray().Single(i => i.GetProperty("email").GetString() == "late@example.com").GetProperty("id").GetString();

        using var withdrawn = await owner.DeleteAsync($"/api/v1/workspaces/my/invitations/{id}");

        withdrawn.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        using var browser = door.Open();
        using var refused = await browser.PostAsync("/api/v1/session/invitation/accept", new { token, password = Door.Password });
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_role_holds_at_once()
    {
        using var viewer = await door.JoinAsync("my", "viewer", "rising@example.com");
        using var owner = await door.SignInAsync();

        using var changed = await owner.PutAsync($"/api/v1/workspaces/my/members/{await IdOfAsync("rising@example.com")}", new { role = "analyst" });

        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await viewer.RolesAsync()).ShouldBe(["my: analyst"]);
    }

    [Fact]
    public async Task Who_is_taken_out_of_the_last_workspace_is_out_at_once_and_forgotten()
    {
        using var leaving = await door.JoinAsync("my", "viewer", "leaving@example.com");
        using var owner = await door.SignInAsync();

        using var removed = await owner.DeleteAsync($"/api/v1/workspaces/my/members/{await IdOfAsync("leaving@example.com")}");

        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await leaving.RolesAsync()).ShouldBeEmpty();
        (await door.ReadAsync(db => db.Users.AnyAsync(person => person.Email == "leaving@example.com"))).ShouldBeFalse();
    }

    [Fact]
    public async Task The_last_owner_stays()
    {
        await door.OpenWorkspaceAsync("alone");
        using var owner = await door.SignInAsync();
        var id = await IdOfAsync(Door.Owner);

        using var demoted = await owner.PutAsync($"/api/v1/workspaces/alone/members/{id}", new { role = "viewer" });
        using var removed = await owner.DeleteAsync($"/api/v1/workspaces/alone/members/{id}");

        (demoted.StatusCode, removed.StatusCode).ShouldBe((HttpStatusCode.Conflict, HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task A_workspace_has_a_name_that_is_free_and_fits_into_ids()
    {
        using var owner = await door.SignInAsync();
        foreach (var (id, status) in new[] { ("my", HttpStatusCode.Conflict), ("a~b", HttpStatusCode.BadRequest), ("a b", HttpStatusCode.BadRequest) })
        {
            using var answer = await owner.PostAsync("/api/v1/workspaces", new { id });
            answer.StatusCode.ShouldBe(status, id);
        }
    }

    [Fact]
    public async Task A_share_link_opens_its_workspace_to_guests_until_it_is_revoked()
    {
        using var owner = await door.SignInAsync();
        var link = await owner.MakeAsync("/api/v1/workspaces/my/share-links", new { name = "Sponsor", days = 30 });
        using var guest = door.Open();

        using var opened = await guest.PostAsync("/api/v1/session/link", new { value = Door.TokenOf(link) });
        opened.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await guest.RolesAsync()).ShouldBe(["my: guest"]);

        var list = await owner.Http.GetFromJsonAsync<JsonElement>("/api/v1/workspaces/my/share-links");
        var shown = list.EnumerateArray().Single(l => l.GetProperty("name").GetString() == "Sponsor");
        shown.GetProperty("openedAt").ValueKind.ShouldBe(JsonValueKind.String);
        using var revoked = await owner.DeleteAsync($"/api/v1/workspaces/my/share-links/{shown.GetProperty("id").GetString()}");
        revoked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await guest.RolesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_share_link_beside_a_session_adds_its_workspace_and_takes_nothing_away()
    {
        await door.OpenWorkspaceAsync("shared");
        using var owner = await door.SignInAsync();
        var link = await owner.MakeAsync("/api/v1/workspaces/shared/share-links", new { name = "Both", days = 1 });
        using var viewer = await door.JoinAsync("my", "viewer", "curious@example.com");

        using var opened = await viewer.PostAsync("/api/v1/session/link", new { value = Door.TokenOf(link) });

        opened.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await viewer.RolesAsync()).ShouldBe(["my: viewer", "shared: guest"]);
    }

    [Fact]
    public async Task No_token_of_a_link_is_stored()
    {
        using var owner = await door.SignInAsync();
        var token = Door.TokenOf(await owner.MakeAsync("/api/v1/workspaces/my/share-links", new { name = "Hashed", days = 1 }));

        var stored = await door.ReadAsync(db => db.ShareLinks.SingleAsync(link => link.Name == "Hashed"));

        stored.TokenHash.ShouldBe(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token)));
    }

    private Task<Guid> IdOfAsync(string email) => door.ReadAsync(db => db.Users.Where(person => person.Email == email).Select(person => person.Id).SingleAsync());
}

/// <summary>Links end by themselves; a database of its own, because the clock goes on for all.</summary>
public sealed class ExpiryTests(Door door) : IClassFixture<Door>
{
    [Fact]
    public async Task Links_end_when_they_were_said_to()
    {
        using var owner = await door.SignInAsync();
        var invitation = Door.TokenOf(await owner.MakeAsync("/api/v1/workspaces/my/invitations", new { email = "slow@example.com", role = "viewer" }));
        var share = Door.TokenOf(await owner.MakeAsync("/api/v1/workspaces/my/share-links", new { name = "Week", days = 7 }));
        using var guest = door.Open();
        using var opened = await guest.PostAsync("/api/v1/session/link", new { value = share });
        (await guest.RolesAsync()).ShouldBe(["my: guest"]);

        door.Clock.Forward(TimeSpan.FromDays(7));

        (await guest.RolesAsync()).ShouldBeEmpty();
        using var late = door.Open();
        using var tooLate = await late.PostAsync("/api/v1/session/link", new { value = share });
        using var accepted = await late.PostAsync("/api/v1/session/invitation/accept", new { token = invitation, password = Door.Password });
        (tooLate.StatusCode, accepted.StatusCode).ShouldBe((HttpStatusCode.NotFound, HttpStatusCode.NotFound));
    }
}
