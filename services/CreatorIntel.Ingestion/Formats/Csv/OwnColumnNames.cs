namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>Names that a workspace gave to columns of formats beside those that are known by themselves.</summary>
/// <param name="Formats">By name of the format, by plain name (see <see cref="PlainName"/>): the id of the column that it means.</param>
internal sealed record OwnColumnNames(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Formats)
{
    /// <summary>No names.</summary>
    public static readonly OwnColumnNames None = new(new Dictionary<string, IReadOnlyDictionary<string, string>>());

    /// <summary>Id of the column that a plain name means in a format; null where it means none.</summary>
    public string? MeaningOf(string format, string plainName) =>
        Formats.TryGetValue(format, out var names) ? names.GetValueOrDefault(plainName) : null;
}
