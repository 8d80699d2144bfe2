using System.Collections.Frozen;
using System.Reflection;

namespace CreatorIntel.Contracts.Figures;

/// <summary>
/// Every formula that an assembly computes, found where it is declared: a formula that is not listed cannot be used,
/// because a figure names the formula's declaration.
/// </summary>
public sealed class FormulaRegistry
{
    private readonly FrozenDictionary<string, FormulaVersions> _formulas;

    /// <summary>Finds the formulas of an assembly.</summary>
    /// <exception cref="ArgumentException">Two formulas have the same id.</exception>
    public FormulaRegistry(Assembly assembly)
    {
        var declared = Declared(assembly).OrderBy(formula => formula.Versions.Id, StringComparer.Ordinal).ToArray();
        _formulas = declared.ToFrozenDictionary(formula => formula.Versions.Id, formula => formula.Versions, StringComparer.Ordinal);
        Descriptions = new V1.FormulaList { Formulas = { declared.Select(formula => Describe(formula.Versions, formula.Code)) } };
    }

    /// <summary>All of them in words and in mathematics, in order of their ids.</summary>
    public V1.FormulaList Descriptions { get; }

    /// <summary>The formula of an id; null where there is none.</summary>
    public FormulaVersions? Find(string id) => _formulas.GetValueOrDefault(id);

    private static IEnumerable<(FormulaVersions Versions, Type Code)> Declared(Assembly assembly) =>
        from type in assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(FormulaVersions) && !type.IsGenericTypeDefinition
        select ((FormulaVersions)field.GetValue(null)!, type);

    private static V1.FormulaDescription Describe(FormulaVersions formula, Type code) => new()
    {
        Id = formula.Id,
        Name = formula.Name,
        Unit = formula.Unit,
        Source = formula.Source,
        Code = code.FullName,
        PostMetrics = { formula.Reads.PostMetrics },
        DayMetrics = { formula.Reads.DayMetrics },
        Versions =
        {
            formula.Definitions.Select((definition, place) => new V1.FormulaDefinition
            {
                Version = place + 1,
                Words = definition.Words,
                Mathematics = definition.Mathematics,
            }),
        },
    };
}
