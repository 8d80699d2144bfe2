using System.Text;

namespace CreatorIntel.Ingestion.Formats;

/// <summary>Names of metrics that have no place of their own.</summary>
internal static class MetricNames
{
    private const int Longest = 100;

    /// <summary>A source's name in lower case with underscores: <c>Duration (sec)</c> is <c>duration_sec</c>. Empty where nothing is left.</summary>
    public static string Of(string name)
    {
        var words = new StringBuilder();
        foreach (var c in name)
        {
            if (words.Length == Longest) break;
            if (char.IsLetterOrDigit(c)) words.Append(char.ToLowerInvariant(c));
            else if (words.Length > 0 && words[^1] != '_') words.Append('_');
        }

        return words.ToString().Trim('_');
    }
}

/// <summary>Collects metrics that have no place of their own.</summary>
internal sealed class OtherMetrics
{
    private Dictionary<string, double>? _metrics;

    /// <summary>What was collected; null when nothing was.</summary>
    public IReadOnlyDictionary<string, double>? Bag => _metrics;

    /// <summary>Adds a metric where it has a name and a value.</summary>
    public void Add(string name, double? value)
    {
        if (name.Length > 0 && value is { } number) (_metrics ??= new(StringComparer.Ordinal))[name] = number;
    }
}
