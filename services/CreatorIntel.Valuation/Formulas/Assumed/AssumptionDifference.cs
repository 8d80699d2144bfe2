namespace CreatorIntel.Valuation.Formulas;

/// <summary>One assumption that differs.</summary>
/// <param name="Name">Such as <c>conversionRate</c> or <c>productionCosts.IMAGE</c>.</param>
/// <param name="From">The value before; null where there was none.</param>
/// <param name="To">The value after; null where there is none.</param>
internal sealed record AssumptionDifference(string Name, double? From, double? To)
{
    /// <summary>What differs between two sets of assumptions; everything where there was none before.</summary>
    public static IReadOnlyList<AssumptionDifference> Between(Assumptions? before, Assumptions after)
    {
        var fields = AssumptionFields.All.Select(field =>
            new AssumptionDifference(field.Name, before is null ? null : field.Get(before), field.Get(after)));
        IReadOnlyDictionary<string, double> from = before?.ProductionCosts.ByType ?? new Dictionary<string, double>();
        var to = after.ProductionCosts.ByType;
        var costs = from.Keys.Union(to.Keys).Order(StringComparer.Ordinal).Select(type => new AssumptionDifference(
            AssumptionFields.CostPrefix + type, Cost(from, type), Cost(to, type)));
        return [.. fields.Concat(costs).Where(difference => difference.From != difference.To)];
    }

    private static double? Cost(IReadOnlyDictionary<string, double> costs, string type) =>
        costs.TryGetValue(type, out var cost) ? cost : null;
}
