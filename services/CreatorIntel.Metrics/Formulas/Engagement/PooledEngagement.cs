using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Weighted actions of all posts over the sum of their reach (A2): posts that reached more people weigh more. People are
/// counted once for each post that reached them, so the divisor is no number of people.
/// </summary>
internal static class PooledEngagement
{
    /// <summary>Id <c>engagement.pooled</c>; one definition in both sets.</summary>
    public static readonly FormulaVersions Formula = new(
        "engagement.pooled", Units.Index, "Pooled engagement", Sources.CreatorAnalytics("A2"), WeightedEngagement.Metrics,
        new Definition(
            "All likes, comments, shares and saves, a share counting 3 and a save 5, over the sum of the reach of the posts, in "
            + "which people count once for each post that reached them. Posts without a rate are left out.",
            "sum(likes + comments + 3 * shares + 5 * saves) / sum(reach of each post)"));

    public static Computed Of(PostColumns posts, EngagementWeights? weights = null)
    {
        var weight = weights ?? EngagementWeights.Classic;
        ReadOnlySpan<double> likes = posts.Likes.Span, comments = posts.Comments.Span;
        ReadOnlySpan<double> shares = posts.Shares.Span, saves = posts.Saves.Span;
        var reach = posts.Reach.Span;
        double pooled = 0, reached = 0;
        var n = 0L;
        for (var row = 0; row < posts.Count; row++)
        {
            var actions = weight.Actions(likes[row], comments[row], shares[row], saves[row]);
            if (double.IsNaN(actions) || !(reach[row].Count > 0)) continue;
            pooled += actions;
            reached += reach[row].Count;
            n++;
        }

        return n == 0
            ? Computed.Without(Formula[1], "No post has an engagement rate.")
            : Computed.Of(Formula[1], pooled / reached, n);
    }
}
