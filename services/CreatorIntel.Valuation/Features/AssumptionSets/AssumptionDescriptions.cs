using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Features;

/// <summary>Every assumption as it travels: what it counts and what it may be.</summary>
internal static class AssumptionDescriptions
{
    public static V1.AssumptionList All { get; } = new()
    {
        Assumptions =
        {
            AssumptionFields.All.Select(field => Describe(field.Name, field.Range, field.Typical, field.ReadBy)),
            Describe(AssumptionFields.Costs, AssumptionRange.Money, ProductionCosts.Default.Other, null),
        },
    };

    private static V1.AssumptionDescription Describe(string name, AssumptionRange range, double typical, FormulaSet? readBy) => new()
    {
        Name = name,
        Unit = range.Unit,
        Least = range.Least,
        Most = range.Most,
        Whole = range.Whole,
        Typical = typical,
        ReadBy = readBy?.ToMessage() ?? V1.FormulaSet.Unspecified,
    };
}
