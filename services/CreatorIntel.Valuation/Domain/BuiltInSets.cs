using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Domain;

/// <summary>Sets that every workspace has and nobody changes; what is to differ from one is created from its assumptions.</summary>
internal static class BuiltInSets
{
    /// <summary>The id of the published assumptions.</summary>
    public const string ClassicId = "classic";

    /// <summary>The id under which figures of assumptions that belong to no set are computed.</summary>
    public const string Unsaved = "what-if";

    private const string PrudentId = "prudent";
    private const double PrudentDiscountPerYear = 0.10;
    private const double MonthsPerYear = 12;

    /// <summary>The published assumptions.</summary>
    public static AssumptionSet Classic { get; } = Of(
        ClassicId, "Classic",
        "The assumptions of the published analysis: followers stay 24 months, none leave, all revenue is kept, and money of later "
        + "months counts in full. The values are high for that reason.",
        Assumptions.Default);

    /// <summary>Assumptions that a buyer would accept.</summary>
    public static AssumptionSet Prudent { get; } = Of(
        PrudentId, "Prudent",
        "For a value that stands up to doubt: 5 % of the followers leave each month, because an audience that is not renewed "
        + "fades; 60 % of revenue is kept, because goods, fees and time cost money; and money is worth 10 % less for each year that "
        + "it comes later. It is meant for the Calendar formulas, which count calendar months and each post's own product.",
        Assumptions.Default with
        {
            MonthlyChurn = 0.05,
            Margin = 0.6,
            MonthlyDiscount = Math.Pow(1 + PrudentDiscountPerYear, 1 / MonthsPerYear) - 1,
        });

    /// <summary>All of them.</summary>
    public static IReadOnlyList<AssumptionSet> All { get; } = [Classic, Prudent];

    /// <summary>The built-in set of an id; null where there is none.</summary>
    public static AssumptionSet? Find(string setId) => All.FirstOrDefault(set => set.SetId == setId);

    /// <summary>True for ids that no workspace can give to a set of its own.</summary>
    public static bool IsReserved(string setId) => setId == Unsaved || Find(setId) is not null;

    private static AssumptionSet Of(string id, string name, string description, Assumptions assumptions) =>
        new(AssumptionSet.StreamOf(id), id, name, description, assumptions, 1, false, null);
}
