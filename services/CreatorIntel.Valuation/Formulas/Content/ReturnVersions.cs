using System.Collections.Immutable;
using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>The ways to value the engagement of a post (A6), which every figure of the return on content has as versions.</summary>
internal static class ReturnVersions
{
    public const int ProductOfMeans = 1;
    public const int PerPostProducts = 2;
    public const int PerActionValues = 3;
    public const int UnweightedActions = 4;

    /// <summary>What the versions are called, from version 1 on.</summary>
    public static readonly ImmutableArray<string> Names =
        ["product of means", "per-post products", "per-action values", "unweighted actions"];

    /// <summary>The version that is in force in a set.</summary>
    public static int InForce(FormulaSet set) => set == FormulaSet.Classic ? ProductOfMeans : PerPostProducts;

    /// <summary>A formula that is the same but for the engagement value that it is computed from.</summary>
    internal static FormulaVersions Over(string id, string unit, string name, Reads reads, string words, string mathematics)
    {
        var definitions = Names.Select(version => new Definition($"{words} Engagement is valued by {version}.", mathematics));
        return new(id, unit, name, Sources.CreatorAnalytics("A6"), reads, [.. definitions]);
    }
}
