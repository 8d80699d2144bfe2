using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What the engagement of a post brings in sales (A6), in dollars, in four versions.</summary>
internal static class PostEngagementValue
{
    internal const string Incomplete = "No post of this type has impressions or views, reach, likes, comments, shares and saves.";

    /// <summary>Id <c>roi.engagement-value</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "roi.engagement-value", Units.Usd, "Engagement value of a post", Sources.CreatorAnalytics("A6"), ValueReads.Engagement,
        new(
            "Mean reach times mean weighted engagement times the share that buys and what a sale brings. It overstates where posts "
            + "that reach more people engage a smaller share of them.",
            "mean(reach) * mean(round(engagement, 4)) * conversion * order_value"),
        new(
            "Each post's own reach times its weighted engagement, published with 2 decimals of a percent, times the share that buys "
            + "and what a sale brings; the mean over the posts.",
            "mean(reach * round(engagement, 4)) * conversion * order_value"),
        new(
            "Likes, comments, saves and shares, each times its own value, added up; the mean over the posts.",
            "mean(likes * like_value + comments * comment_value + saves * save_value + shares * share_value)"),
        new(
            "Likes, comments, saves and shares added up without weights, times the share that buys and what a sale brings; the mean "
            + "over the posts.",
            "mean(likes + comments + saves + shares) * conversion * order_value"));

    /// <summary>The mean over the posts; with an interval where it is one of each post's own value.</summary>
    public static Computed Of(TypeInputs posts, int version, Assumptions assumptions)
    {
        var formula = Formula[version];
        return version == ReturnVersions.ProductOfMeans
            ? OfMeans(formula, posts, assumptions)
            : Sum(posts, version, 0, assumptions).Figure(formula, Incomplete);
    }

    /// <summary>Each post's own value: of its engagement, and of its impressions at a price for each.</summary>
    internal static WeightedSum Sum(TypeInputs posts, int version, double perImpression, Assumptions assumptions)
    {
        var sale = assumptions.ConversionRate * assumptions.AverageOrderValue;
        return version switch
        {
            ReturnVersions.PerPostProducts => posts.Values.Weigh(perImpression, sale, 0, 0, 0, 0),
            ReturnVersions.UnweightedActions => posts.Values.Weigh(perImpression, 0, sale, sale, sale, sale),
            _ => posts.Values.Weigh(
                perImpression, 0,
                ActionValue.OfLike(assumptions).Value!.Value, ActionValue.OfComment(assumptions).Value!.Value,
                ActionValue.OfShare(assumptions).Value!.Value, ActionValue.OfSave(assumptions).Value!.Value),
        };
    }

    private static Computed OfMeans(Formula formula, TypeInputs posts, Assumptions assumptions) =>
        (posts.MeanReach, posts.MeanEngagementPercent) switch
        {
            (null, _) => Computed.Without(formula, "The source gives no reach."),
            (_, null) => Computed.Without(formula, "No post of this type has an engagement rate."),
            ({ } reach, { } percent) => Computed.Of(
                formula, reach * percent / 100 * assumptions.ConversionRate * assumptions.AverageOrderValue,
                Math.Min(posts.PostsWithReach, posts.PostsWithEngagement)),
        };
}
