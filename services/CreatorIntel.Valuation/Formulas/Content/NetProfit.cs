using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What a post brings less what it costs (A6), in dollars.</summary>
internal static class NetProfit
{
    /// <summary>Id <c>roi.net-profit</c>.</summary>
    public static readonly FormulaVersions Formula = ReturnVersions.Over(
        "roi.net-profit", Units.Usd, "Net profit of a post", ValueReads.Displays.And(ValueReads.Engagement),
        "The value of a post less its production cost.", "value_per_post - production_cost");

    public static Computed Of(Computed value, Computed cost) => value with
    {
        Formula = Formula[value.Formula.Version],
        Value = value.Value - cost.Value,
        Low = value.Low - cost.Value,
        High = value.High - cost.Value,
    };
}
