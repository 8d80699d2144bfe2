using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Posts of a month at the account's own cadence (A5).</summary>
internal static class PostsPerMonth
{
    /// <summary>Id <c>value.posts-per-month</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.posts-per-month", Units.Posts, "Posts a month", Sources.CreatorAnalytics("A5"), ValueReads.Cadence,
        new("Posts a day times 30 days. Without posts it is 0.", "posts_per_day * 30"),
        new("Posts a day times the days of a mean calendar month. Without posts it is unknown.", "posts_per_day * (365.25 / 12)"));

    public static Computed Of(AccountInputs inputs, FormulaSet set, Assumptions assumptions)
    {
        var perDay = PostsPerDay.Of(inputs, set);
        return perDay with { Formula = Formula[set], Value = perDay.Value * MonthLength.InDays(set, assumptions) };
    }
}
