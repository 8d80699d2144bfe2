namespace CreatorIntel.Ingestion.Connections;

/// <summary>What a user can set for a connection beside its token; connectors name what else they need.</summary>
internal static class ConnectionSettings
{
    /// <summary>IANA zone of the account's days; where it is not set, the account's as known, otherwise UTC.</summary>
    public const string TimeZone = "timeZone";

    private const int Most = 20;
    private const int LongestName = 50;
    private const int LongestValue = 300;

    /// <summary>What is wrong with settings, in words; null where nothing is.</summary>
    public static string? ProblemOf(IReadOnlyDictionary<string, string> settings)
    {
        if (settings.Count > Most) return $"A connection has at most {Most} settings.";
        if (settings.Any(setting => setting.Key.Length > LongestName || setting.Value.Length > LongestValue))
            return $"A setting's name has at most {LongestName} letters, its value {LongestValue}.";
        return settings.TryGetValue(TimeZone, out var zone) && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _)
            ? $"'{zone}' is no time zone. Name it as IANA does, such as Europe/Lisbon."
            : null;
    }
}
