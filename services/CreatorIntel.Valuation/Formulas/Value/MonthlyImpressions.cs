using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>How often a follower sees the account's posts in a month (A5): mean impressions times cadence, per follower.</summary>
internal static class MonthlyImpressions
{
    /// <summary>Id <c>value.monthly-impressions-per-follower</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.monthly-impressions-per-follower", Units.Impressions, "Monthly impressions per follower",
        Sources.CreatorAnalytics("A5"), ValueReads.MonthlyImpressions,
        new(
            "Mean impressions of a post times the posts of a month of 30 days, per follower. Views stand in where a post has no "
            + "impressions. Without posts or followers it is 0.",
            "mean(impressions) * posts_per_day * 30 / F0"),
        new(
            "Mean impressions of a post times the posts of a mean calendar month, per follower. Views stand in where a post has "
            + "no impressions. Without posts or followers it is unknown.",
            "mean(impressions) * posts_per_day * (365.25 / 12) / F0"));

    public static Computed Of(AccountInputs inputs, FormulaSet set, Assumptions assumptions)
    {
        var formula = Formula[set];
        if (Prerequisites.NotMet(formula, inputs, set) is { } answer) return answer;
        return inputs.MeanImpressions is { } mean
            ? Computed.Of(formula, mean * PostsPerFollower(inputs, set, assumptions), inputs.PostsWithImpressions)
            : Computed.Without(formula, "The source gives neither impressions nor views.");
    }

    /// <summary>Posts of a month over followers: what turns a mean over posts into a monthly figure per follower.</summary>
    internal static double PostsPerFollower(AccountInputs inputs, FormulaSet set, Assumptions assumptions) =>
        PostsPerDay.Of(inputs, set).Value!.Value * MonthLength.InDays(set, assumptions) / inputs.Followers!.Value;
}
