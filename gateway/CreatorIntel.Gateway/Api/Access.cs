using System.ComponentModel.DataAnnotations;
using CreatorIntel.Contracts;
using CreatorIntel.Gateway.Errors;
using CreatorIntel.Gateway.SignIn;

namespace CreatorIntel.Gateway.Api;

/// <summary>
/// In which workspaces a caller may do what the route needs. Every path that names an account, an import or a
/// workspace asks here. What is in a workspace of others does not exist; what a role does not allow is forbidden.
/// </summary>
/// <param name="roles">What the caller is in which workspace.</param>
/// <param name="needed">What the route needs.</param>
/// <param name="standard">The workspace that is meant where none is named, if the caller is in it.</param>
internal sealed class Access(IReadOnlyDictionary<string, Role> roles, Permission needed, string standard)
{
    /// <summary>The access of a request.</summary>
    /// <exception cref="InvalidOperationException">The route does not say what it needs.</exception>
    public static Access Of(HttpContext http, WorkspaceSettings settings) => new(
        Caller.RolesOf(http.User),
        http.GetEndpoint()?.Metadata.GetMetadata<NeedsAttribute>()?.Permission
            ?? throw new InvalidOperationException($"{http.Request.Path} does not say what it needs."),
        settings.Default);

    /// <summary>The workspaces in which the caller may do what the route needs.</summary>
    public IReadOnlyList<string> Workspaces { get; } =
        [.. roles.Where(held => held.Value.Allows(needed)).Select(held => held.Key).Order(StringComparer.Ordinal)];

    /// <summary>True where the caller may also do something else in a workspace.</summary>
    public bool May(string workspace, Permission permission) => roles.TryGetValue(workspace, out var role) && role.Allows(permission);

    /// <summary>The account of an id, if it is in one of the caller's workspaces.</summary>
    /// <exception cref="ProblemException">The id is malformed, or the account is not the caller's.</exception>
    public AccountKey Account(string id)
    {
        if (!AccountKey.TryParse(id, out var account))
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "bad-account-id", "This is not an account id.",
                $"'{id}' does not have the form workspace~platform~id.", "GET /api/v1/accounts lists the ids.");
        }

        Demand(account.Workspace, "account", id);
        return account;
    }

    /// <summary>The accounts of an id that names one or, joined by <c>+</c>, several, if they are in a workspace of the caller.</summary>
    /// <exception cref="ProblemException">The id is malformed, or the accounts are not the caller's.</exception>
    public AccountSet Accounts(string id)
    {
        if (!AccountSet.TryParse(id, out var accounts))
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "bad-account-id", "This is not an account id.",
                $"'{id}' does not have the form workspace~platform~id, or is not a list of such ids of one workspace joined by '+'.",
                "GET /api/v1/accounts lists the ids.");
        }

        Demand(accounts.Workspace, "account", id);
        return accounts;
    }

    /// <summary>The named workspace, or the default one where none is named.</summary>
    /// <exception cref="ProblemException">The workspace is not the caller's.</exception>
    public string Workspace(string? name)
    {
        var workspace = string.IsNullOrEmpty(name) ? StandardWorkspace : name;
        Demand(workspace, "workspace", workspace);
        return workspace;
    }

    /// <summary>The workspace of an import id of the form workspace~id.</summary>
    /// <exception cref="ProblemException">The id is malformed, or the import is not the caller's.</exception>
    public string WorkspaceOfImport(string id)
    {
        var end = id.IndexOf('~', StringComparison.Ordinal);
        if (end <= 0) throw NotFound("import", id);
        Demand(id[..end], "import", id);
        return id[..end];
    }

    public static ProblemException NotFound(string what, string id) => new(
        StatusCodes.Status404NotFound, "not-found", $"There is no such {what}.", $"No {what} '{id}' is known.", null);

    public static ProblemException NotAllowed(string detail) => new(
        StatusCodes.Status403Forbidden, "not-allowed", "You may not do this.", detail, "Ask an owner of the workspace.");

    private string StandardWorkspace =>
        roles.ContainsKey(standard) ? standard : roles.Keys.Order(StringComparer.Ordinal).FirstOrDefault() ?? standard;

    private void Demand(string workspace, string what, string id)
    {
        if (!roles.TryGetValue(workspace, out var role)) throw NotFound(what, id);
        if (!role.Allows(needed)) throw NotAllowed($"In the workspace '{workspace}' you are {role.ToText()}, which does not allow to {needed.ToText().Replace('-', ' ')}.");
    }
}

/// <summary>The workspaces of this installation.</summary>
internal sealed class WorkspaceSettings
{
    /// <summary>Where uploads go that name no workspace.</summary>
    [Required]
    public string Default { get; set; } = "";

    /// <summary>Workspaces that can be seen.</summary>
    [Required, MinLength(1)]
    public IReadOnlyList<string> Accessible { get; set; } = [];
}
