using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>What can be said of a file of no known format.</summary>
internal static class FileKinds
{
    // Text in another encoding has some bytes that are no UTF-8; pictures, videos and programs have many.
    private const int MostBroken = 4;

    /// <summary>True for zips, also empty ones, and for spreadsheet workbooks, which are zips.</summary>
    public static bool IsZip(FileHead head) =>
        head.Bytes.Span.StartsWith("PK\u0003\u0004"u8) || head.Bytes.Span.StartsWith("PK\u0005\u0006"u8);

    /// <summary>True where a person may take the file for a table with a header.</summary>
    public static bool IsTable(FileHead head)
    {
        var text = head.Text.AsSpan().TrimStart();
        if (text.IsEmpty || IsZip(head) || text[0] is '{' or '[' or '<') return false;
        return !text.Contains('\0')
            && text.Count(TextEncodings.Broken) <= text.Length / MostBroken
            && CsvLayout.Guess(head).Header.Count > 1;
    }
}
