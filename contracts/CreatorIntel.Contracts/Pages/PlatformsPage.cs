namespace CreatorIntel.Contracts.Pages;

/// <summary>Accounts side by side, by platform.</summary>
/// <param name="Head">The data behind it.</param>
/// <param name="Platforms">All platforms together first, then each by name.</param>
/// <param name="Verdict">Whether the platforms can be told apart, in words.</param>
/// <param name="Distinguishable">Whether they can.</param>
/// <param name="ViralRule">The rule that counts viral posts here, in words.</param>
public sealed record PlatformsPage(
    PageHead Head, IReadOnlyList<PlatformCard> Platforms, string Verdict, bool Distinguishable, string ViralRule);

/// <summary>The posts on one platform. Reach is not among them: the same people are on several platforms.</summary>
/// <param name="Platform"><c>instagram</c>, <c>tiktok</c>, ...; null for all of them together.</param>
/// <param name="AccountIds">The accounts on it.</param>
/// <param name="Posts">Number of posts.</param>
/// <param name="MeanEngagementByReach">Mean unweighted engagement by reach, a fraction.</param>
/// <param name="Impressions">Impressions of all posts.</param>
/// <param name="ViralPosts">Posts that the rule picks.</param>
/// <param name="ViralShare">Their share.</param>
/// <param name="Rates">Means of the rates.</param>
/// <param name="Weeks">The same by week.</param>
public sealed record PlatformCard(
    string? Platform, IReadOnlyList<string> AccountIds, Figure Posts, Figure MeanEngagementByReach, Figure Impressions,
    Figure ViralPosts, Figure ViralShare, RateSet Rates, IReadOnlyList<WeeklyRates> Weeks);
