using System.Globalization;

namespace CreatorIntel.Gateway.Exports;

/// <summary>Cells of a CSV file (RFC 4180) that a spreadsheet program opens.</summary>
internal static class Csv
{
    /// <summary>
    /// A quoted text cell. One that a spreadsheet would run as a formula gets an apostrophe, which makes it text.
    /// </summary>
    public static string Text(string? value)
    {
        if (value is null) return "";
        var harmless = value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? $"'{value}" : value;
        return $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    /// <summary>A number with every digit, a point for its decimals; empty where there is none.</summary>
    public static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A whole number; empty where there is none.</summary>
    public static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day, yyyy-MM-dd.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>An instant in UTC, ISO 8601 to the second.</summary>
    public static string Instant(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    /// <summary>A row of cells that are written already.</summary>
    public static string Row(IEnumerable<string> cells) => $"{string.Join(',', cells)}\r\n";
}
