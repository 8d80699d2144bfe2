namespace CreatorIntel.Contracts.Pages;

/// <summary>Formulas as the browser gets them.</summary>
public static class FormulaMapping
{
    /// <summary>The formula with every version.</summary>
    public static FormulaDescription ToPage(this V1.FormulaDescription formula)
    {
        ArgumentNullException.ThrowIfNull(formula);
        return new(
            formula.Id, formula.Name, formula.Unit, formula.Source,
            [.. formula.Versions.Select(version => new FormulaDefinition(version.Version, version.Words, version.Mathematics))],
            [.. formula.PostMetrics], [.. formula.DayMetrics], formula.Code);
    }
}
