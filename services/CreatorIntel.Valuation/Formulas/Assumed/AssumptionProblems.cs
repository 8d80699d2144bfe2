using System.Globalization;
using CreatorIntel.Contracts;

namespace CreatorIntel.Valuation.Formulas;

/// <summary>What is wrong with assumptions.</summary>
internal static class AssumptionProblems
{
    private const int MostTypes = 50;

    /// <summary>A sentence for each number that is not allowed, which names it and its range; empty where all are.</summary>
    public static IReadOnlyList<string> Of(Assumptions assumptions)
    {
        var problems = AssumptionFields.All
            .Where(field => !field.Range.Allows(field.Get(assumptions)))
            .Select(field => Outside(field.Name, field.Get(assumptions), field.Range))
            .ToList();
        var costs = assumptions.ProductionCosts.ByType;
        if (costs.Count > MostTypes) problems.Add($"productionCosts lists {costs.Count} types; at most {MostTypes} are allowed.");
        foreach (var (type, cost) in costs.OrderBy(cost => cost.Key, StringComparer.Ordinal).Take(MostTypes))
        {
            if (!AccountKey.IsIdentifier(type))
                problems.Add("A content type in productionCosts is 1 to 100 letters, digits, dots, hyphens and underscores.");
            else if (!AssumptionRange.Money.Allows(cost))
                problems.Add(Outside(AssumptionFields.CostPrefix + type, cost, AssumptionRange.Money));
        }

        return problems;
    }

    private static string Outside(string name, double value, AssumptionRange range) => string.Create(
        CultureInfo.InvariantCulture,
        $"{name} is {value}; allowed are {range.Words} from {range.Least} to {range.Most:0.##########}.");
}
