using System.Text.Json.Serialization;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>An account became known, or what is known of it changed.</summary>
/// <param name="Platform"><c>instagram</c>, <c>tiktok</c>, ...</param>
/// <param name="NativeId">The platform's own id, as text.</param>
/// <param name="Name">Display name: hostile input.</param>
/// <param name="TimeZone">IANA zone of its days and hours.</param>
/// <param name="Synthetic">True for generated demonstration data.</param>
/// <param name="Competitor">True for another's public account that is only looked up.</param>
internal sealed record AccountConnected(
    string Platform, string NativeId, string Name, string TimeZone, bool Synthetic,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool Competitor = false);

/// <summary>The numbers of one day, as a source gave them.</summary>
/// <param name="Day">The day measured, in the account's time zone.</param>
/// <param name="Metrics">What was measured.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="Source">Where it came from.</param>
internal sealed record AccountDayObserved(DateOnly Day, AccountMetrics Metrics, DateTimeOffset RecordedAt, Source Source);
