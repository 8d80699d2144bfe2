using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Detail = CreatorIntel.Metrics.Formulas.ContentTypeDetail;

namespace CreatorIntel.Metrics.Features;

/// <summary>Content types as the contract has them.</summary>
internal static class ContentTypesOf
{
    public static Contracts.V1.ContentTypeDetail Type(Question question, Detail detail)
    {
        var name = detail.Type.ContentType;
        return new Contracts.V1.ContentTypeDetail
        {
            ContentType = name,
            Posts = question.Compare(days => PostCount.Of(days.Posts.CountOfType(name)), name),
            ShareOfPosts = question.Figure(detail.ShareOfPosts, name),
            MeanEngagement = question.Figure(detail.Type.MeanEngagement, name),
            MedianEngagement = question.Figure(detail.Median, name),
            MeanEngagementByReach = question.Figure(detail.ByReach, name),
            MeanReach = question.Figure(detail.Type.MeanReach, name),
            MeanImpressions = question.Figure(detail.Type.MeanImpressions, name),
            Rates = RateSets.Of(question, detail.Rates, name),
        };
    }

    public static BestContentType Best(TypeVerdict best) => new()
    {
        ContentType = best.ContentType ?? "",
        Distinguishable = best.Distinguishable,
        Verdict = best.Verdict,
    };
}
