namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>A column that a format knows, whatever a file calls it. Compared by reference: a format has each once.</summary>
internal sealed class Column
{
    /// <param name="id">Its meaning, such as <c>publish-time</c>: kept with a workspace's own names, so it stays for good.</param>
    /// <param name="names">The names that files give it, in every language, with <c>|</c> between them; the English one first.</param>
    /// <param name="required">True where a file without it is not of the format.</param>
    public Column(string id, string names, bool required = false)
    {
        Id = id;
        Names = names.Split('|');
        Required = required;
    }

    /// <summary>Its meaning, such as <c>publish-time</c>.</summary>
    public string Id { get; }

    /// <summary>The names that files give it, in every language.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Its meaning in words: the name that English files give it.</summary>
    public string Title => Names[0];

    /// <summary>True where a file without it is not of the format.</summary>
    public bool Required { get; }
}
