using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Revenue from sponsored posts per follower and month (A5), in dollars: an assumption, not an observation.</summary>
internal static class SponsoredRevenue
{
    /// <summary>Id <c>value.sponsored-monthly</c>.</summary>
    public static readonly FormulaVersions Formula = new("value.sponsored-monthly", Units.Usd);

    public static Computed Of(AccountInputs inputs, FormulaSet set, Assumptions assumptions) =>
        Prerequisites.NotMet(Formula[set], inputs, set)
        ?? Computed.Of(Formula[set], assumptions.SponsoredRate * assumptions.SponsoredPostsPerMonth, 0);
}
