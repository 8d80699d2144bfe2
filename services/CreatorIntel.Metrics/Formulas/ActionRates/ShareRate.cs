using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Shares of a post over the people it reached (A16).</summary>
internal static class ShareRate
{
    /// <summary>Id <c>rate.share</c>.</summary>
    public static readonly FormulaVersions Formula = ReachRate.OfPost("share", "shares");

    /// <summary>Id <c>rate.mean-share</c>.</summary>
    public static readonly FormulaVersions MeanFormula = ReachRate.OfPosts("share", "shares");

    public static readonly PostRate Rate = new(
        Formula, MeanFormula, RateMetrics.Shares | RateMetrics.Reach,
        posts => ReachRate.PerPost(posts.Shares.Span, posts.Reach.Span));
}
