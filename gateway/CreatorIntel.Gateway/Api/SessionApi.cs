using System.ComponentModel.DataAnnotations;
using CreatorIntel.Gateway.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace CreatorIntel.Gateway.Api;

/// <summary>Who the caller is, and how they become it.</summary>
internal static class SessionApi
{
    public static void MapSession(this RouteGroupBuilder api)
    {
        var session = api.MapGroup("/session").WithTags("Session");
        session.MapGet("", (HttpContext http, Sessions sessions) => ReadAsync(http, sessions)).AllowAnonymous().WithName("getSession")
            .WithSummary("Who the caller is, and what they may do in which workspace.")
            .WithDescription("Open to anyone. A write by a session carries the write token in the header X-Write-Token.");
        session.MapDelete("", (Delegate)SignOutAsync).AllowAnonymous().WithName("signOut").WithSummary("Ends the session, that of a share link too.");

        var attempts = session.MapGroup("").NeedsSignInToBeOn().RequireRateLimiting(SignInServices.Attempts)
            .AddEndpointFilter<OverHttpsAlone>()
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        attempts.MapPost("", SignInAsync).WithName("signIn").WithSummary("Signs a person in by e-mail address and password.")
            .WithDescription("The answer does not tell whether the address is known.")
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        attempts.MapPost("/setup", SetUpAsync).WithName("setUp").WithSummary("Creates the first owner, with the code that the app host printed.")
            .ProducesProblem(StatusCodes.Status403Forbidden);
        attempts.MapPost("/invitation", InvitationAsync).WithName("readInvitation").WithSummary("What a link of an invitation invites to.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        attempts.MapPost("/invitation/accept", AcceptAsync).WithName("acceptInvitation").WithSummary("Makes the invited a member, and signs them in.")
            .WithDescription("The password is a new one, or that of the person who has the e-mail address already.")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status404NotFound);
        attempts.MapPost("/link", OpenLinkAsync).WithName("openShareLink").WithSummary("Exchanges the token of a share link for a session that sees its pages.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        attempts.MapPut("/password", ChangePasswordAsync).Needs(Permission.SeePages).WithName("changePassword")
            .WithSummary("Changes the caller's password; the caller's other sessions end.")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static async Task<Ok<SessionPage>> ReadAsync(HttpContext http, Sessions sessions)
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await sessions.DescribeAsync(http));
    }

