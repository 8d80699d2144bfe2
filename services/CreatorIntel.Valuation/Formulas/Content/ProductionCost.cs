using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What it costs to produce a post of a type (A6), in dollars: an assumption, not an observation.</summary>
internal static class ProductionCost
{
    /// <summary>Id <c>roi.production-cost</c>.</summary>
    public static readonly FormulaVersions Formula = new(
        "roi.production-cost", Units.Usd, "Production cost of a post", Sources.CreatorAnalytics("A6"), Reads.Posts("content_type"),
        new Definition(
            "What it costs to produce a post of the type, and the cost of other posts where the type is not listed: an assumption.",
            "production_cost[content_type]"));

    public static Computed Of(string contentType, Assumptions assumptions) =>
        Computed.Of(Formula[1], assumptions.ProductionCosts.Of(contentType), 0);
}
