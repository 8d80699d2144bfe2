using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>The other files of an import that are parts of one list with a file: of the same format, in the same zip or in none.</summary>
/// <param name="Before">What the parts that were read before hold, each once; null where one of them could not be counted.</param>
/// <param name="IsLast">True where no part is left to read.</param>
internal sealed record ExportParts(IReadOnlyList<PartCount>? Before, bool IsLast)
{
    /// <summary>A file that is the whole list.</summary>
    public static readonly ExportParts Alone = new([], IsLast: true);

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
        return new ExportParts(counted.Length == before.Length ? counted : null, IsLast: !parts.Any(unread.Contains));
    }
}

/// <summary>The file is a part of a list that goes on in another file.</summary>
internal sealed record PartOutcome(PartCount Count) : RowOutcome;
