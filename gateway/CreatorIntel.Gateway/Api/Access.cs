using System.ComponentModel.DataAnnotations;
using CreatorIntel.Contracts;
using CreatorIntel.Gateway.Errors;
using Microsoft.Extensions.Options;

namespace CreatorIntel.Gateway.Api;

/// <summary>Which workspaces a caller may see. Every path that names an account, an import or a workspace asks here.</summary>
internal sealed class Access(IOptions<WorkspaceSettings> settings)
{
    /// <summary>The workspaces of the caller.</summary>
    public IReadOnlyList<string> Workspaces => settings.Value.Accessible;

    /// <summary>The account of an id, if it is in one of the caller's workspaces.</summary>
    /// <exception cref="ProblemException">The id is malformed, or the account is not the caller's.</exception>
    public AccountKey Account(string id)
    {
        if (!AccountKey.TryParse(id, out var account))
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "bad-account-id", "This is not an account id.",
                $"'{id}' does not have the form workspace~platform~id.", "GET /api/v1/accounts lists the ids.");
        }

        if (!Workspaces.Contains(account.Workspace)) throw NotFound("account", id);
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

        return Workspaces.Contains(accounts.Workspace) ? accounts : throw NotFound("account", id);
    }

    /// <summary>The named workspace, or the default one where none is named.</summary>
    /// <exception cref="ProblemException">The workspace is not the caller's.</exception>
    public string Workspace(string? name)
    {
        var workspace = string.IsNullOrEmpty(name) ? settings.Value.Default : name;
        return Workspaces.Contains(workspace) ? workspace : throw NotFound("workspace", workspace);
    }

    /// <summary>The workspace of an import id of the form workspace~id.</summary>
    /// <exception cref="ProblemException">The id is malformed, or the import is not the caller's.</exception>
    public string WorkspaceOfImport(string id)
    {
        var end = id.IndexOf('~', StringComparison.Ordinal);
        return end > 0 && Workspaces.Contains(id[..end]) ? id[..end] : throw NotFound("import", id);
    }

    private static ProblemException NotFound(string what, string id) => new(
        StatusCodes.Status404NotFound, "not-found", $"There is no such {what}.", $"No {what} '{id}' is known.", null);
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
