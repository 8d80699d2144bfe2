using System.Security.Claims;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.SignIn.Data;

namespace CreatorIntel.Gateway.SignIn;

/// <summary>Who asks, as claims: a person, whoever opened a share link, or the owner of a local installation.</summary>
internal static class Caller
{
    /// <summary>Whoever uses this machine, while no sign-in is required.</summary>
    public const string Local = "local";

    /// <summary>Who signed in; proven by the cookie of <see cref="Microsoft.AspNetCore.Identity.IdentityConstants.ApplicationScheme"/>.</summary>
    public const string Person = "person";

    /// <summary>Who opened a share link, and the scheme of the cookie that proves it.</summary>
    public const string Link = "link";

    private const string RoleIn = "creatorintel:role-in";
    private const string Stamp = "creatorintel:stamp";
    private const string Until = "creatorintel:until";

    public static ClaimsPrincipal LocalOwner(IEnumerable<string> workspaces) =>
        new(new ClaimsIdentity(workspaces.Select(workspace => Of(workspace, Role.Owner)), Local));

    /// <summary>The identity that a person's cookie holds; what the person is in which workspace is read anew at each request.</summary>
    public static ClaimsPrincipal Of(Person person, IEnumerable<Member> memberships) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, person.Id.ToString()),
            new Claim(ClaimTypes.Email, person.Email!),
            new Claim(Stamp, person.SecurityStamp!),
            .. memberships.Select(member => Of(member.WorkspaceId, member.Role)),
        ],
        Person));

    public static ClaimsPrincipal Of(ShareLink link) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, link.Id.ToString()),
            new Claim(Until, link.ExpiresAt.ToString("O")),
            Of(link.WorkspaceId, Role.Guest),
        ],
        Link));

    /// <summary>The highest role of the caller in each workspace.</summary>
    public static IReadOnlyDictionary<string, Role> RolesOf(ClaimsPrincipal caller) => caller.FindAll(RoleIn)
        .Select(claim => claim.Value.Split('~'))
        .GroupBy(parts => parts[1], parts => Enum.Parse<Role>(parts[0]), StringComparer.Ordinal)
        .ToDictionary(workspace => workspace.Key, workspace => workspace.Max(), StringComparer.Ordinal);

    /// <summary>The identity of one kind; null where the caller has none.</summary>
    public static ClaimsIdentity? As(this ClaimsPrincipal caller, string kind) =>
        caller.Identities.FirstOrDefault(identity => identity.AuthenticationType == kind);

    /// <summary>Id of the person or link.</summary>
    public static Guid IdOf(ClaimsIdentity identity) => Guid.Parse(identity.FindFirst(ClaimTypes.NameIdentifier)!.Value);

    public static string? StampOf(ClaimsIdentity identity) => identity.FindFirst(Stamp)?.Value;

    /// <summary>When the link of the caller expires.</summary>
    public static DateTimeOffset? UntilOf(ClaimsIdentity link) =>
        link.FindFirst(Until) is { } until ? DateTimeOffset.Parse(until.Value, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static Claim Of(string workspace, Role role) => new(RoleIn, $"{role}~{workspace}");
}
