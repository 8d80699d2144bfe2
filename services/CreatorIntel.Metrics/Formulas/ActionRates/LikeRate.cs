using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Likes of a post over the people it reached (A16).</summary>
internal static class LikeRate
{
    /// <summary>Id <c>rate.like</c>.</summary>
    public static readonly FormulaVersions Formula = ReachRate.OfPost("like", "likes");

    /// <summary>Id <c>rate.mean-like</c>.</summary>
    public static readonly FormulaVersions MeanFormula = ReachRate.OfPosts("like", "likes");

    public static readonly PostRate Rate = new(
        Formula, MeanFormula, RateMetrics.Likes | RateMetrics.Reach,
        posts => ReachRate.PerPost(posts.Likes.Span, posts.Reach.Span));
}