    private static async Task<NoContent> SignOutAsync(HttpContext http)
    {
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
        await http.SignOutAsync(Caller.Link);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> SignInAsync(SignInCredentials given, HttpContext http, Passwords passwords)
    {
        await Passwords.BeginSessionAsync(await passwords.CheckAsync(given.Email, given.Password), http);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> SetUpAsync(Setup given, HttpContext http, FirstOwner firstOwner)
    {
        await Passwords.BeginSessionAsync(await firstOwner.CreateAsync(given.Code, given.Email, given.Password, http.RequestAborted), http);
        return TypedResults.NoContent();
    }

    private static async Task<Ok<InvitationOffer>> InvitationAsync(Token given, Invitations invitations, CancellationToken cancellationToken)
    {
        var invitation = await invitations.FindAsync(given.Value, cancellationToken);
        return TypedResults.Ok(new InvitationOffer(invitation.WorkspaceId, invitation.Role.ToText(), invitation.Email, invitation.ExpiresAt));
    }

    private static async Task<NoContent> AcceptAsync(InvitationAnswer given, HttpContext http, Invitations invitations)
    {
        await Passwords.BeginSessionAsync(await invitations.AcceptAsync(given.Token, given.Password, http.RequestAborted), http);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> OpenLinkAsync(Token given, HttpContext http, ShareLinks links)
    {
        await links.OpenAsync(given.Value, http);
        return TypedResults.NoContent();
    }

    private static async Task<NoContent> ChangePasswordAsync(PasswordChange given, HttpContext http, Passwords passwords)
    {
        var person = http.User.As(Caller.Person) ?? throw Access.NotAllowed("A share link has no password.");
        await passwords.ChangeAsync(Caller.IdOf(person), given.Current, given.Wanted, http);
        return TypedResults.NoContent();
    }
}

/// <summary>Who the caller is.</summary>
/// <param name="SignInRequired">False in a local installation, whose one owner needs no sign-in.</param>
/// <param name="NeedsSetup">True while there is nobody: the first owner follows the link that the app host printed.</param>
/// <param name="Kind"><c>local</c>, <c>person</c> or <c>link</c>; null: nobody, who has to sign in.</param>
/// <param name="Email">The person's address; null for others.</param>
/// <param name="Until">When the share link that was opened expires (UTC); null where none was.</param>
/// <param name="Workspaces">The caller's workspaces, the one first that is meant where none is named.</param>
/// <param name="WriteToken">What writes carry in the header X-Write-Token; null where they need none.</param>
internal sealed record SessionPage(
    bool SignInRequired, bool NeedsSetup, string? Kind, string? Email, DateTimeOffset? Until, IReadOnlyList<SessionWorkspace> Workspaces,
    string? WriteToken);

/// <summary>What the caller is in a workspace.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Role"><c>owner</c>, <c>analyst</c>, <c>viewer</c> or <c>guest</c>.</param>
/// <param name="May">
/// What the role allows: <c>see-pages</c>, <c>see-data</c>, <c>see-personal-data</c>, <c>change-assumptions</c>,
/// <c>import</c>, <c>manage-connections</c>, <c>erase-personal-data</c>, <c>manage-people</c>.
/// </param>
internal sealed record SessionWorkspace(string Id, string Role, IReadOnlyList<string> May);

/// <summary>What a person signs in with. Its text form tells nothing.</summary>
/// <param name="Email">E-mail address.</param>
/// <param name="Password">Password.</param>
internal sealed record SignInCredentials(
    [property: Required, StringLength(256)] string Email, [property: Required, StringLength(NewPassword.Longest)] string Password)
{
    public override string ToString() => nameof(SignInCredentials);
}

/// <summary>The first owner. Its text form tells nothing.</summary>
/// <param name="Code">The code that the app host printed.</param>
/// <param name="Email">E-mail address.</param>
/// <param name="Password">A new password of at least 12 characters.</param>
internal sealed record Setup(
    [property: Required, StringLength(256)] string Code,
    [property: Required, EmailAddress, StringLength(256)] string Email,
    [property: Required, StringLength(NewPassword.Longest, MinimumLength = NewPassword.Shortest)] string Password)
{
    public override string ToString() => nameof(Setup);
}

/// <summary>The token of a link, which is never in an address that is sent. Its text form tells nothing.</summary>
/// <param name="Value">The token.</param>
internal sealed record Token([property: Required, StringLength(256)] string Value)
{
    public override string ToString() => nameof(Token);
}

/// <summary>What a link invites to.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Role">What the invited becomes in it.</param>
/// <param name="Email">Who is invited.</param>
/// <param name="ExpiresAt">When the link expires (UTC).</param>
internal sealed record InvitationOffer(string Workspace, string Role, string Email, DateTimeOffset ExpiresAt);

/// <summary>Accepts an invitation. Its text form tells nothing.</summary>
/// <param name="Token">The token of the link.</param>
/// <param name="Password">A new password of at least 12 characters, or the one that the person has.</param>
internal sealed record InvitationAnswer(
    [property: Required, StringLength(256)] string Token, [property: Required, StringLength(NewPassword.Longest)] string Password)
{
    public override string ToString() => nameof(InvitationAnswer);
}

/// <summary>Another password. Its text form tells nothing.</summary>
/// <param name="Current">The present one.</param>
/// <param name="Wanted">A new one of at least 12 characters.</param>
internal sealed record PasswordChange(
    [property: Required, StringLength(NewPassword.Longest)] string Current,
    [property: Required, StringLength(NewPassword.Longest, MinimumLength = NewPassword.Shortest)] string Wanted)
{
    public override string ToString() => nameof(PasswordChange);
}
