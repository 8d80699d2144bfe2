using CreatorIntel.Ingestion.Formats.Archive;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Day02;
using CreatorIntel.Ingestion.Formats.Instagram;
using CreatorIntel.Ingestion.Formats.Meta;
using CreatorIntel.Ingestion.Formats.Shop;
using CreatorIntel.Ingestion.Formats.Text;
using CreatorIntel.Ingestion.Formats.TikTok;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>What a file is, or why it is not known.</summary>
/// <param name="Format">The format; null when the file is none that is known.</param>
/// <param name="Problem">In words: what was found and what is accepted; null when the format is known.</param>
internal sealed record Recognition(IExportFormat? Format, string? Problem);

/// <summary>The formats that can be read.</summary>
internal static class FileFormats
{
    /// <summary>All of them, the most telling first.</summary>
    public static readonly IReadOnlyList<IExportFormat> All =
    [
        new ArchiveFormat(), new InstagramContentFormat(), new FacebookContentFormat(), new MetaOverviewFormat(),
        new InstagramFollowersFormat(), new InstagramFollowingFormat(),
        new TikTokOverviewFormat(), new TikTokFollowersFormat(), new TikTokViewersFormat(), new TikTokGenderFormat(),
        new TikTokTerritoriesFormat(), new TikTokContentFormat(),
        .. ShopCsvFormat.All,
        new Day02JsonFormat(), new Day02AccountCsvFormat(), new Day02PostsCsvFormat(),
    ];

    /// <summary>Finds out what a file is.</summary>
    public static Recognition Recognise(FileHead head)
    {
        var format = All.FirstOrDefault(known => known.Recognises(head));
        return format is null ? new Recognition(null, Explain(head)) : new Recognition(format, null);
    }

    /// <summary>The format of this name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static IExportFormat Named(string name) =>
        All.FirstOrDefault(known => known.Name == name)
        ?? throw new ArgumentException($"There is no format '{name}'.", nameof(name));

    private static string Explain(FileHead head)
    {
        var accepted = string.Join("; ", All.Select(format => $"{format.Name} ({format.KnownBy})"));
        return $"The file '{Excerpt.Of(head.File)}' was not recognised: {Found(head)} Accepted are: {accepted}.";
    }

    private static string Found(FileHead head)
    {
        if (head.Bytes.IsEmpty) return "it is empty.";
        if (head.Bytes.Span.StartsWith("PK\u0003\u0004"u8))
        {
            return "it is a zip or a spreadsheet workbook. Unpack it, or save the sheet as CSV (UTF-8), and import that.";
        }

        if (TextEncodings.IsFalselyMarked(head.Bytes.Span))
            return "its byte order mark says UTF-16, and its text is none. Save it as CSV (UTF-8), and import that.";
        var text = head.Text.AsSpan().TrimStart();
        if (text.IsEmpty) return "it holds nothing but white space.";
        if (text[0] is '{' or '[') return $"it looks like JSON and begins with {Excerpt.Of(text.ToString())}";
        if (text.Contains('\0')) return "it is not text.";
        var header = CsvLayout.Guess(head).Header;
        return CsvLayout.IsTooWide(head)
            ? $"its header has more than {CsvLayout.MostCells} columns."
            : $"its header is {Excerpt.Of(string.Join(", ", header))}.";
    }
}
