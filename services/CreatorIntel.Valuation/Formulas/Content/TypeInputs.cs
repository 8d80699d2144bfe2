namespace CreatorIntel.Valuation.Formulas;

/// <summary>What the value of posts is computed from: the posts of one content type, or all of them.</summary>
/// <param name="ContentType"><c>IMAGE</c>, <c>VIDEO</c>, ...; empty for all posts.</param>
/// <param name="Posts">Number of posts.</param>
/// <param name="MeanImpressions">Mean impressions, or views of posts without them; null when unknown.</param>
/// <param name="PostsWithImpressions">Posts behind it.</param>
/// <param name="MeanReach">Mean reach; null when unknown.</param>
/// <param name="PostsWithReach">Posts behind it.</param>
/// <param name="MeanEngagementPercent">Mean of the rounded weighted rates, in percent; null when unknown.</param>
/// <param name="PostsWithEngagement">Posts behind it.</param>
/// <param name="Values">
/// Impressions, reach times the rounded weighted rate as a fraction, likes, comments, shares and saves of the posts that
/// have all of them, in this order.
/// </param>
/// <param name="Actions">Likes, comments, shares and saves of the posts that have all four, in this order.</param>
internal sealed record TypeInputs(
    string ContentType, long Posts, double? MeanImpressions, long PostsWithImpressions, double? MeanReach, long PostsWithReach,
    double? MeanEngagementPercent, long PostsWithEngagement, PostMoments Values, PostMoments Actions)
{
    /// <summary>No posts.</summary>
    public static TypeInputs None { get; } = new("", 0, null, 0, null, 0, null, 0, PostMoments.None, PostMoments.None);
}
