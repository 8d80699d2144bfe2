namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>The columns of a format, found by the names that files give them and by those that a workspace added.</summary>
internal sealed class ColumnNames
{
    private readonly Dictionary<string, Column> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Column> _byId;

    /// <exception cref="ArgumentException">A name has two meanings, or two columns have one id.</exception>
    public ColumnNames(string format, params IReadOnlyList<Column> columns)
    {
        Format = format;
        Columns = columns;
        _byId = columns.ToDictionary(column => column.Id, StringComparer.Ordinal);
        foreach (var column in columns)
        {
            foreach (var name in column.Names.Select(PlainName.Of).Distinct(StringComparer.Ordinal)) _byName.Add(name, column);
        }
    }

    /// <summary>Name of the format.</summary>
    public string Format { get; }

    /// <summary>Its columns.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The column that a file calls by this name; null where it means none.</summary>
    /// <param name="name">As a header writes it.</param>
    /// <param name="own">What the workspace added. What a format means by itself nobody can change.</param>
    public Column? ColumnOf(string name, OwnColumnNames own)
    {
        var plain = PlainName.Of(name);
        if (_byName.TryGetValue(plain, out var known)) return known;
        return own.MeaningOf(Format, plain) is { } id ? WithId(id) : null;
    }

    /// <summary>The column with this id; null where there is none.</summary>
    public Column? WithId(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The columns that a header holds.</summary>
    public FoundColumns In(IReadOnlyList<string> header, OwnColumnNames own) => new(this, header, own);

    /// <summary>What a file must have, in words.</summary>
    public string InWords()
    {
        var titles = Columns.Where(column => column.Required).Select(column => column.Title).ToArray();
        return titles.Length == 1 ? titles[0] : $"{string.Join(", ", titles[..^1])} and {titles[^1]}";
    }
}
