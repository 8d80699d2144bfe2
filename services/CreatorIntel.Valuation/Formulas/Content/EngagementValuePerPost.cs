using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Mean value of the actions on a post (A8), in dollars.</summary>
internal static class EngagementValuePerPost
{
    /// <summary>Id <c>value.engagement-per-post</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.engagement-per-post", Units.Usd, "Engagement value of a post", Sources.CreatorAnalytics("A8"), ValueReads.Actions,
        new Definition(
            "Likes, comments, saves and shares of a post, each times its value, added up; the mean over the posts that have all four.",
            "mean(likes) * like_value + mean(comments) * comment_value + mean(saves) * save_value + mean(shares) * share_value"));

    public static Computed Of(TypeInputs posts, Assumptions assumptions) =>
        Sum(posts, assumptions).Figure(Formula[1], WhyNone(posts));

    /// <summary>The value of the actions on each post.</summary>
    internal static WeightedSum Sum(TypeInputs posts, Assumptions assumptions) => posts.Actions.Weigh(
        ActionValue.OfLike(assumptions).Value!.Value, ActionValue.OfComment(assumptions).Value!.Value,
        ActionValue.OfShare(assumptions).Value!.Value, ActionValue.OfSave(assumptions).Value!.Value);

    internal static string WhyNone(TypeInputs posts) =>
        posts.Posts == 0 ? "There are no posts." : "No post has likes, comments, shares and saves.";
}
