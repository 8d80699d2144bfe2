namespace CreatorIntel.Valuation.Formulas;

/// <summary>What the value of an account is computed from.</summary>
/// <param name="Posts">Number of posts.</param>
/// <param name="FirstPost">When the earliest was published; null without posts.</param>
/// <param name="LatestPost">When the latest was published; null without posts.</param>
/// <param name="MeanImpressions">Mean impressions of a post; null when unknown.</param>
/// <param name="PostsWithImpressions">Posts behind it.</param>
/// <param name="MeanEngagementPercent">Mean of the rounded weighted rates, in percent; null when unknown.</param>
/// <param name="PostsWithEngagement">Posts behind it.</param>
/// <param name="MeanEngagedImpressions">Mean over posts of impressions times engagement fraction; null when unknown.</param>
/// <param name="Followers">Latest follower count; null when none was observed.</param>
internal sealed record AccountInputs(
    long Posts, DateTimeOffset? FirstPost, DateTimeOffset? LatestPost,
    double? MeanImpressions, long PostsWithImpressions,
    double? MeanEngagementPercent, long PostsWithEngagement, double? MeanEngagedImpressions, long? Followers);
