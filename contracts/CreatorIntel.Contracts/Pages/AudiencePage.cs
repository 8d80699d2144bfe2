namespace CreatorIntel.Contracts.Pages;

/// <summary>Who the audience of an account is.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Breakdowns">The latest observation of each audience and breakdown; empty where no source told.</param>
public sealed record AudiencePage(string AccountId, IReadOnlyList<AudienceGroups> Breakdowns);

/// <summary>An audience divided into groups.</summary>
/// <param name="Audience">Whose people: <c>followers</c>, <c>engaged</c> or <c>viewers</c>.</param>
/// <param name="Breakdown">What the groups are by, such as <c>gender</c> or <c>age,gender</c>.</param>
/// <param name="Unit"><c>people</c>, or <c>share</c>, where 1 is everybody.</param>
/// <param name="Day">The last day described, in the account's time zone; null: the source does not tell.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="Groups">The groups, the largest first.</param>
/// <param name="Source">Where it came from.</param>
public sealed record AudienceGroups(
    string Audience, string Breakdown, string Unit, DateOnly? Day, DateTimeOffset RecordedAt, IReadOnlyList<AudienceShare> Groups,
    QualitySource Source);

/// <summary>A group of an audience.</summary>
/// <param name="Key">Its name as the source writes it, parts joined by a comma: hostile input.</param>
/// <param name="Value">How many people, or which share of them.</param>
public sealed record AudienceShare(string Key, double Value);
