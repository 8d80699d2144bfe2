using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What advertising pays for the impressions of a post (A6), in dollars.</summary>
internal static class ImpressionValue
{
    /// <summary>Id <c>roi.impression-value</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "roi.impression-value", Units.Usd, "Impression value of a post", Sources.CreatorAnalytics("A6"),
        ValueReads.Displays.And(ValueReads.Engagement),
        new(
            "Mean impressions of a post, or views of one without them, times what advertising pays for 1000.",
            "mean(impressions) / 1000 * cpm"),
        new(
            "Mean impressions of the posts that have impressions or views, reach and all four actions, times what advertising pays "
            + "for 1000: the same posts as the engagement value.",
            "mean(impressions) / 1000 * cpm"));

    public static Computed Of(TypeInputs posts, FormulaSet set, Assumptions assumptions)
    {
        var formula = Formula[set];
        if (set == FormulaSet.Classic)
        {
            return posts.MeanImpressions is { } mean
                ? Computed.Of(formula, mean * PerImpression(assumptions), posts.PostsWithImpressions)
                : Computed.Without(formula, "The source gives neither impressions nor views.");
        }

        return posts.Values.Weigh(PerImpression(assumptions), 0, 0, 0, 0, 0).Figure(formula, PostEngagementValue.Incomplete);
    }

    /// <summary>What advertising pays for one impression.</summary>
    internal static double PerImpression(Assumptions assumptions) => assumptions.RevenuePerThousandImpressions / 1000;
}
