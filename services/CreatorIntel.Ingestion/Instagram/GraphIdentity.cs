using System.Text.Json;
using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>Whose token it is, and what it may do.</summary>
internal static class GraphIdentity
{
    private const string PageFields = "name,instagram_business_account{id,username,name}";

    private static readonly string[] Needed =
        ["instagram_basic", "instagram_manage_insights", "pages_show_list", "pages_read_engagement"];

    private static readonly string[] Reading = [.. Needed, "public_profile", "email", "business_management", "ads_read", "read_insights"];

    /// <exception cref="SourceException">The platform does not say so, and why.</exception>
    public static Task<SourceIdentity> FindAsync(GraphLogin login, ISourceCalls calls, CancellationToken cancellationToken) =>
        login == GraphLogin.Facebook ? ByFacebookAsync(calls, cancellationToken) : ByInstagramAsync(calls, cancellationToken);

    private static async Task<SourceIdentity> ByInstagramAsync(ISourceCalls calls, CancellationToken cancellationToken)
    {
        var (answer, _) = await GraphCall.SendAsync(calls, "me", [("fields", "user_id,username,name,account_type")], cancellationToken);
        return Account(answer.Body, "user_id") is { } account
            ? new SourceIdentity(account.Id, account.Name, [], [], ExpiresAt: null)
            : throw NoAccount();
    }

    private static async Task<SourceIdentity> ByFacebookAsync(ISourceCalls calls, CancellationToken cancellationToken)
    {
        var accounts = await AccountsAsync(calls, cancellationToken);
        var chosen = calls.Settings.TryGetValue("accountId", out var wanted)
            ? accounts.FirstOrDefault(account => account.Id == wanted)
            : accounts.Count > 0 ? accounts[0]
            : null;
        if (chosen is null) throw NoAccount();
        var scopes = await ScopesAsync(calls, cancellationToken);
        return new SourceIdentity(chosen.Id, chosen.Name, scopes, [.. Warnings(scopes), .. Choice(chosen, accounts, wanted)], ExpiresAt: null);
    }

    /// <summary>The accounts of a person's pages, or of the page whose token it is.</summary>
    private static async Task<IReadOnlyList<Found>> AccountsAsync(ISourceCalls calls, CancellationToken cancellationToken)
    {
        var (pages, _) = await GraphCall.SendAsync(calls, "me/accounts", [("fields", PageFields), ("limit", "100")], cancellationToken);
        if (pages.Miss is null)
            return [.. pages.Body.List("data").Select(OfPage).OfType<Found>()];
        var (page, _) = await GraphCall.SendAsync(calls, "me", [("fields", PageFields)], cancellationToken);
        return OfPage(page.Body) is { } only ? [only] : [];
    }

    private static async Task<IReadOnlyList<string>> ScopesAsync(ISourceCalls calls, CancellationToken cancellationToken)
    {
        var (answer, _) = await GraphCall.SendAsync(calls, "me/permissions", [], cancellationToken);
        return
        [
            .. from permission in answer.Body.List("data")
               where permission.Text("status") == "granted"
               let name = permission.Text("permission")
               where name is not null
               select name,
        ];
    }

    private static IEnumerable<string> Warnings(IReadOnlyList<string> scopes)
    {
        if (scopes.Count == 0) yield break;
        var writing = scopes.Except(Reading).ToArray();
        if (writing.Length > 0)
        {
            yield return $"The token may do more than read ({string.Join(", ", writing)}). CreatorIntel only reads: a token without these permissions is safer.";
        }

        var missing = Needed.Except(scopes).ToArray();
        if (missing.Length > 0)
            yield return $"The token lacks {string.Join(", ", missing)}: what these permissions allow to read stays unavailable.";
    }

    private static IEnumerable<string> Choice(Found chosen, IReadOnlyList<Found> accounts, string? wanted)
    {
        if (accounts.Count < 2 || wanted is not null) yield break;
        var others = accounts.Where(account => account != chosen).Select(account => $"{account.Name} ({account.Id})");
        yield return $"The token reads several accounts and {chosen.Name} was taken. For another set accountId to its id: {string.Join(", ", others)}.";
    }

    private static Found? OfPage(JsonElement page) =>
        page.Object("instagram_business_account") is { } account ? Account(account, "id") : null;

    private static Found? Account(JsonElement account, string idName)
    {
        var id = account.Text(idName);
        if (!AccountKey.IsIdentifier(id)) return null;
        return new Found(id, account.Text("name") is { Length: > 0 } name ? name : account.Text("username") ?? id);
    }

    private static SourceException NoAccount() => new(
        SourceFault.Permission,
        "The token belongs to no professional Instagram account that it may read. Turn the account into a business or creator account, link it to a Facebook page where you sign in by Facebook, and allow reading it.");

    private sealed record Found(string Id, string Name);
}
