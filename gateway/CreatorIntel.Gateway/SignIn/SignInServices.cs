using System.Net;
using System.Threading.RateLimiting;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn.Data;
using CreatorIntel.ServiceDefaults;
using CreatorIntel.ServiceDefaults.EventStore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>What it takes to know who asks.</summary>
internal static class SignInServices
{
    /// <summary>Name of the limit on attempts to sign in or to use a link.</summary>
    public const string Attempts = "attempts";

    private const string Scheme = "CreatorIntel";
    private const string CookiePrefix = "creatorintel.";
    private static readonly TimeSpan SessionLength = TimeSpan.FromDays(14);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        builder.AddSettings<SignInSettings>("SignIn");
        builder.Services.PostConfigure<SignInSettings>(settings => SignInSettings.Complete(settings, builder.Configuration));
        var settings = builder.Configuration.GetSection("SignIn").Get<SignInSettings>() ?? new SignInSettings();
        SignInSettings.Complete(settings, builder.Configuration);

        builder.AddPeople();
        if (settings.Required) builder.AddPeopleDatabase();
        builder.AddCookies(settings);
        builder.Services.AddAuthorization()
            .AddSingleton<IAuthorizationHandler, PermissionHandler>()
            .AddSingleton<IAuthorizationHandler, SignInIsOnHandler>();
        builder.Services.AddRateLimiter(limits =>
        {
            limits.AddPolicy(Attempts, http => RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress ?? IPAddress.None,
                _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.AttemptsPerMinute, Window = TimeSpan.FromMinutes(1) }));
            limits.OnRejected = (_, _) => throw new ProblemException(
                StatusCodes.Status429TooManyRequests, "too-many-attempts", "These were too many attempts.",
                $"An address may make {settings.AttemptsPerMinute} attempts in a minute.", "Wait a minute and try again.");
        });
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseWriteTokens();
        app.UseAuthorization();
    }

    private static void AddPeople(this WebApplicationBuilder builder)
    {
        // A local installation has people as little as a database of them.
        builder.Services.AddDbContext<SignInDb>((services, options) =>
            _ = services.GetService<NpgsqlDataSource>() is { } database ? options.UseNpgsql(database) : options.UseNpgsql());
        builder.Services
            .AddIdentityCore<Person>(identity =>
            {
                identity.User.RequireUniqueEmail = true;
                identity.User.AllowedUserNameCharacters = "";
                identity.Password = new PasswordOptions
                {
                    RequiredLength = NewPassword.Shortest,
                    RequireDigit = false,
                    RequireLowercase = false,
                    RequireUppercase = false,
                    RequireNonAlphanumeric = false,
                };
                identity.Lockout = new LockoutOptions { MaxFailedAccessAttempts = 5, DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15) };
            })
            .AddEntityFrameworkStores<SignInDb>()
            .AddSignInManager();
        builder.Services.AddHttpContextAccessor()
            .AddScoped<Passwords>().AddScoped<FirstOwner>().AddScoped<Members>().AddScoped<Invitations>().AddScoped<ShareLinks>().AddScoped<Sessions>();
    }

    private static void AddPeopleDatabase(this WebApplicationBuilder builder)
    {
        builder.AddDatabase("gatewaydb");
        builder.AddTables(KeyTable.Table);
        builder.AddKeys();
        builder.Services.AddHostedService<PeopleTables>();
    }

    private static void AddCookies(this WebApplicationBuilder builder, SignInSettings settings)
    {
        var secure = settings.BeyondLoopback ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        var schemes = builder.Services.AddAuthentication(Scheme);
        if (settings.Required) schemes.AddScheme<AuthenticationSchemeOptions, SessionHandler>(Scheme, null);
        else schemes.AddScheme<AuthenticationSchemeOptions, LocalOwnerHandler>(Scheme, null);

        builder.Services.AddScoped<PersonCookie>().AddScoped<LinkCookie>();
        AddCookie<PersonCookie>(IdentityConstants.ApplicationScheme, "session");
        AddCookie<LinkCookie>(Caller.Link, "link");
        builder.Services.AddAntiforgery(antiforgery =>
        {
            antiforgery.HeaderName = WriteTokens.Header;
            Harden(antiforgery.Cookie, "write-token");
        });

        void AddCookie<TEvents>(string scheme, string name) => schemes.AddCookie(scheme, cookie =>
        {
            Harden(cookie.Cookie, name);
            cookie.ExpireTimeSpan = SessionLength;
            cookie.SlidingExpiration = true;
            cookie.EventsType = typeof(TEvents);
        });

        void Harden(CookieBuilder cookie, string name)
        {
            cookie.Name = CookiePrefix + name;
            cookie.HttpOnly = true;
            cookie.SameSite = SameSiteMode.Strict;
            cookie.SecurePolicy = secure;
        }
    }
}

/// <summary>Creates and migrates the tables of people at start.</summary>
internal sealed class PeopleTables(IServiceProvider services) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SignInDb>().Database.MigrateAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
