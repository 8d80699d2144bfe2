using CreatorIntel.Contracts;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Domain;

/// <summary>What somebody wants a set of assumptions to be.</summary>
/// <param name="Name">What people call it.</param>
/// <param name="Description">What it is meant for; may be empty.</param>
/// <param name="Assumptions">What it assumes.</param>
internal sealed record SetContent(string Name, string Description, Assumptions Assumptions)
{
    private const int LongestName = 100;
    private const int LongestDescription = 1000;

    public static SetContent Of(AssumptionSet set) => new(set.Name, set.Description, set.Assumptions);

    /// <summary>Everything that is wrong with it, with what is allowed; null where nothing is.</summary>
    public string? Problem(string setId)
    {
        var problems = new List<string>();
        if (!AccountKey.IsIdentifier(setId)) problems.Add("An id is 1 to 100 letters, digits, dots, hyphens and underscores.");
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > LongestName || Name.Any(char.IsControl))
            problems.Add($"A name has 1 to {LongestName} characters and no control characters.");
        if (Description.Length > LongestDescription) problems.Add($"A description has at most {LongestDescription} characters.");
        problems.AddRange(AssumptionProblems.Of(Assumptions));
        return problems.Count == 0 ? null : string.Join(' ', problems);
    }
}
