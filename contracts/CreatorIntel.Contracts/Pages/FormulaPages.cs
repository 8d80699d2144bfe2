namespace CreatorIntel.Contracts.Pages;

/// <summary>A formula with every version that was released.</summary>
/// <param name="Id">Its stable name, such as <c>growth.weekly</c>.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Unit">What it counts; rates are fractions.</param>
/// <param name="Source">Where the definition comes from.</param>
/// <param name="Versions">
/// Version 1 is Classic, version 2 (or 1, where it is the only one) is Calendar; further ones are alternatives.
/// </param>
/// <param name="PostMetrics">The observed metrics of posts that it is computed from.</param>
/// <param name="DayMetrics">The observed metrics of account days that it is computed from.</param>
/// <param name="Code">The type that computes it.</param>
public sealed record FormulaDescription(
    string Id, string Name, string Unit, string Source, IReadOnlyList<FormulaDefinition> Versions,
    IReadOnlyList<string> PostMetrics, IReadOnlyList<string> DayMetrics, string Code);

/// <summary>What a version of a formula computes.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Words">In words.</param>
/// <param name="Mathematics">As an expression.</param>
public sealed record FormulaDefinition(int Version, string Words, string Mathematics);

/// <summary>What a workspace chose to be shown by default.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Formulas"><c>classic</c> or <c>calendar</c>: what answers questions that name no formulas.</param>
/// <param name="AssumptionSet">The set that value questions are answered under which name none.</param>
public sealed record PreferencesPage(string Workspace, string Formulas, string AssumptionSet);
