using System.Security.Claims;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.SignIn.Data;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>What a browser has to know of its session.</summary>
internal sealed class Sessions(
    SignInDb db, FirstOwner firstOwner, IAntiforgery antiforgery, IOptions<SignInSettings> settings, IOptions<WorkspaceSettings> workspaces,
    TimeProvider clock)
{
    public async Task<SessionPage> DescribeAsync(HttpContext http)
    {
        var (who, required) = (http.User, settings.Value.Required);
        var (person, link) = (who.As(Caller.Person), who.As(Caller.Link));
        var isKnown = who.Identity?.IsAuthenticated == true;
        return new SessionPage(
            required,
            required && !isKnown && await firstOwner.IsMissingAsync(http.RequestAborted),
            isKnown ? person?.AuthenticationType ?? link?.AuthenticationType ?? Caller.Local : null,
            person?.FindFirst(ClaimTypes.Email)?.Value,
            link is null ? null : Caller.UntilOf(link),
            [
                .. Caller.RolesOf(who).OrderBy(held => held.Key != workspaces.Value.Default).ThenBy(held => held.Key, StringComparer.Ordinal)
                    .Select(held => new SessionWorkspace(held.Key, held.Value.ToText(), [.. MayIn(held.Value).Select(may => may.ToText())])),
            ],
            required && isKnown ? antiforgery.GetAndStoreTokens(http).RequestToken : null);
    }

    /// <summary>False as soon as the caller's session has ended or a role has changed since the request began.</summary>
    public async Task<bool> AreAsTheyWereAsync(ClaimsPrincipal caller, CancellationToken cancellationToken)
    {
        if (caller.As(Caller.Person) is { } person)
        {
            var (id, stamp) = (Caller.IdOf(person), Caller.StampOf(person));
            var now = await db.Users.AsNoTracking().Include(known => known.Memberships)
                .SingleOrDefaultAsync(known => known.Id == id && known.SecurityStamp == stamp, cancellationToken);
            if (now is null || !AreSame(new ClaimsPrincipal(person), Caller.Of(now, now.Memberships))) return false;
        }

        if (caller.As(Caller.Link) is { } link)
        {
            var (id, now) = (Caller.IdOf(link), clock.GetUtcNow());
            if (!await db.ShareLinks.AnyAsync(known => known.Id == id && known.ExpiresAt > now, cancellationToken)) return false;
        }

        return true;
    }

    // A local installation has nobody to manage.
    private IEnumerable<Permission> MayIn(Role role) =>
        Permissions.Of(role).Where(permission => settings.Value.Required || permission != Permission.ManagePeople);

    private static bool AreSame(ClaimsPrincipal before, ClaimsPrincipal now) =>
        Caller.RolesOf(before).OrderBy(held => held.Key).SequenceEqual(Caller.RolesOf(now).OrderBy(held => held.Key));
}
