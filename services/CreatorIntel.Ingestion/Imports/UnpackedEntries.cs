using System.IO.Compression;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>Collects what the entries of a zip became.</summary>
/// <param name="zip">Name of the zip.</param>
/// <param name="first">Position in the import of the first.</param>
internal sealed class UnpackedEntries(string zip, int first)
{
    private const int NamesInNote = 3;

    private readonly List<UnpackedEntry> _entries = [];
    private readonly List<string> _passedOver = [];
    private int _more;

    /// <summary>Those that became files or were refused: each has a position in the import.</summary>
    public IReadOnlyList<UnpackedEntry> All => _entries;

    /// <summary>Position in the import of the next.</summary>
    public int Position => first + _entries.Count;

    /// <summary>The entry became a file.</summary>
    public void Add(ZipArchiveEntry entry, long bytes) => _entries.Add(new UnpackedEntry(ZipEntries.NameOf(zip, entry.FullName), bytes));

    /// <summary>The entry is not read, and somebody should know.</summary>
    public void Refuse(ZipArchiveEntry entry, string problem) =>
        _entries.Add(new UnpackedEntry(ZipEntries.NameOf(zip, entry.FullName), 0, problem));

    /// <summary>The entry holds no figures.</summary>
    public void PassOver(ZipArchiveEntry entry)
    {
        if (_passedOver.Count < NamesInNote) _passedOver.Add(Excerpt.Of(entry.Name));
        else _more++;
    }

    /// <summary>What was passed over, in words; null where nothing was.</summary>
    public string? Note()
    {
        if (_passedOver.Count == 0) return null;
        var names = string.Join(", ", _passedOver);
        return _more == 0
            ? $"Passed over, because they hold no figures that are read: {names}."
            : $"Passed over, because they hold no figures that are read: {names} and {_more} more.";
    }
}
