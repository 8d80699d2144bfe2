using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Revenue from sponsored posts per follower and month (A5), in dollars: an assumption, not an observation.</summary>
internal static class SponsoredRevenue
{
    /// <summary>Id <c>value.sponsored-monthly</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "value.sponsored-monthly", Units.Usd, "Sponsored revenue per follower and month", Sources.CreatorAnalytics("A5"),
        ValueReads.Cadence.And(ValueReads.Followers),
        new(
            "What a sponsor pays per follower and post times the sponsored posts of a month: an assumption. Without posts or "
            + "followers it is 0.",
            "sponsored_rate * sponsored_posts"),
        new(
            "What a sponsor pays per follower and post times the sponsored posts of a month: an assumption. Without posts or "
            + "followers it is unknown.",
            "sponsored_rate * sponsored_posts"));

    public static Computed Of(AccountInputs inputs, FormulaSet set, Assumptions assumptions) =>
        Prerequisites.NotMet(Formula[set], inputs, set)
        ?? Computed.Of(Formula[set], assumptions.SponsoredRate * assumptions.SponsoredPostsPerMonth, 0);
}
