using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Dashboard.Features.Preferences;
using CreatorIntel.Dashboard.ReadModels;
using Grpc.Core;

namespace CreatorIntel.Dashboard.Features;

/// <summary>A question with the workspace's choices put in, and the accounts that it is about.</summary>
/// <param name="Accounts">The accounts, as lists show them.</param>
/// <param name="Query">The question; it names its formulas and its assumptions.</param>
/// <param name="Versions">The versions of everything that an answer can show.</param>
internal sealed record PageQuestion(IReadOnlyList<AccountRow> Accounts, FigureQuery Query, string Versions)
{
    /// <summary>The workspace of all of them.</summary>
    public string Workspace => Accounts[0].Card.Workspace;

    /// <summary>The only account, of pages that speak of followers.</summary>
    /// <exception cref="RpcException">InvalidArgument: there are several.</exception>
    public AccountRow OneAccount() => Accounts.Count == 1
        ? Accounts[0]
        : throw new RpcException(new Status(
            StatusCode.InvalidArgument,
            "This page speaks of one account: followers of several accounts are not added up, because the same people follow them."));
}

/// <summary>Prepares questions.</summary>
internal sealed class PageQuestions(AccountCards accounts, AssumptionVersions assumptions, ShopVersions shops, WorkspacePreferencesDesk preferences)
{
    /// <exception cref="RpcException">InvalidArgument: no account is named. NotFound: an account is unknown.</exception>
    public async Task<PageQuestion> AskAsync(FigureQuery query, CancellationToken cancellationToken)
    {
        if (!AccountSet.TryParse(query.AccountId, out var set))
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"'{query.AccountId}' does not name accounts of one workspace."));

        var known = await accounts.FindAsync(set, cancellationToken);
        if (set.Accounts.Select(account => account.ToString()).Except(known.Select(row => row.Card.AccountId)).FirstOrDefault() is { } unknown)
            throw new RpcException(new Status(StatusCode.NotFound, $"There is no account '{unknown}'."));

        var chosen = await preferences.ReadAsync(set.Workspace, cancellationToken);
        var complete = query.Clone();
        complete.AccountId = set.ToString();
        if (complete.Formulas == Contracts.V1.FormulaSet.Unspecified) complete.Formulas = chosen.Formulas.ToMessage();
        if (complete.AssumptionSet.Length == 0) complete.AssumptionSet = chosen.AssumptionSet;
        var versions = string.Join('+', known.Select(row => row.Versions));
        var assumed = await assumptions.ReadAsync(set.Workspace, cancellationToken);
        return new PageQuestion(known, complete, $"{versions}.{assumed}.{await shops.ReadAsync(set.Workspace, cancellationToken)}");
    }
}
