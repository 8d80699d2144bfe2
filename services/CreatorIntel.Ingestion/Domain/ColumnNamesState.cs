using System.Collections.Immutable;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>What a workspace's files call columns, beside the names that are known by themselves.</summary>
/// <param name="Formats">The names by format.</param>
internal sealed record ColumnNamesState(ImmutableSortedDictionary<string, ImmutableList<NamedColumn>> Formats)
{
    /// <summary>Nothing was said yet.</summary>
    public static readonly ColumnNamesState None = new(ImmutableSortedDictionary.Create<string, ImmutableList<NamedColumn>>(StringComparer.Ordinal));

    /// <summary>The names of a format, in the order in which they were given.</summary>
    public ImmutableList<NamedColumn> Of(string format) => Formats.GetValueOrDefault(format) ?? [];

    /// <summary>The state after an event; other events change nothing.</summary>
    public static ColumnNamesState? Evolve(ColumnNamesState? state, object @event) => @event switch
    {
        ColumnNamesChosen e => new((state ?? None).Formats.SetItem(e.Format, [.. e.Names])),
        _ => state,
    };
}
