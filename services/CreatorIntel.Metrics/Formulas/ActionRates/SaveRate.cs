using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Saves of a post over the people it reached (A16).</summary>
internal static class SaveRate
{
    /// <summary>Id <c>rate.save</c>.</summary>
    public static readonly FormulaVersions Formula = ReachRate.OfPost("save", "saves");

    /// <summary>Id <c>rate.mean-save</c>.</summary>
    public static readonly FormulaVersions MeanFormula = ReachRate.OfPosts("save", "saves");

    public static readonly PostRate Rate = new(
        Formula, MeanFormula, RateMetrics.Saves | RateMetrics.Reach,
        posts => ReachRate.PerPost(posts.Saves.Span, posts.Reach.Span));
}
