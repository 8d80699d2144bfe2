using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats.TikTok;

/// <summary>Days and times of one file, whose years may be left out.</summary>
/// <param name="end">The last day that the file may speak of; null: unknown.</param>
internal sealed class TikTokDays(DateOnly? end)
{
    private const int EarliestYear = 2004;
    private const int LatestYear = 2100;

    /// <summary>Of a table with a row for each day.</summary>
    public static TikTokDays Of(ImportContext context, FileHead head, CsvLayout layout, int day) =>
        new(ExportEnd.InName(context.File) ?? ExportEnd.InRows(head, layout, day) ?? context.EndDate);

    /// <summary>Of a table whose rows tell nothing of its end.</summary>
    public static TikTokDays Of(ImportContext context) => new(ExportEnd.InName(context.File) ?? context.EndDate);

    /// <summary>The last day that the file may speak of; null: unknown.</summary>
    public DateOnly? End => end;

    /// <summary>The day of a row.</summary>
    public DateOnly Day(CsvRow row, int? column)
    {
        var text = row[column]?.Trim() ?? "";
        return WrittenDate.TryParse(text, out var written)
            ? Find(row, column, text, written) ?? default
            : row.Read.Day(row.NameOf(column), text);
    }

    /// <summary>The instant of a row (UTC); the beginning of the day where it has no time, null where there is a fault.</summary>
    public DateTimeOffset? Instant(CsvRow row, int? column, TimeZoneInfo zone)
    {
        var text = row[column]?.Trim() ?? "";
        var isDay = Instants.TryParseDay(text, out var day);
        if (!isDay && !WrittenDate.TryParse(text, out _))
            return row.Read.Instant(row.NameOf(column), text, "a day or a time such as 2026-08-27 18:30 or August 27, 2026");

        var time = isDay ? default : WrittenTime(text);
        var found = isDay ? day : Day(row, column);
        return row.Read.Fault is null ? LocalTimes.ToInstant(found.ToDateTime(time), zone) : null;
    }

    private static TimeOnly WrittenTime(string text) =>
        WrittenDate.TryParse(text, out var written) && written.Time is { } time ? time : TimeOnly.MinValue;

    private DateOnly? Find(CsvRow row, int? column, string text, WrittenDate written)
    {
        var day = ExportEnd.DayOf(written, end);
        if (day?.Year is >= EarliestYear and <= LatestYear) return day;
        row.Read.Reject(row.NameOf(column), text, (written.Year, end) switch
        {
            (not null, _) => "This is no day between 2004 and 2100.",
            (null, null) => "The file does not say of which year this is. Import it with the last day of the export (endDate), or "
                + "under a name with the first and the last day, such as Overview_2025-11-01_2026-01-15.csv.",
            (null, { } last) => $"The year before {last:yyyy-MM-dd}, with which the export ends, has no such day.",
        });
        return null;
    }
}
