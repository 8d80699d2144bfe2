namespace CreatorIntel.Gateway.Api;

/// <summary>Cells of a CSV file that a spreadsheet program opens.</summary>
internal static class Csv
{
    /// <summary>
    /// A quoted text cell. One that a spreadsheet would run as a formula gets an apostrophe, which makes it text.
    /// </summary>
    public static string Text(string value)
    {
        var harmless = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{value}" : value;
        return $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
