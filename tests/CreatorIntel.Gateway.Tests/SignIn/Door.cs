using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Testcontainers.PostgreSql;

namespace CreatorIntel.Gateway.Tests.SignIn;

/// <summary>
/// The gateway with sign-in required, on a database of its own. No service is behind it: what it lets through ends as
/// 503, what it does not let through as 401, 403 or 404.
/// </summary>
public sealed class Door : IAsyncLifetime
{
    public const string Code = "0123456789abcdef0123456789abcdef";
    public const string Owner = "owner@example.com";
    public const string Password = "correct horse battery";

    private static readonly string[] Services = ["ingestion", "metrics", "valuation", "dashboard", "insights"];
    private readonly PostgreSqlContainer _container = new PostgreSqlBuilder("postgres:15-alpine").Build();
    private WebApplicationFactory<Program>? _gateway;

    internal WebApplicationFactory<Program> Gateway => _gateway!;

    /// <summary>A clock that can be set forward.</summary>
    internal ForwardClock Clock { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await _container.StartAsync();
        _gateway = Start(("SignIn:Required", "true"));
        using var first = Open();
        using var answer = await first.PostAsync("/api/v1/session/setup", new { code = Code, email = Owner, password = Password });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>A gateway with settings of its own.</summary>
    internal WebApplicationFactory<Program> Start(params (string Name, string Value)[] settings) =>
        new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("ConnectionStrings:gatewaydb", _container.GetConnectionString());
            host.UseSetting("SignIn:SetupCode", Code);
            host.UseSetting("SignIn:AttemptsPerMinute", "10000");
            foreach (var service in Services)
                host.UseSetting($"services:{service}:http:0", "http://127.0.0.1:1");
            foreach (var (name, value) in settings) host.UseSetting(name, value);
            host.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
        });

    /// <summary>A browser without cookies.</summary>
    internal Browser Open() => new(Gateway.CreateClient(new() { AllowAutoRedirect = false }));

    /// <summary>A browser in which a person is signed in.</summary>
    internal async Task<Browser> SignInAsync(string email = Owner, string password = Password)
    {
        var browser = Open();
        using var answer = await browser.PostAsync("/api/v1/session", new { email, password });
        answer.EnsureSuccessStatusCode();
        return browser;
    }

    /// <summary>Invites a person who is new, who accepts: the browser in which they are signed in.</summary>
    internal async Task<Browser> JoinAsync(string workspace, string role, string email)
    {
        using var owner = await SignInAsync();
        var link = await owner.MakeAsync($"/api/v1/workspaces/{workspace}/invitations", new { email, role });
        var browser = Open();
        using var answer = await browser.PostAsync("/api/v1/session/invitation/accept", new { token = TokenOf(link), password = Password });
        answer.EnsureSuccessStatusCode();
        return browser;
    }

    /// <summary>Opens a workspace of the owner.</summary>
    internal async Task OpenWorkspaceAsync(string id)
    {
        using var owner = await SignInAsync();
        using var answer = await owner.PostAsync("/api/v1/workspaces", new { id });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>The token of a link: what comes behind the # and, where the link says what it is for, behind the =.</summary>
    internal static string TokenOf(string link) => link.Split('#')[1].Split('=')[^1];

    internal async Task<T> ReadAsync<T>(Func<SignInDb, Task<T>> read)
    {
        await using var scope = Gateway.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<SignInDb>());
    }

    public async ValueTask DisposeAsync()
    {
        if (_gateway is not null) await _gateway.DisposeAsync();
        await _container.DisposeAsync();
    }
}

/// <summary>The time of day, and more where a test has set it forward.</summary>
internal sealed class ForwardClock : TimeProvider
{
    private TimeSpan _ahead;

    public void Forward(TimeSpan time) => _ahead += time;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;
}
