using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Columns;

/// <summary>Decides on what a workspace says of its columns.</summary>
internal static class ColumnNamesDecider
{
    private const int MostNames = 200;
    private const int LongestName = 200;

    /// <summary>What is recorded; null where it is what was said before. A name that the format knows by itself is left out.</summary>
    /// <exception cref="ArgumentException">A name cannot be used; the message says which and why, in words.</exception>
    public static ColumnNamesChosen? Decide(
        ColumnNamesState? state, ColumnNames format, IReadOnlyList<NamedColumn> names, DateTimeOffset now)
    {
        if (names.Count > MostNames) throw new ArgumentException($"A format can have {MostNames} own names of columns, not {names.Count}.", nameof(names));
        var chosen = new Dictionary<string, NamedColumn>(StringComparer.Ordinal);
        foreach (var name in names.Select(Trimmed))
        {
            var plain = Check(name, format);
            if (format.ColumnOf(name.Name, OwnColumnNames.None) is { } known)
            {
                if (known.Id != name.Column) throw Refused(name, $"means {known.Title} in this format already, and cannot mean something else");
            }
            else if (!chosen.TryAdd(plain, name) && chosen[plain].Column != name.Column)
            {
                throw Refused(name, "is given twice, with two meanings");
            }
        }

        var before = (state ?? ColumnNamesState.None).Of(format.Format);
        return before.SequenceEqual(chosen.Values) ? null : new ColumnNamesChosen(format.Format, [.. chosen.Values], now);
    }

    private static NamedColumn Trimmed(NamedColumn name) => name with { Name = name.Name.Trim() };

    private static string Check(NamedColumn name, ColumnNames format)
    {
        if (name.Name.Length > LongestName) throw Refused(name, $"is longer than {LongestName} characters");
        if (name.Name.Any(c => char.IsControl(c) || c == TextEncodings.Broken)) throw Refused(name, "holds characters that are no text");
        if (format.WithId(name.Column) is null)
        {
            throw Refused(name, $"cannot mean '{Excerpt.Of(name.Column)}': {format.Format} has no such column. It has {Known(format)}");
        }

        var plain = PlainName.Of(name.Name);
        return plain.Length > 0 ? plain : throw Refused(name, "is empty");
    }

    private static string Known(ColumnNames format) => string.Join(", ", format.Columns.Select(column => column.Id));

    private static ArgumentException Refused(NamedColumn name, string why) => new($"The name '{Excerpt.Of(name.Name)}' {why}.");
}
