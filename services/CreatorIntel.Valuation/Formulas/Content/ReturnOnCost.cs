using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>Net profit of a post over its cost (A6), a fraction: 86.07 is 8607 %.</summary>
internal static class ReturnOnCost
{
    /// <summary>Id <c>roi.return</c>.</summary>
    public static readonly FormulaVersions Formula = ReturnVersions.Over(
        "roi.return", Units.Fraction, "Return on the cost of a post", ValueReads.Displays.And(ValueReads.Engagement),
        "Net profit of a post over its production cost; unknown where it costs nothing.",
        "(value_per_post - production_cost) / production_cost");

    public static Computed Of(Computed profit, Computed cost)
    {
        var formula = Formula[profit.Formula.Version];
        if (profit.Value is not null && cost.Value == 0)
            return Computed.Without(formula, "The post costs nothing, so there is nothing to divide by.", profit.N);
        return profit with
        {
            Formula = formula,
            Value = profit.Value / cost.Value,
            Low = profit.Low / cost.Value,
            High = profit.High / cost.Value,
        };
    }
}
