using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace CreatorIntel.Contracts;

/// <summary>
/// One or more accounts of one workspace that a question is about. Its text form joins the accounts by <c>+</c>, in
/// order of their ids, so that equal sets have equal texts.
/// </summary>
public sealed class AccountSet
{
    /// <summary>How many accounts a question can be about.</summary>
    public const int Most = 50;

    private const char Separator = '+';

    private AccountSet(ImmutableArray<AccountKey> accounts) => Accounts = accounts;

    /// <summary>The accounts, at least one, in order of their ids.</summary>
    public ImmutableArray<AccountKey> Accounts { get; }

    /// <summary>The workspace of all of them.</summary>
    public string Workspace => Accounts[0].Workspace;

    /// <summary>The accounts of a set, whatever their order and however often they are named.</summary>
    /// <exception cref="ArgumentException">There is none, there are too many, or they are of several workspaces.</exception>
    public static AccountSet Of(IEnumerable<AccountKey> accounts) =>
        Create(accounts)
        ?? throw new ArgumentException($"A question is about 1 to {Most} accounts of one workspace.", nameof(accounts));

    /// <summary>Reads the text form; false where it is malformed or names accounts of several workspaces.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out AccountSet? set)
    {
        set = null;
        var keys = new List<AccountKey>();
        foreach (var part in (text ?? "").Split(Separator))
        {
            if (!AccountKey.TryParse(part, out var key)) return false;
            keys.Add(key);
        }

        set = Create(keys);
        return set is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join(Separator, Accounts);

    private static AccountSet? Create(IEnumerable<AccountKey> accounts)
    {
        var distinct = accounts.Distinct().OrderBy(account => account.ToString(), StringComparer.Ordinal).ToImmutableArray();
        return distinct.Length is >= 1 and <= Most && distinct.All(account => account.Workspace == distinct[0].Workspace)
            ? new AccountSet(distinct)
            : null;
    }
}
