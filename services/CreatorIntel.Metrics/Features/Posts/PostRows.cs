using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.ReadModels;

namespace CreatorIntel.Metrics.Features;

/// <summary>Posts as rows of a list, with the figures of each.</summary>
internal static class PostRows
{
    /// <param name="question">The question.</param>
    /// <param name="rows">The posts, in the order in which they are shown.</param>
    /// <param name="standing">Tiers of all posts of the question, and which are viral.</param>
    /// <param name="descriptions">Their captions and addresses, by id.</param>
    public static IEnumerable<PostRow> Of(
        Question question, int[] rows, PostStanding standing, IReadOnlyDictionary<string, PostDescription> descriptions)
    {
        // The figures of a post depend on no other post, so only those shown are computed.
        var shown = question.Current.Posts.Pick(rows, out var places);
        var byReach = EngagementByReach.PerPost(shown, question.Set);
        var rates = new PostRates(shown);
        for (var row = 0; row < rows.Length; row++)
        {
            var (place, id) = (places[row], shown.Ids.Span[places[row]]);
            var metrics = shown.MetricsOf(place);
            var post = new PostRow
            {
                Post = Overview.ToPost(question, rows[row], descriptions.GetValueOrDefault(id)),
                EngagementByReach = question.Figure(byReach.Of(shown, place), id),
                Rates = RateSets.Of(question, rates.Of(place), id),
                Tier = standing.TierOf(rows[row]) is { } tier ? PostTierNames.NameOf(tier) : "",
                Viral = standing.IsViral(rows[row]),
            };
            if (!double.IsNaN(metrics.Clicks)) post.Clicks = (long)metrics.Clicks;
            if (!double.IsNaN(metrics.Follows)) post.Follows = (long)metrics.Follows;
            yield return post;
        }
    }
}
