namespace CreatorIntel.Contracts.Messages;

/// <summary>An account is known to the workspace, or what is known of it changed.</summary>
/// <param name="Account">The account.</param>
/// <param name="Name">Its display name.</param>
/// <param name="TimeZone">IANA zone of its days and hours.</param>
/// <param name="Synthetic">True for generated demonstration data.</param>
/// <param name="Sequence">Position of the event in the event store; a later one wins.</param>
/// <param name="Competitor">True for another's public account that is only looked up.</param>
public sealed record AccountConnected(
    AccountKey Account, string Name, string TimeZone, bool Synthetic, long Sequence, bool Competitor = false);

/// <summary>Daily numbers of an account, each as it was observed at one instant.</summary>
public sealed record AccountDaysObserved(AccountKey Account, IReadOnlyList<AccountDay> Days);

/// <summary>One day of an account as observed once. A null metric was not given by the source: it is not zero.</summary>
/// <param name="Sequence">Position of the event in the event store; also the identity of the observation.</param>
/// <param name="Day">The day measured, in the account's time zone.</param>
/// <param name="RecordedAt">When the observation was recorded (UTC).</param>
/// <param name="Followers">Followers in total at the end of the day.</param>
/// <param name="Impressions">Times content was displayed that day.</param>
/// <param name="Views">The platform's successor of impressions.</param>
/// <param name="Reach">Unique people reached that day: never to be summed over days.</param>
/// <param name="ProfileViews">Visits of the profile that day.</param>
/// <param name="WebsiteClicks">Taps on the profile's link that day.</param>
public sealed record AccountDay(
    long Sequence, DateOnly Day, DateTimeOffset RecordedAt,
    long? Followers, long? Impressions, long? Views, long? Reach, long? ProfileViews, long? WebsiteClicks);

/// <summary>Posts, their captions and their numbers, each as observed at one instant.</summary>
public sealed record PostsObserved(
    AccountKey Account, IReadOnlyList<PostDescribed> Posts, IReadOnlyList<PostMeasured> Measurements);

/// <summary>What a post is. A later description of the same post replaces the earlier one.</summary>
/// <param name="Sequence">Position of the event in the event store.</param>
/// <param name="PostId">The platform's id, as text.</param>
/// <param name="RecordedAt">When this was recorded (UTC).</param>
/// <param name="ContentType"><c>IMAGE</c>, <c>CAROUSEL_ALBUM</c>, <c>VIDEO</c>, <c>STORY</c>, ...</param>
/// <param name="PublishedAt">When the post was published (UTC).</param>
/// <param name="Caption">Its text: hostile input, empty when there is none.</param>
/// <param name="Permalink">Its address; null when the source gives none.</param>
public sealed record PostDescribed(
    long Sequence, string PostId, DateTimeOffset RecordedAt, string ContentType, DateTimeOffset PublishedAt,
    string Caption, string? Permalink);

/// <summary>A post's running totals as observed once. A null metric was not given by the source: it is not zero.</summary>
/// <param name="Sequence">Position of the event in the event store; also the identity of the observation.</param>
/// <param name="PostId">The platform's id, as text.</param>
/// <param name="ObservedAt">The instant the totals speak of (UTC).</param>
/// <param name="RecordedAt">When the observation was recorded (UTC).</param>
/// <param name="Impressions">Times the post was displayed.</param>
/// <param name="Views">The platform's successor of impressions.</param>
/// <param name="Reach">Unique people who saw it: never to be summed over posts.</param>
/// <param name="Likes">Likes.</param>
/// <param name="Comments">Comments.</param>
/// <param name="Shares">Shares.</param>
/// <param name="Saves">Saves.</param>
/// <param name="Follows">Follows that the platform credits to the post.</param>
/// <param name="Clicks">Clicks on a link of the post.</param>
public sealed record PostMeasured(
    long Sequence, string PostId, DateTimeOffset ObservedAt, DateTimeOffset RecordedAt,
    long? Impressions, long? Views, long? Reach, long? Likes, long? Comments, long? Shares, long? Saves, long? Follows,
    long? Clicks = null);
