using System.Collections.Frozen;
using System.Text.Json;

namespace CreatorIntel.Gateway.Api;

/// <summary>What somebody is in a workspace, the least first.</summary>
internal enum Role
{
    /// <summary>Whoever opened a share link.</summary>
    Guest,

    /// <summary>Reads.</summary>
    Viewer,

    /// <summary>Works with data and assumptions.</summary>
    Analyst,

    /// <summary>Decides about everything, the people included.</summary>
    Owner,
}

/// <summary>What a role allows in a workspace.</summary>
internal enum Permission
{
    /// <summary>The pages of accounts, with their figures and formulas.</summary>
    SeePages,

    /// <summary>Where figures come from: imports, connections, names of columns, data quality, receipts.</summary>
    SeeData,

    /// <summary>Who the customers of a shop are.</summary>
    SeePersonalData,

    /// <summary>Assumption sets, targets and what is shown by default.</summary>
    ChangeAssumptions,

    /// <summary>Files in, and by which names their columns are known.</summary>
    Import,

    /// <summary>Accounts of platforms that are synced, and their tokens.</summary>
    ManageConnections,

    /// <summary>Erasing who the customers are, for good.</summary>
    ErasePersonalData,

    /// <summary>Members, invitations and share links.</summary>
    ManagePeople,
}

/// <summary>Which role allows what.</summary>
internal static class Permissions
{
    private static readonly FrozenDictionary<Permission, Role> LeastRole = new Dictionary<Permission, Role>
    {
        [Permission.SeePages] = Role.Guest,
        [Permission.SeeData] = Role.Viewer,
        [Permission.SeePersonalData] = Role.Analyst,
        [Permission.ChangeAssumptions] = Role.Analyst,
        [Permission.Import] = Role.Analyst,
        [Permission.ManageConnections] = Role.Owner,
        [Permission.ErasePersonalData] = Role.Owner,
        [Permission.ManagePeople] = Role.Owner,
    }.ToFrozenDictionary();

    public static bool Allows(this Role role, Permission permission) => role >= LeastRole[permission];

    /// <summary>Everything that a role allows.</summary>
    public static IEnumerable<Permission> Of(Role role) => LeastRole.Keys.Where(permission => role.Allows(permission)).Order();

    /// <summary>As the API writes it, such as <c>see-pages</c>.</summary>
    public static string ToText(this Permission permission) => JsonNamingPolicy.KebabCaseLower.ConvertName(permission.ToString());

    /// <summary>As the API writes it, such as <c>analyst</c>.</summary>
    public static string ToText(this Role role) => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString());
}
