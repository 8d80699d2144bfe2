using System.Globalization;
using System.Text.RegularExpressions;
using CreatorIntel.Ingestion.Formats.Csv;
using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>
/// The last day that an export may speak of: what the years of dates without one are found by. It is what the file's
/// name says as a range, or else what rows with a year say, or else what the user gave; never the day of the import,
/// because an old file stays as old as it is.
/// </summary>
internal static partial class ExportEnd
{
    /// <summary>The end of a range of days in the name of a file, such as <c>Overview_2025-11-01_2026-01-15.csv</c>; null where there is none.</summary>
    public static DateOnly? InName(string file)
    {
        var match = Range().Match(file);
        return match.Success && Day(match, "first") is { } first && Day(match, "last") is { } last && first <= last ? last : null;
    }

    /// <summary>
    /// The latest day of a table with a row for each day, of which some have a year; null where none has. A day without
    /// a year is the nearest to the row beside it. Only a file that is whole in its head can tell.
    /// </summary>
    public static DateOnly? InRows(FileHead head, CsvLayout layout, int column)
    {
        if (!head.IsWhole) return null;
        var days = new List<(DateOnly? Day, WrittenDate Written)>();
        foreach (var cells in layout.Records(head).Skip(1))
        {
            var text = column < cells.Length ? cells[column].Trim() : "";
            if (Instants.TryParseDay(text, out var day)) days.Add((day, default));
            else if (WrittenDate.TryParse(text, out var written))
                days.Add((written.Year is { } year ? written.In(year) : null, written));
        }

        var known = days.FindIndex(day => day.Day is not null);
        if (known < 0) return null;
        var later = Along(days.Skip(known));
        var earlier = Along(days.Take(known + 1).Reverse());
        return later > earlier ? later : earlier;
    }

    /// <summary>
    /// The day of a date that may lack its year: the latest that is not after the end; null where the year before the
    /// end has no such day, or where the end is not known.
    /// </summary>
    public static DateOnly? DayOf(WrittenDate written, DateOnly? end)
    {
        if (written.Year is { } year) return written.In(year);
        if (end is not { } last) return null;
        return written.In(last.Year) is { } same && same <= last ? same : written.In(last.Year - 1) is { } before && before > last.AddYears(-1) ? before : null;
    }

    private static DateOnly Along(IEnumerable<(DateOnly? Day, WrittenDate Written)> days)
    {
        var latest = DateOnly.MinValue;
        DateOnly? before = null;
        foreach (var (day, written) in days)
        {
            before = day ?? Nearest(written, before!.Value) ?? before;
            if (before > latest) latest = before.Value;
        }

        return latest;
    }

    private static DateOnly? Nearest(WrittenDate written, DateOnly day) =>
        Enumerable.Range(day.Year - 1, 3).Select(written.In).Where(candidate => candidate is not null)
            .MinBy(candidate => Math.Abs(candidate!.Value.DayNumber - day.DayNumber));

    private static DateOnly? Day(Match match, string group)
    {
        var digits = match.Groups[group].Value.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }

    [GeneratedRegex("(?<![0-9])(?<first>20[0-9]{2}[-_]?[0-9]{2}[-_]?[0-9]{2})[^0-9]{1,5}(?<last>20[0-9]{2}[-_]?[0-9]{2}[-_]?[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
