using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What a post of one type brings and costs (A6), by every version side by side.</summary>
/// <param name="ContentType">The type.</param>
/// <param name="Posts">Its posts.</param>
/// <param name="Cost">What one costs to produce, in dollars.</param>
/// <param name="ImpressionValue">What its impressions bring, in dollars, as the set counts them.</param>
/// <param name="Versions">The returns, from version 1 on.</param>
/// <param name="Lowest">The lowest of the returns.</param>
/// <param name="Highest">The highest of the returns.</param>
internal sealed record ContentReturn(
    string ContentType, long Posts, Computed Cost, Computed ImpressionValue, IReadOnlyList<VersionedReturn> Versions,
    Computed Lowest, Computed Highest)
{
    public static ContentReturn Of(TypeInputs posts, FormulaSet set, Assumptions assumptions)
    {
        var versions = Enumerable.Range(1, ReturnVersions.Names.Length)
            .Select(version => VersionedReturn.Of(posts, version, set, assumptions)).ToArray();
        return new(
            posts.ContentType, posts.Posts, ProductionCost.Of(posts.ContentType, assumptions),
            Formulas.ImpressionValue.Of(posts, set, assumptions), versions,
            ReturnSpread.Lowest(versions.Select(version => version.Return)),
            ReturnSpread.Highest(versions.Select(version => version.Return)));
    }
}

/// <summary>The return on a post by one version.</summary>
/// <param name="Version">The version, from 1.</param>
/// <param name="Name">What it is called.</param>
/// <param name="InForce">True for the version of the set.</param>
/// <param name="EngagementValue">What its engagement brings, in dollars.</param>
/// <param name="ValuePerPost">What it brings in all, in dollars.</param>
/// <param name="NetProfit">What it brings after its cost, in dollars.</param>
/// <param name="Return">Net profit over cost, a fraction.</param>
internal sealed record VersionedReturn(
    int Version, string Name, bool InForce, Computed EngagementValue, Computed ValuePerPost, Computed NetProfit, Computed Return)
{
    public static VersionedReturn Of(TypeInputs posts, int version, FormulaSet set, Assumptions assumptions)
    {
        var cost = ProductionCost.Of(posts.ContentType, assumptions);
        var value = Formulas.ValuePerPost.Of(posts, version, assumptions);
        var profit = Formulas.NetProfit.Of(value, cost);
        return new(
            version, ReturnVersions.Names[version - 1], version == ReturnVersions.InForce(set),
            PostEngagementValue.Of(posts, version, assumptions), value, profit, ReturnOnCost.Of(profit, cost));
    }
}
