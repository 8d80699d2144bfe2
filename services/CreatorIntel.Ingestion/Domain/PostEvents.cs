namespace CreatorIntel.Ingestion.Domain;

/// <summary>A post became known.</summary>
/// <param name="PostId">The platform's id, as text.</param>
/// <param name="AccountId">Native id of the account that published it.</param>
/// <param name="ContentType"><c>IMAGE</c>, <c>CAROUSEL_ALBUM</c>, <c>VIDEO</c>, <c>STORY</c>, ...</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Caption">Its text, empty when there is none: hostile input.</param>
/// <param name="Permalink">Its address; null when the source gives none.</param>
/// <param name="RecordedAt">When this was recorded (UTC).</param>
/// <param name="Source">Where it came from.</param>
internal sealed record PostPublished(
    string PostId, string AccountId, string ContentType, DateTimeOffset PublishedAt, string Caption, string? Permalink,
    DateTimeOffset RecordedAt, Source Source);

/// <summary>A post's running totals, as a source gave them.</summary>
/// <param name="AccountId">Native id of the account that published it.</param>
/// <param name="Metrics">What was measured.</param>
/// <param name="ObservedAt">The instant the totals speak of (UTC).</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="Source">Where it came from.</param>
internal sealed record PostObserved(
    string AccountId, PostMetrics Metrics, DateTimeOffset ObservedAt, DateTimeOffset RecordedAt, Source Source);

/// <summary>A source described the post differently: its caption was edited, or its type or time corrected.</summary>
/// <param name="AccountId">Native id of the account that published it.</param>
/// <param name="ContentType"><c>IMAGE</c>, <c>CAROUSEL_ALBUM</c>, <c>VIDEO</c>, <c>STORY</c>, ...</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Caption">Its text, empty when there is none: hostile input.</param>
/// <param name="Permalink">Its address; null when no source gave one.</param>
/// <param name="RecordedAt">When this was recorded (UTC).</param>
/// <param name="Source">Where it came from.</param>
internal sealed record PostRedescribed(
    string AccountId, string ContentType, DateTimeOffset PublishedAt, string Caption, string? Permalink,
    DateTimeOffset RecordedAt, Source Source);

/// <summary>The platform no longer has the post.</summary>
/// <param name="AccountId">Native id of the account that published it.</param>
/// <param name="RecordedAt">When this was recorded (UTC).</param>
/// <param name="Source">Where it came from.</param>
internal sealed record PostRemoved(string AccountId, DateTimeOffset RecordedAt, Source Source);
