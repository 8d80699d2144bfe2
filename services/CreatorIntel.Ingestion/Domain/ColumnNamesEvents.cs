namespace CreatorIntel.Ingestion.Domain;

/// <summary>A workspace said what its files call the columns of a format; what it said of that format before no longer holds.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="Names">The names; empty: none beside those that are known by themselves.</param>
/// <param name="ChosenAt">When (UTC).</param>
internal sealed record ColumnNamesChosen(string Format, IReadOnlyList<NamedColumn> Names, DateTimeOffset ChosenAt);

/// <summary>A name of a column.</summary>
/// <param name="Name">As the header writes it: hostile input.</param>
/// <param name="Column">Id of the column that it means.</param>
internal sealed record NamedColumn(string Name, string Column);
