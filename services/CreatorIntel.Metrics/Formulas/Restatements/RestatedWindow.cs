namespace CreatorIntel.Metrics.Formulas;

/// <summary>A metric of a day, or of a post at an instant, that was given more than one value.</summary>
/// <param name="Kind">Day or post.</param>
/// <param name="Metric">The metric's name in the public API.</param>
/// <param name="Subject">The ISO day, or the id of the post.</param>
/// <param name="ObservedAt">The instant that a post's totals speak of (UTC); null for days.</param>
/// <param name="First">As it was recorded first.</param>
/// <param name="Settled">As it was recorded last.</param>
internal sealed record RestatedWindow(
    WindowKind Kind, string Metric, string Subject, DateTimeOffset? ObservedAt, RecordedValue First, RecordedValue Settled);

/// <summary>A value and when it was recorded (UTC).</summary>
internal readonly record struct RecordedValue(double Value, DateTimeOffset RecordedAt);

/// <summary>What a metric was measured over.</summary>
internal enum WindowKind
{
    Day,
    Post,
}
