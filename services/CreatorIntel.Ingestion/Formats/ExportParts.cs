using System.Globalization;
using System.Text.RegularExpressions;
using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>The other files of an import that are parts of one list with a file: of the same format, in the same zip or in none.</summary>
/// <param name="Before">What the parts that were read before hold, each once; null where one of them could not be counted.</param>
/// <param name="IsLast">True where no part is left to read.</param>
internal sealed partial record ExportParts(IReadOnlyList<PartCount>? Before, bool IsLast)
{
    /// <summary>A file that is the whole list.</summary>
    public static readonly ExportParts Alone = new([], IsLast: true);

    /// <summary>Names of those files.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The parts beside a file of an import.</summary>
    public static ExportParts Of(ImportState state, int file)
    {
        var own = state.Files[file];
        var parts = Enumerable.Range(0, state.Files.Count)
            .Where(other => other != file && state.Files[other].Format == own.Format && state.Files[other].From == own.From)
            .ToArray();
        var unread = state.Unread().ToHashSet();
        var before = parts.Where(part => !unread.Contains(part)).Select(part => state.Files[part])
            .Where(part => part.Hash != own.Hash).DistinctBy(part => part.Hash).Select(part => part.Part).ToArray();
        var counted = before.OfType<PartCount>().ToArray();
        return new ExportParts(counted.Length == before.Length ? counted : null, IsLast: !parts.Any(unread.Contains))
        {
            Names = [.. parts.Select(part => state.Files[part].Name)],
        };
    }

    /// <summary>
    /// The first part of a list that is not there, as the numbers in the names of the others tell, such as 1 beside
    /// <c>followers_2.json</c>; null where none is missing, or the names have no numbers.
    /// </summary>
    /// <param name="file">Name of the file whose parts these are.</param>
    public int? MissingBeside(string file)
    {
        var numbers = Names.Append(file).Select(name => PartNumber().Match(name)).Where(match => match.Success)
            .Select(match => int.Parse(match.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).ToHashSet();
        return numbers.Count == 0 ? null : Enumerable.Range(1, numbers.Max()).Where(number => !numbers.Contains(number)).Select(number => (int?)number).FirstOrDefault();
    }

    // A year, or the day of a download, has more digits than there are parts.
    [GeneratedRegex(@"_(?<number>[1-9][0-9]{0,2})(?: ?\([0-9]+\))?\.json$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PartNumber();
}

/// <summary>The file is a part of a list that goes on in another file.</summary>
internal sealed record PartOutcome(PartCount Count) : RowOutcome;
