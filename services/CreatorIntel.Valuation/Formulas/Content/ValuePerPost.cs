using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What a post brings, impressions and engagement together (A6), in dollars.</summary>
internal static class ValuePerPost
{
    /// <summary>Id <c>roi.value-per-post</c>.</summary>
    public static readonly FormulaVersions Formula = ReturnVersions.Over(
        "roi.value-per-post", Units.Usd, "Value of a post", ValueReads.Displays.And(ValueReads.Engagement),
        "Impression value and engagement value of a post, added up.", "impression_value + engagement_value");

    public static Computed Of(TypeInputs posts, int version, Assumptions assumptions)
    {
        var formula = Formula[version];
        return version == ReturnVersions.ProductOfMeans
            ? OfMeans(formula, posts, assumptions)
            : PostEngagementValue.Sum(posts, version, ImpressionValue.PerImpression(assumptions), assumptions).Figure(formula, PostEngagementValue.Incomplete);
    }

    private static Computed OfMeans(Formula formula, TypeInputs posts, Assumptions assumptions)
    {
        var impressions = ImpressionValue.Of(posts, FormulaSet.Classic, assumptions);
        var engagement = PostEngagementValue.Of(posts, ReturnVersions.ProductOfMeans, assumptions);
        return (impressions.Unavailable ?? engagement.Unavailable) is { } reason
            ? Computed.Without(formula, reason)
            : Computed.Of(formula, impressions.Value!.Value + engagement.Value!.Value, Math.Min(impressions.N, engagement.N));
    }
}
