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
            Posts = Posts(question, detail, name),
            ShareOfPosts = question.Figure(detail.ShareOfPosts, name),
            MeanEngagement = question.Figure(detail.Type.MeanEngagement, name),
            MedianEngagement = question.Figure(detail.Median, name),
            MeanEngagementByReach = question.Figure(detail.ByReach, name),
            MeanReach = question.Figure(detail.Type.MeanReach, name),
            MeanImpressions = question.Figure(detail.Type.MeanImpressions, name),
            Rates = RateSets.Of(question, detail.Rates, name),
        };
    }

    private static ComparedFigure Posts(Question question, Detail detail, string name)
    {
        var compared = new ComparedFigure { Current = question.Figure(detail.Posts, name) };
        if (question.Previous is { } before)
            compared.Previous = question.Figure(PostCount.Of(before.Posts.CountOfType(name)), $"{name}-previous");
        return compared;
    }
}
