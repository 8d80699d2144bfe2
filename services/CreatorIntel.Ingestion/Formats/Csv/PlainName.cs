namespace CreatorIntel.Ingestion.Formats.Csv;

/// <summary>Names as they are compared: exports of one language differ in capitals, quotes, hyphens and spaces.</summary>
internal static class PlainName
{
    /// <summary>The name in lower case, one space between its words, without quotes.</summary>
    public static string Of(string name)
    {
        var letters = name.ToLowerInvariant()
            .Select(c => char.IsWhiteSpace(c) || c is '-' or '‑' or '_' ? ' ' : c is '\'' ? '’' : c)
            .Where(c => c is not ('"' or '„' or '“' or '”' or '«' or '»' or '\uFEFF'))
            .ToArray();
        return string.Join(' ', new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
