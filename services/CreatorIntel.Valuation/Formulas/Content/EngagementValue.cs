using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What likes, comments, saves and shares are worth (A8), in dollars.</summary>
/// <param name="PerLike">Of a like.</param>
/// <param name="PerComment">Of a comment.</param>
/// <param name="PerSave">Of a save.</param>
/// <param name="PerShare">Of a share.</param>
/// <param name="PerPost">Of the actions on a post, in the mean.</param>
/// <param name="Monthly">Of the actions on a month's posts.</param>
/// <param name="Total">Of the actions on all posts.</param>
internal sealed record EngagementValue(
    Computed PerLike, Computed PerComment, Computed PerSave, Computed PerShare, Computed PerPost, Computed Monthly, Computed Total)
{
    public static EngagementValue Of(TypeInputs posts, AccountInputs account, FormulaSet set, Assumptions assumptions) => new(
        ActionValue.OfLike(assumptions), ActionValue.OfComment(assumptions),
        ActionValue.OfSave(assumptions), ActionValue.OfShare(assumptions),
        EngagementValuePerPost.Of(posts, assumptions),
        MonthlyEngagementValue.Of(posts, account, MonthlyEngagementValue.Formula[set], assumptions),
        TotalEngagementValue.Of(posts, assumptions));
}
