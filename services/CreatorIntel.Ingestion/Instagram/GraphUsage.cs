using System.Globalization;
using System.Text.Json;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Instagram;

/// <summary>How much of the platform's own limits is used, as an answer's headers tell.</summary>
/// <param name="Percent">The highest of all percentages; 0 where none is told.</param>
/// <param name="Wait">How long to wait; null where it is not told.</param>
internal sealed record GraphUsage(double Percent, TimeSpan? Wait)
{
    /// <summary>From here on no call is made before the wait is over.</summary>
    public const double StopAt = 95;

    /// <summary>How long to wait where the platform does not say: limits are of the hour before, so that some of it frees up.</summary>
    public static readonly TimeSpan DefaultWait = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan LongestWait = TimeSpan.FromDays(1);

    private static readonly string[] Percentages = ["call_count", "total_cputime", "total_time"];

    /// <summary>Reads headers, their names in lower case; what is damaged in them tells nothing.</summary>
    public static GraphUsage Of(IReadOnlyDictionary<string, string> headers)
    {
        var usages = Objects(headers, "x-app-usage").Concat(Objects(headers, "x-business-use-case-usage")).ToArray();
        var percent = usages.SelectMany(usage => Percentages.Select(name => usage.Number(name) ?? 0)).DefaultIfEmpty(0).Max();
        var minutes = usages.Select(usage => usage.Number("estimated_time_to_regain_access") ?? 0).DefaultIfEmpty(0).Max();
        var wait = Larger(Seconds(minutes * 60), Seconds(RetryAfter(headers)));
        return new GraphUsage(percent, wait);
    }

    private static List<JsonElement> Objects(IReadOnlyDictionary<string, string> headers, string name)
    {
        if (!headers.TryGetValue(name, out var text)) return [];
        try
        {
            using var document = JsonDocument.Parse(text);
            var found = new List<JsonElement>();
            Collect(document.RootElement.Clone(), found);
            return found;
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>Objects anywhere within: usage of an app is one, that of a business a list for each account.</summary>
    private static void Collect(JsonElement element, List<JsonElement> found)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) Collect(item, found);
                break;
            case JsonValueKind.Object:
                found.Add(element);
                foreach (var member in element.EnumerateObject()) Collect(member.Value, found);
                break;
        }
    }

    private static double RetryAfter(IReadOnlyDictionary<string, string> headers) =>
        headers.TryGetValue("retry-after", out var text)
        && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            ? seconds
            : 0;

    private static TimeSpan? Seconds(double seconds) =>
        seconds > 0 ? TimeSpan.FromSeconds(Math.Min(seconds, LongestWait.TotalSeconds)) : null;

    private static TimeSpan? Larger(TimeSpan? one, TimeSpan? other) => one is null || other > one ? other : one;
}
