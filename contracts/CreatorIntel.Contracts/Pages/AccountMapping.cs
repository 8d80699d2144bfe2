using CreatorIntel.Contracts.V1;

namespace CreatorIntel.Contracts.Pages;

/// <summary>Accounts as the browser gets them.</summary>
public static class AccountMapping
{
    /// <summary>The account of a card.</summary>
    public static AccountSummary ToSummary(this AccountCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return new(
            card.AccountId, card.Workspace, card.Platform, card.Name, card.TimeZone, card.Synthetic,
            card.HasFollowers ? card.Followers : null, card.Posts, card.RecordedThrough?.ToDateTimeOffset(), card.Competitor);
    }
}
