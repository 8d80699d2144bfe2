using System.Globalization;
using CreatorIntel.Contracts.Pages;

namespace CreatorIntel.Gateway.Reports;

/// <summary>Figures as a report writes them: in English, rates in percent, money with its currency.</summary>
internal static class ReportFormats
{
    private const string Unavailable = "unavailable";

    private static readonly NumberFormatInfo Numbers = new()
    {
        CurrencySymbol = "$",
        CurrencyNegativePattern = 1,
        PercentPositivePattern = 1,
        PercentNegativePattern = 1,
    };

    /// <summary>A value in its unit, or that there is none.</summary>
    public static string Value(Figure figure) => figure.Value is { } value ? Value(value, figure.Unit) : Unavailable;

    public static string Value(double value, string unit) => unit switch
    {
        "fraction" => value.ToString("P2", Numbers),
        "index" => (value * 100).ToString("N2", Numbers),
        "multiple" => value.ToString("N1", Numbers) + "x",
        "months" => value.ToString("N1", Numbers),
        "usd" => value.ToString("C2", Numbers),
        _ => Count(value),
    };

    /// <summary>A value with its 95 % interval, where it has one.</summary>
    public static string WithInterval(Figure figure) =>
        figure is { Low: { } low, High: { } high } && figure.Value is not null
            ? $"{Value(figure)} ({Value(low, figure.Unit)} to {Value(high, figure.Unit)})"
            : Value(figure);

    public static string Count(double value) => value.ToString(Math.Abs(value) >= 100 || value == Math.Truncate(value) ? "N0" : "N1", Numbers);

    /// <summary>A count, or that the source gave none.</summary>
    public static string Count(long? value) => value?.ToString("N0", Numbers) ?? "not given";

    public static string Day(DateOnly day) => day.ToString("MMM d, yyyy", CultureInfo.InvariantCulture);

    /// <summary>An instant in a time zone, with the zone's name.</summary>
    public static string Instant(DateTimeOffset instant, string timeZone) =>
        $"{TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(timeZone)).ToString("MMM d, yyyy, HH:mm", CultureInfo.InvariantCulture)} {timeZone}";

    public static string ContentType(string contentType) => contentType switch
    {
        "CAROUSEL_ALBUM" => "Carousel",
        "REELS" => "Reel",
        _ => string.Concat(contentType[..1], contentType[1..].ToLowerInvariant().Replace('_', ' ')),
    };

    public static string Platform(string platform) => platform switch
    {
        "instagram" => "Instagram",
        "tiktok" => "TikTok",
        "facebook" => "Facebook",
        _ => platform,
    };
}
