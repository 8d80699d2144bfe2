using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What each stream contributes to the monthly value (A5), as fractions of it.</summary>
internal static class RevenueShare
{
    /// <summary>Id <c>value.share.ads</c>.</summary>
    public static readonly FormulaVersions AdsFormula = Share("ads", "advertising", "Advertising's share of revenue");

    /// <summary>Id <c>value.share.sales</c>.</summary>
    public static readonly FormulaVersions SalesFormula = Share("sales", "sales", "Sales' share of revenue");

    /// <summary>Id <c>value.share.sponsored</c>.</summary>
    public static readonly FormulaVersions SponsoredFormula = Share("sponsored", "sponsored posts", "Sponsored posts' share of revenue");

    /// <summary>Unavailable where a stream is, and where there is no revenue to share.</summary>
    public static Computed Of(FormulaVersions formula, Computed stream, Computed monthly, FormulaSet set) =>
        (stream.Value, monthly.Value) switch
        {
            (null, _) => Computed.Without(formula[set], stream.Unavailable!, stream.N),
            (_, null) => Computed.Without(formula[set], monthly.Unavailable!, monthly.N),
            (_, 0) => Computed.Without(formula[set], "There is no revenue to share.", monthly.N),
            ({ } part, { } whole) => Computed.Of(formula[set], part / whole, monthly.N),
        };

    private static FormulaVersions Share(string stream, string words, string name) => new(
        $"value.share.{stream}", Units.Fraction, name, Sources.CreatorAnalytics("A5"), ValueReads.Revenue,
        new($"Revenue from {words} over all monthly revenue, on months of 30 days.", $"{stream} / monthly_value"),
        new($"Revenue from {words} over all monthly revenue, on months of the calendar.", $"{stream} / monthly_value"));
}
