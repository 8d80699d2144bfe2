using System.Globalization;

namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>A date with the name of its month, as <c>December 31</c>, <c>31. Dezember 2025</c> or <c>31 de dez., 18:30</c>.</summary>
/// <param name="Year">The year; null where it is left out.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, 1 to 31: it may be one that the year has not.</param>
/// <param name="Time">The time of the day; null where it is left out.</param>
internal readonly record struct WrittenDate(int? Year, int Month, int Day, TimeOnly? Time)
{
    private const int LongestText = 60;

    private static readonly string[] Times = ["H:mm", "H:mm:ss", "h:mmtt", "h:mm:sstt"];

    private static readonly char[] Separators = [' ', ',', '.', '\u00A0', '\u202F'];

    // "31 de diciembre de 2025", "1º de março", "le 1er mai", "Dec 31 at 18:30".
    private static readonly HashSet<string> Fillers = ["de", "del", "le", "il", "at", "um", "à", "às", "alle", "las", "a"];

    /// <summary>Reads such a date in any of the languages of <see cref="MonthNames"/>.</summary>
    public static bool TryParse(string text, out WrittenDate date)
    {
        date = default;
        if (text.Length > LongestText) return false;
        (int? year, int? month, int? day, TimeOnly? time) = (null, null, null, null);
        var words = text.ToLowerInvariant().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (Fillers.Contains(word)) continue;
            if (month is null && MonthNames.NumberOf(word) is { } number) month = number;
            else if (word.Contains(':') && time is null && TimeOf(word, words.ElementAtOrDefault(i + 1), ref i) is { } clock) time = clock;
            else if (day is null && DayOf(word) is { } dayOfMonth) day = dayOfMonth;
            else if (year is null && word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var given)) year = given;
            else return false;
        }

        if (month is null || day is null) return false;
        date = new WrittenDate(year, month.Value, day.Value, time);
        return true;
    }

    /// <summary>The date, in the year given where it has none; null where that year has no such day.</summary>
    public DateOnly? In(int year)
    {
        var its = Year ?? year;
        return its is >= 1 and <= 9999 && Day <= DateTime.DaysInMonth(its, Month) ? new DateOnly(its, Month, Day) : null;
    }

    private static int? DayOf(string word)
    {
        var digits = word.TrimEnd('º', '°', 'ª');
        if (digits is "1er" or "1st") return 1;
        var isDay = digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31;
        return isDay ? int.Parse(digits, CultureInfo.InvariantCulture) : null;
    }

    private static TimeOnly? TimeOf(string word, string? next, ref int position)
    {
        var half = next is "am" or "pm" ? next : "";
        if (!TimeOnly.TryParseExact(word + half, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return null;
        if (half.Length > 0) position++;
        return time;
    }
}
