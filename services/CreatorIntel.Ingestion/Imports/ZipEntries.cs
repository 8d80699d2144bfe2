using System.IO.Compression;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>What is to be done with an entry of a zip.</summary>
internal enum EntryFate
{
    Unpack,
    PassOver,
    Refuse,
}

/// <summary>
/// Judges entries of zips by what the zip's table of contents says of them. Names never reach a file system; one that
/// tries to leave its folder is refused all the same, because no export of a platform holds such a name.
/// </summary>
internal static class ZipEntries
{
    private const int LongestName = 500;
    private const int LinkMode = 0xA000;
    private const int FileTypeMask = 0xF000;
    private const int ModeShift = 16;

    private static readonly HashSet<string> Litter = new([".DS_Store", "Thumbs.db", "desktop.ini"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What is to be done with an entry, and why where it is refused.</summary>
    public static (EntryFate Fate, string? Problem) Judge(ZipArchiveEntry entry)
    {
        if (NameProblem(entry.FullName) is { } hostile) return (EntryFate.Refuse, hostile);
        if (IsPassedOver(entry)) return (EntryFate.PassOver, null);
        return entry.IsEncrypted
            ? (EntryFate.Refuse, "It is encrypted. Unpack the zip with its password, and import the files in it.")
            : (EntryFate.Unpack, null);
    }

    /// <summary>The name of an entry as a file of an import: behind that of its zip, and fit to be stored.</summary>
    public static string NameOf(string zip, string entry)
    {
        var name = entry.Replace('\\', '/').Replace('\0', '\uFFFD');
        return $"{zip}/{(name.Length <= LongestName ? name : Excerpt.Of(name))}";
    }

    private static string? NameProblem(string name)
    {
        var reason = name.Replace('\\', '/') switch
        {
            { Length: 0 } => "has no name",
            { Length: > LongestName } => $"has a name of more than {LongestName} characters",
            var path when path.Contains('\0') => "has a name with a character that no file name can hold",
            var path when path[0] == '/' || IsDrive(path) => "names a place on a disk instead of one within the zip",
            var path when path.Split('/').Contains("..") => "leads out of the zip",
            _ => null,
        };
        return reason is null ? null : $"The entry '{Excerpt.Of(name)}' {reason}. No export has such an entry: it is not read.";
    }

    private static bool IsDrive(string path) => path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]);

    private static bool IsPassedOver(ZipArchiveEntry entry)
    {
        var parts = entry.FullName.Split('/', '\\');
        return parts[^1].Length == 0
            || parts.Contains("__MACOSX")
            || Litter.Contains(parts[^1])
            || parts[^1].StartsWith("._", StringComparison.Ordinal)
            || ((entry.ExternalAttributes >> ModeShift) & FileTypeMask) == LinkMode;
    }
}
