namespace CreatorIntel.Ingestion.Formats.Text;

/// <summary>Names of months and their short forms: English, German, Spanish, French, Portuguese, Italian.</summary>
internal static class MonthNames
{
    private static readonly string[] Months =
    [
        "january jan januar jän jänner enero ene janvier janv janeiro gennaio gen",
        "february feb februar febrero février févr fevereiro fev febbraio",
        "march mar märz mär mrz marzo mars março",
        "april apr abril abr avril avr aprile",
        "may mai mayo maio maggio mag",
        "june jun juni junio juin junho giugno giu",
        "july jul juli julio juillet juil julho luglio lug",
        "august aug agosto ago août",
        "september sep sept septiembre set septembre setembro settembre",
        "october oct oktober okt octubre octobre outubro out ottobre ott",
        "november nov noviembre novembre novembro",
        "december dec dezember dez diciembre dic décembre déc dezembro dicembre",
    ];

    private static readonly Dictionary<string, int> Numbers = Months
        .SelectMany((names, month) => names.Split(' ').Select(name => (name, Number: month + 1)))
        .ToDictionary(month => month.name, month => month.Number, StringComparer.Ordinal);

    /// <summary>The number of a month, 1 to 12, by its name in lower case; null for another word.</summary>
    public static int? NumberOf(string name) => Numbers.TryGetValue(name, out var number) ? number : null;
}
