using System.Net;
using System.Net.Http.Json;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace CreatorIntel.Gateway.Tests.SignIn;

public sealed class SessionTests(Door door) : IClassFixture<Door>
{
    private const string Session = "/api/v1/session";

    [Fact]
    public async Task Who_is_not_signed_in_is_told_so()
    {
        using var browser = door.Open();

        using var answer = await browser.GetAsync("/api/v1/accounts");

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("urn:creatorintel:problem:sign-in-needed");
        (await browser.RolesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_first_owner_owns_the_workspaces_of_the_installation()
    {
        using var owner = await door.SignInAsync();
        (await owner.RolesAsync()).ShouldContain("my: owner");
        (await owner.RolesAsync()).ShouldContain("demo: owner");
    }

    [Theory]
    [InlineData(Door.Code)]
    [InlineData("0123456789abcdef0123456789abcdee")]
    public async Task There_is_one_first_owner(string code)
    {
        using var browser = door.Open();
        using var answer = await browser.PostAsync($"{Session}/setup", new { code, email = "second@example.com", password = Door.Password });
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_unknown_address_and_a_wrong_password_get_the_same_answer()
    {
        (await door.JoinAsync("my", "viewer", "known@example.com")).Dispose();

        var wrong = await RefusedAsync("known@example.com", "not the password");
        var unknown = await RefusedAsync("unknown@example.com", "not the password");

        unknown.ShouldBe(wrong);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_not_looked_at()
    {
        const string email = "locked@example.com";
        (await door.JoinAsync("my", "viewer", email)).Dispose();

        for (var i = 0; i < 5; i++) await RefusedAsync(email, "not the password");

        await RefusedAsync(email, Door.Password);
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions()
    {
        const string email = "changing@example.com";
        using var here = await door.JoinAsync("my", "viewer", email);
        using var elsewhere = await door.SignInAsync(email);

        using var changed = await here.PutAsync($"{Session}/password", new { current = Door.Password, wanted = "another long password" });

        changed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await here.RolesAsync()).ShouldBe(["my: viewer"]);
        (await elsewhere.RolesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_short_password_is_refused_in_words()
    {
        using var owner = await door.SignInAsync();
        using var answer = await owner.PutAsync($"{Session}/password", new { current = Door.Password, wanted = "elevenchars" });
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_of_this_browser()
    {
        using var browser = await door.SignInAsync();

        using var answer = await browser.DeleteAsync(Session);

        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await browser.RolesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_write_without_the_token_of_its_session_is_refused()
    {
        using var browser = await door.SignInAsync();

        using var answer = await browser.Http.PostAsJsonAsync("/api/v1/workspaces", new { id = "forged" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("urn:creatorintel:problem:stale-page");
    }

    [Fact]
    public async Task A_token_of_another_session_is_refused()
    {
        using var somebody = await door.JoinAsync("my", "viewer", "somebody@example.com");
        using var browser = await door.SignInAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/workspaces") { Content = JsonContent.Create(new { id = "forged" }) };
        request.Headers.Add("X-Write-Token", (await somebody.SessionAsync()).GetProperty("writeToken").GetString());

        using var answer = await browser.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Cookies_are_kept_from_scripts_and_from_other_sites()
    {
        using var http = door.Gateway.CreateClient(new WebApplicationFactoryClientOptions { HandleCookies = false });
        using var answer = await http.PostAsJsonAsync(Session, new { email = Door.Owner, password = Door.Password });

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(text => text.StartsWith("creatorintel.session=", StringComparison.Ordinal));

        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
    }

    [Fact]
    public async Task Too_many_attempts_are_refused()
    {
        await using var strict = door.Start(("SignIn:Required", "true"), ("SignIn:AttemptsPerMinute", "3"));
        using var http = strict.CreateClient();
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await http.PostAsJsonAsync(Session, new { email = "unknown@example.com", password = "not the password" });
            statuses.Add(answer.StatusCode);
        }

        statuses.ShouldBe([HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task No_password_is_stored_in_words()
    {
        var person = await door.ReadAsync(db => db.Users.SingleAsync(known => known.Email == Door.Owner));
        person.PasswordHash.ShouldNotBeNull().ShouldNotContain(Door.Password);
    }

    [Fact]
    public async Task A_local_installation_has_one_owner_who_needs_no_sign_in()
    {
        await using var local = door.Start();
        using var browser = new Browser(local.CreateClient());

        (await browser.RolesAsync()).ShouldBe(["my: owner", "demo: owner"]);
        (await browser.SessionAsync()).GetProperty("kind").GetString().ShouldBe("local");
        using var people = await browser.GetAsync("/api/v1/workspaces/my/members");
        people.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var signIn = await browser.PostAsync(Session, new { email = Door.Owner, password = Door.Password });
        signIn.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("192.168.1.20", null)]
    [InlineData("127.0.0.1", "203.0.113.9")]
    public async Task A_local_installation_answers_nobody_who_comes_over_a_network_or_a_proxy(string address, string? forwardedFor)
    {
        await using var local = door.Start();
        var answer = await local.Server.SendAsync(context =>
        {
            context.Request.Path = "/api/v1/accounts";
            context.Request.Host = new HostString("localhost");
            context.Connection.RemoteIpAddress = IPAddress.Parse(address);
            if (forwardedFor is not null) context.Request.Headers["X-Forwarded-For"] = forwardedFor;
        });

        answer.Response.StatusCode.ShouldBe(StatusCodes.Status401Unauthorized);
    }

    [Theory]
    [InlineData("http://localhost:8080", false)]
    [InlineData("http://127.0.0.1:8080", false)]
    [InlineData("http://[::1]:8080", false)]
    [InlineData("http://0.0.0.0:8080", true)]
    [InlineData("http://*:8080", true)]
    [InlineData("https://192.168.1.20:8443", true)]
    [InlineData("http://creatorintel.example", true)]
    public void Sign_in_is_required_wherever_the_gateway_listens_beyond_loopback(string address, bool required)
    {
        var settings = new SignInSettings();
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([new("Kestrel:Endpoints:http:Url", address)]).Build();

        SignInSettings.Complete(settings, configuration);

        (settings.Required, settings.BeyondLoopback).ShouldBe((required, required));
    }

    private async Task<string> RefusedAsync(string email, string password)
    {
        using var browser = door.Open();
        using var answer = await browser.PostAsync(Session, new { email, password });
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var problem = await answer.Content.ReadFromJsonAsync<System.Text.Json.Nodes.JsonObject>();
        problem!.Remove("traceId");
        return problem.ToJsonString();
    }
}
