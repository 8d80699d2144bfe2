using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Comments of a post over the people it reached (A16).</summary>
internal static class CommentRate
{
    /// <summary>Id <c>rate.comment</c>.</summary>
    public static readonly FormulaVersions Formula = ReachRate.OfPost("comment", "comments");

    /// <summary>Id <c>rate.mean-comment</c>.</summary>
    public static readonly FormulaVersions MeanFormula = ReachRate.OfPosts("comment", "comments");

    public static readonly PostRate Rate = new(
        Formula, MeanFormula, RateMetrics.Comments | RateMetrics.Reach,
        posts => ReachRate.PerPost(posts.Comments.Span, posts.Reach.Span));
}
