using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Value of all actions on all posts (A8), in dollars.</summary>
internal static class TotalEngagementValue
{
    /// <summary>Id <c>value.engagement-total</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.engagement-total", Units.Usd, "Engagement value of all posts", Sources.CreatorAnalytics("A8"), ValueReads.Actions,
        new Definition(
            "Likes, comments, saves and shares of every post, each times its value, added up. Posts that lack one of the four are "
            + "left out; n says how many are in.",
            "sum(likes * like_value + comments * comment_value + saves * save_value + shares * share_value)"));

    public static Computed Of(TypeInputs posts, Assumptions assumptions)
    {
        var value = EngagementValuePerPost.Sum(posts, assumptions);
        return value.N == 0
            ? Computed.Without(Formula[1], EngagementValuePerPost.WhyNone(posts))
            : Computed.Of(Formula[1], value.Mean * value.N, value.N);
    }
}
