using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Tier = CreatorIntel.Metrics.Formulas.Segment;

namespace CreatorIntel.Metrics.Features;

/// <summary>Tiers of posts as the contract has them.</summary>
internal static class SegmentsOf
{
    private const int PostsNamed = 200;

    public static IEnumerable<Contracts.V1.Segment> Current(Question question)
    {
        var segmentation = PostSegments.Of(question.Current.Rates);
        return segmentation.Segments.Select(segment => Message(question, segmentation, segment));
    }

    private static Contracts.V1.Segment Message(Question question, Segmentation segmentation, Tier segment)
    {
        var name = PostTierNames.NameOf(segment.Tier);
        var message = new Contracts.V1.Segment
        {
            Tier = name,
            From = question.Figure(segment.From, name),
            Posts = question.Figure(segment.Posts, name),
            MeanEngagement = question.Figure(segment.Mean, name),
        };
        var ids = question.Current.Posts.Ids.Span;
        for (var row = ids.Length - 1; row >= 0 && message.PostIds.Count < PostsNamed; row--)
        {
            if (segmentation.Tiers[row] == segment.Tier) message.PostIds.Add(ids[row]);
        }

        return message;
    }
}
