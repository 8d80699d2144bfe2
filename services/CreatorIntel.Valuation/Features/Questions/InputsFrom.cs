using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>What Metrics answered, as the formulas read it.</summary>
internal static class InputsFrom
{
    /// <summary>What the value of the account is computed from.</summary>
    public static AccountInputs Account(V1.ValueInputs inputs) => new(
        inputs.Posts, inputs.FirstPost?.ToDateTimeOffset(), inputs.LatestPost?.ToDateTimeOffset(),
        inputs.HasMeanImpressions ? inputs.MeanImpressions : null, inputs.PostsWithImpressions,
        inputs.HasMeanEngagementPercent ? inputs.MeanEngagementPercent : null, inputs.PostsWithEngagement,
        inputs.HasMeanEngagedImpressions ? inputs.MeanEngagedImpressions : null,
        inputs.HasFollowers ? inputs.Followers : null);

    /// <summary>What scenarios and the way to a goal are computed from.</summary>
    public static GrowthInputs Growth(V1.ValueInputs inputs) => new(
        inputs.HasFollowers ? new FollowerCount(IsoDay.Parse(inputs.FollowersDay), inputs.Followers) : null,
        inputs.HasFirstFollowers ? new FollowerCount(IsoDay.Parse(inputs.FirstFollowersDay), inputs.FirstFollowers) : null,
        inputs.HasWeeklyGrowth ? inputs.WeeklyGrowth : null);

    /// <summary>What the value of posts of one type, or of all, is computed from.</summary>
    public static TypeInputs Type(V1.TypeInputs? inputs) => inputs is null ? TypeInputs.None : new(
        inputs.ContentType, inputs.Posts,
        inputs.HasMeanImpressions ? inputs.MeanImpressions : null, inputs.PostsWithImpressions,
        inputs.HasMeanReach ? inputs.MeanReach : null, inputs.PostsWithReach,
        inputs.HasMeanEngagementPercent ? inputs.MeanEngagementPercent : null, inputs.PostsWithEngagement,
        Moments(inputs.Values), Moments(inputs.Actions));

    private static PostMoments Moments(V1.Moments? moments) =>
        moments is null ? PostMoments.None : new(moments.N, moments.Means, moments.Covariances);
}
