using CreatorIntel.Contracts;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>
/// Reads the cells of one row and keeps the first that is faulty. A cell without a value is null; what a faulty cell
/// returns is of no use, because its row is rejected.
/// </summary>
/// <param name="context">What the file does not say itself.</param>
/// <param name="row">The row.</param>
/// <param name="shows">Whether a rejection may show the value of a column; null: any.</param>
internal sealed class CellReader(ImportContext context, long row, Func<string, bool>? shows = null)
{
    private const int LongestText = 1024 * 1024;
    private const int LongestName = 200;
    private const int LongestLink = 2000;

    /// <summary>Stands in a rejection for a value that may name a person.</summary>
    public const string NotShown = "(not shown)";

    /// <summary>The first fault; null while there is none.</summary>
    public RejectedOutcome? Fault { get; private set; }

    /// <summary>Where the row is.</summary>
    public Source Source => context.At(row);

    /// <summary>Notes a fault.</summary>
    public void Reject(string column, string value, string reason) => Fault ??= new RejectedOutcome(
        RowRejection.Of(context.File, row, column, value.Length > 0 && shows?.Invoke(column) == false ? NotShown : value, reason));

    /// <summary>An id, which every row must have.</summary>
    public string Id(string column, string? text)
    {
        var id = Trimmed(text);
        if (AccountKey.IsIdentifier(id) && !Numbers.IsAbsent(id) && id.Trim('.').Length > 0) return id;
        Reject(column, id, id switch
        {
            _ when Numbers.IsAbsent(id) => "The id is missing.",
            _ when id.Contains("E+", StringComparison.OrdinalIgnoreCase) =>
                "A spreadsheet has shortened this id and its last digits are lost. Import the file as it was downloaded.",
            _ => "An id has 1 to 100 letters, digits, dots, hyphens and underscores.",
        });
        return id;
    }

    /// <summary>A count from 0 to 10^15.</summary>
    public long? Count(string column, string? text)
    {
        var value = Trimmed(text);
        if (Numbers.IsAbsent(value)) return null;
        if (!Numbers.TryParseWhole(value, out var number)) Reject(column, value, "This is no whole number.");
        else if (number < 0) Reject(column, value, "A count cannot be negative.");
        else if (number > (decimal)Numbers.Largest) Reject(column, value, "A count cannot be above 1,000,000,000,000,000.");
        else return (long)number;
        return null;
    }

    /// <summary>By how much a count changed: a whole number that may be negative.</summary>
    public double? Change(string column, string? text)
    {
        var value = Trimmed(text);
        if (Numbers.IsAbsent(value)) return null;
        if (Numbers.TryParseWhole(value, out var number) && Math.Abs(number) <= (decimal)Numbers.Largest) return (double)number;
        Reject(column, value, "This is no whole number.");
        return null;
    }

    /// <summary>A number that has no meaning of its own here: null where it is none.</summary>
    public static double? Number(string? text)
    {
        var isNumber = Numbers.TryParse(Trimmed(text), out var number) && Math.Abs(number) <= Numbers.Largest;
        return isNumber ? number : null;
    }

    /// <summary>The same of a cell that a person's language may have written: null also where it has two readings.</summary>
    public static double? Written(string? text)
    {
        var isNumber = Numbers.TryParseWritten(Trimmed(text), out var number) && Math.Abs(number) <= Numbers.Largest;
        return isNumber ? number : null;
    }

    /// <summary>An instant; without a zone it is in that of the file.</summary>
    public DateTimeOffset? Instant(string column, string? text, string expected)
    {
        var value = Trimmed(text);
        if (Numbers.IsAbsent(value)) return null;
        if (Instants.TryParse(value, context.TimeZone, out var instant)) return instant;
        Reject(column, value, $"This is no time between 2004 and 2100. Expected is {expected}.");
        return null;
    }

    /// <summary>A day, which the row must have.</summary>
    public DateOnly Day(string column, string? text)
    {
        var value = Trimmed(text);
        if (!Instants.TryParseDay(value, out var day))
        {
            Reject(column, value, value.Length == 0
                ? "The day is missing."
                : "This is no day between 2004 and 2100. Expected is yyyy-MM-dd, such as 2026-08-27.");
        }

        return day;
    }

    /// <summary>Text as it is, with the one character replaced that no database holds; null where there is none.</summary>
    public string? Words(string column, string? text)
    {
        if (text is null) return null;
        if (text.Length > LongestText) Reject(column, text, "The text is longer than 1,048,576 characters.");
        if (text.Contains(TextEncodings.Broken)) Reject(column, text, BrokenText);
        return text.Replace('\0', '\uFFFD');
    }

    /// <summary>A display name; null where there is none.</summary>
    public string? Name(string column, string? text)
    {
        var name = Trimmed(text);
        if (name.Length > LongestName) Reject(column, name, $"A name has at most {LongestName} characters.");
        return name.Length == 0 ? null : Words(column, name);
    }

    /// <summary>An address on the web, which is shown as a link; null where there is none.</summary>
    public string? Link(string column, string? text)
    {
        var link = Trimmed(text);
        if (Numbers.IsAbsent(link)) return null;
        var isWeb = link.Length <= LongestLink && Uri.TryCreate(link, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
        if (!isWeb) Reject(column, link, $"An address begins with https:// or http:// and has at most {LongestLink} characters.");
        return Words(column, link);
    }

    public const string BrokenText =
        "The text is not valid UTF-8: the file was saved in another encoding, or is damaged here. Save it as UTF-8.";

    private static string Trimmed(string? text) => text?.Trim() ?? "";
}
