namespace CreatorIntel.Contracts.Pages;

/// <summary>Values that platforms reported first and reported otherwise later.</summary>
/// <param name="Head">The data behind it.</param>
/// <param name="Metrics">By metric.</param>
/// <param name="Total">Values that were restated.</param>
/// <param name="Skip">How many of them come before this page.</param>
/// <param name="Values">The values of the page.</param>
public sealed record RestatementsPage(
    PageHead Head, IReadOnlyList<RestatedMetric> Metrics, long Total, int Skip, IReadOnlyList<RestatedValue> Values);

/// <summary>How a metric is restated.</summary>
/// <param name="Kind"><c>day</c> or <c>post</c>.</param>
/// <param name="Metric">Its name.</param>
/// <param name="Windows">Windows that were measured.</param>
/// <param name="Restated">Of these, restated.</param>
/// <param name="MeanChange">Mean of settled against first reported, less 1: a fraction with its interval.</param>
public sealed record RestatedMetric(string Kind, string Metric, long Windows, long Restated, Figure MeanChange);

/// <summary>One restated value.</summary>
/// <param name="Kind"><c>day</c> or <c>post</c>.</param>
/// <param name="Metric">Its name.</param>
/// <param name="Subject">The day, or the post.</param>
/// <param name="ObservedAt">The instant of a post's measurement (UTC); null for days.</param>
/// <param name="First">As first reported.</param>
/// <param name="Settled">As reported last.</param>
/// <param name="FirstRecordedAt">When the first was recorded (UTC).</param>
/// <param name="SettledRecordedAt">When the last was recorded (UTC).</param>
public sealed record RestatedValue(
    string Kind, string Metric, string Subject, DateTimeOffset? ObservedAt, double First, double Settled,
    DateTimeOffset FirstRecordedAt, DateTimeOffset SettledRecordedAt);
