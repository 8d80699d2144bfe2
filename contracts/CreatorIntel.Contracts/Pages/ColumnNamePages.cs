namespace CreatorIntel.Contracts.Pages;

/// <summary>Names of columns by which a workspace's files are recognised.</summary>
/// <param name="Workspace">The workspace.</param>
/// <param name="Formats">The formats that are recognised by their columns.</param>
public sealed record ColumnNamesPage(string Workspace, IReadOnlyList<FormatColumns> Formats);

/// <summary>The columns of a format.</summary>
/// <param name="Format">Name of the format, as a creator knows it.</param>
/// <param name="Fields">Its columns.</param>
public sealed record FormatColumns(string Format, IReadOnlyList<ColumnField> Fields);

/// <summary>A column of a format.</summary>
/// <param name="Field">Its meaning, such as <c>publish-time</c>.</param>
/// <param name="Title">Its meaning in words.</param>
/// <param name="Required">True where a file without it is not recognised.</param>
/// <param name="Names">Names that are known by themselves, in every language.</param>
/// <param name="Own">Names that the workspace added.</param>
public sealed record ColumnField(string Field, string Title, bool Required, IReadOnlyList<string> Names, IReadOnlyList<string> Own);

/// <summary>Own names of a workspace for the columns of a format: all of them, the earlier ones are replaced.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="Names">The names, each with the field that it means.</param>
public sealed record ColumnNamesChange(string Format, IReadOnlyList<OwnColumnName> Names);

/// <summary>What a workspace's files call a column.</summary>
/// <param name="Name">As the header writes it: hostile input.</param>
/// <param name="Field">The field that it means.</param>
public sealed record OwnColumnName(string Name, string Field);

/// <summary>How near the header of a file that was not recognised comes to a format.</summary>
/// <param name="Format">Name of the format.</param>
/// <param name="Found">Columns that were found, as the file writes them, each with the field.</param>
/// <param name="Missing">Fields that the format needs and that were not found.</param>
public sealed record NearFormat(string Format, IReadOnlyList<OwnColumnName> Found, IReadOnlyList<string> Missing);
