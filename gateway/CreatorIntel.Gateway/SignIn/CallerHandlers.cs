using System.Net;
using System.Security.Claims;
using System.Text.Encodings.Web;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>Where sign-in is required: the person and the share link whose cookies the request carries.</summary>
internal sealed class SessionHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var identities = new List<ClaimsIdentity>();
        foreach (var cookie in new[] { IdentityConstants.ApplicationScheme, Caller.Link })
        {
            if (await Context.AuthenticateAsync(cookie) is { Succeeded: true, Principal: var principal }) identities.AddRange(principal.Identities);
        }

        return identities.Count == 0
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identities), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => throw new ProblemException(
        StatusCodes.Status401Unauthorized, "sign-in-needed", "You are not signed in.", "This needs a session, and there is none or it has ended.",
        "Sign in.");

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => throw Access.NotAllowed(
        "None of your workspaces gives you a role that may do this.");
}

/// <summary>
/// Where no sign-in is required: whoever asks from this machine is the owner. What comes over the network or was
/// passed on by a proxy is nobody, whatever the addresses say that the gateway was told to listen on.
/// </summary>
internal sealed class LocalOwnerHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IOptions<WorkspaceSettings> workspaces)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(IsFromHere()
        ? AuthenticateResult.Success(new AuthenticationTicket(Caller.LocalOwner(workspaces.Value.Accessible), Scheme.Name))
        : AuthenticateResult.NoResult());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties) => throw new ProblemException(
        StatusCodes.Status401Unauthorized, "not-local", "This installation answers its own machine alone.",
        "The request came over a network or through a proxy, and no sign-in is set up.", "Start CreatorIntel with --require-sign-in.");

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) => throw new ProblemException(
        StatusCodes.Status409Conflict, "sign-in-off", "Nobody signs in here.",
        "This installation has one owner, who needs no sign-in.", "Start CreatorIntel with --require-sign-in to work with others.");

    private bool IsFromHere()
    {
        var (connection, headers) = (Context.Connection, Request.Headers);
        return IsLoopback(connection.RemoteIpAddress) && IsLoopback(connection.LocalIpAddress)
            && !headers.ContainsKey("X-Forwarded-For") && !headers.ContainsKey("Forwarded");
    }

    // A connection without an address is none of a network.
    private static bool IsLoopback(IPAddress? address) => address is null || IPAddress.IsLoopback(address);
}
