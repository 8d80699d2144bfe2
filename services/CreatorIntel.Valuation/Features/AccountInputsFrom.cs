using CreatorIntel.Contracts.V1;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Features;

/// <summary>What Metrics answered, as the formulas read it.</summary>
internal static class AccountInputsFrom
{
    public static AccountInputs Answer(ValueInputs inputs) => new(
        inputs.Posts, inputs.FirstPost?.ToDateTimeOffset(), inputs.LatestPost?.ToDateTimeOffset(),
        inputs.HasMeanImpressions ? inputs.MeanImpressions : null, inputs.PostsWithImpressions,
        inputs.HasMeanEngagementPercent ? inputs.MeanEngagementPercent : null, inputs.PostsWithEngagement,
        inputs.HasMeanEngagedImpressions ? inputs.MeanEngagedImpressions : null,
        inputs.HasFollowers ? inputs.Followers : null);
}
