using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Value of the actions on a month's posts (A8), in dollars.</summary>
internal static class MonthlyEngagementValue
{
    private const int OnePostADayVersion = 1;

    /// <summary>The version of the account's own cadence on months as long as is assumed.</summary>
    public const int OwnCadenceVersion = 3;

    /// <summary>Id <c>value.engagement-monthly</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.engagement-monthly", Units.Usd, "Monthly engagement value", Sources.CreatorAnalytics("A8"),
        ValueReads.Actions.And(ValueReads.Cadence),
        new("The mean value of the actions on a post times 30, as if there were one post a day.", "engagement_per_post * 30"),
        new(
            "The mean value of the actions on a post times the posts of a mean calendar month at the account's own cadence.",
            "engagement_per_post * posts_per_day * (365.25 / 12)"),
        new(
            "The mean value of the actions on a post times the posts of 30 days at the account's own cadence.",
            "engagement_per_post * posts_per_day * 30"));

    public static Computed Of(TypeInputs actions, AccountInputs account, Formula formula, Assumptions assumptions)
    {
        var perPost = EngagementValuePerPost.Of(actions, assumptions);
        var posts = formula.Version switch
        {
            OnePostADayVersion => assumptions.ClassicDaysPerMonth,
            OwnCadenceVersion => PostsPerMonth.Of(account, FormulaSet.Classic, assumptions).Value,
            _ => PostsPerMonth.Of(account, FormulaSet.Calendar, assumptions).Value,
        };
        return perPost with { Formula = formula, Value = perPost.Value * posts, Low = perPost.Low * posts, High = perPost.High * posts };
    }
}
