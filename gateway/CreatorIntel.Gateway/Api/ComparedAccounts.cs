using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Gateway.Api;

/// <summary>The accounts that one account is compared with where none are named.</summary>
internal static class ComparedAccounts
{
    /// <summary>
    /// The account and the own accounts of its workspace; those with most posts where there are more than a question can
    /// be about. A competitor's posts are not the creator's, and are compared with only where they are asked for.
    /// </summary>
    public static AccountSet Of(AccountKey account, IEnumerable<AccountCard> cards) => AccountSet.Of(cards
        .Where(card => !card.Competitor)
        .OrderByDescending(card => card.Posts).ThenBy(card => card.AccountId, StringComparer.Ordinal)
        .Select(card => AccountKey.Parse(card.AccountId))
        .Where(other => other != account)
        .Take(AccountSet.Most - 1)
        .Append(account));
}
