namespace CreatorIntel.Ingestion.Domain;

/// <summary>Metrics beyond those with a name of their own: compared by content, an empty bag is none.</summary>
internal static class MetricBag
{
    public static bool AreEqual(IReadOnlyDictionary<string, double>? one, IReadOnlyDictionary<string, double>? other)
    {
        if (one is null || one.Count == 0) return other is null || other.Count == 0;
        return other is not null
            && one.Count == other.Count
            && one.All(metric => other.TryGetValue(metric.Key, out var value) && value.Equals(metric.Value));
    }

    public static int Hash(IReadOnlyDictionary<string, double>? bag)
    {
        var hash = 0;
        foreach (var (name, value) in bag ?? NoMetrics) hash ^= HashCode.Combine(name, value);
        return hash;
    }

    private static readonly IReadOnlyDictionary<string, double> NoMetrics = new Dictionary<string, double>();
}
