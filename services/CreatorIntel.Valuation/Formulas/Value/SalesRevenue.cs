using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Revenue from sales that posts bring, per follower and month (A5), in dollars.</summary>
internal static class SalesRevenue
{
    /// <summary>Id <c>value.sales-monthly</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.sales-monthly", Units.Usd, "Sales revenue per follower and month", Sources.CreatorAnalytics("A5"), ValueReads.Revenue,
        new(
            "Monthly impressions per follower times the mean engagement, rounded to 2 decimals of a percent, times the share "
            + "that buys and what a sale brings.",
            "monthly_impressions * round(mean(engagement), 4) * conversion * order_value"),
        new(
            "The mean of each post's own impressions times its engagement, times the posts of a calendar month per follower, "
            + "the share that buys and what a sale brings. Posts that lack one of the two are left out.",
            "mean(impressions * engagement) * posts_per_day * (365.25 / 12) / F0 * conversion * order_value"));

    /// <summary>
    /// Classic multiplies mean impressions by the mean engagement rounded to 2 decimals of a percent; Calendar takes the
    /// mean of each post's own product, because posts with a high rate tend to reach fewer people.
    /// </summary>
    public static Computed Of(AccountInputs inputs, FormulaSet set, Assumptions assumptions)
    {
        var formula = Formula[set];
        if (Prerequisites.NotMet(formula, inputs, set) is { } answer) return answer;
        var engaged = set == FormulaSet.Classic
            ? inputs.MeanImpressions * Decimals.Round(inputs.MeanEngagementPercent ?? double.NaN, 2) / 100
            : inputs.MeanEngagedImpressions;
        if (engaged is not { } impressions || double.IsNaN(impressions))
            return Computed.Without(formula, "Engaged impressions are unknown: they take impressions or views and an engagement rate.");

        var perFollower = impressions * MonthlyImpressions.PostsPerFollower(inputs, set, assumptions);
        return Computed.Of(
            formula, perFollower * assumptions.ConversionRate * assumptions.AverageOrderValue,
            Math.Min(inputs.PostsWithImpressions, inputs.PostsWithEngagement));
    }
}
