namespace CreatorIntel.Ingestion.Domain;

/// <summary>The account that a row belongs to, as far as its source tells.</summary>
/// <param name="Platform"><c>instagram</c>, <c>tiktok</c>, ...: lower case.</param>
/// <param name="NativeId">The platform's own id, as text.</param>
/// <param name="Name">Display name; null when the source gives none.</param>
/// <param name="TimeZone">IANA zone; null when the source gives none.</param>
/// <param name="Synthetic">True for generated demonstration data.</param>
/// <param name="Competitor">True for another's public account that is only looked up.</param>
internal sealed record RowAccount(
    string Platform, string NativeId, string? Name, string? TimeZone, bool Synthetic, bool Competitor = false)
{
    /// <summary>The account's stream.</summary>
    public string StreamId => StreamIds.OfAccount(Platform, NativeId);
}

/// <summary>One day of an account, as one row of a source gives it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Day">The day measured, in the account's time zone.</param>
/// <param name="Metrics">What was measured.</param>
/// <param name="RecordedAt">When it was first recorded (UTC), where the source tells; null: now.</param>
/// <param name="Source">Where it came from.</param>
internal sealed record AccountDayRow(
    RowAccount Account, DateOnly Day, AccountMetrics Metrics, DateTimeOffset? RecordedAt, Source Source);

/// <summary>A post, as one row of a source gives it. Null: the source does not tell.</summary>
/// <param name="Account">The account that published it.</param>
/// <param name="PostId">The platform's id, as text.</param>
/// <param name="ContentType"><c>IMAGE</c>, <c>CAROUSEL_ALBUM</c>, <c>VIDEO</c>, <c>STORY</c>, ...</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="Caption">Its text, empty when there is none.</param>
/// <param name="Permalink">Its address.</param>
/// <param name="Metrics">What was measured; empty when the row only describes.</param>
/// <param name="ObservedAt">The instant the metrics speak of (UTC); null: the instant of recording.</param>
/// <param name="Removed">True when the platform no longer has the post.</param>
/// <param name="RecordedAt">When it was first recorded (UTC), where the source tells; null: now.</param>
/// <param name="Source">Where it came from.</param>
internal sealed record PostRow(
    RowAccount Account, string PostId, string? ContentType, DateTimeOffset? PublishedAt, string? Caption,
    string? Permalink, PostMetrics Metrics, DateTimeOffset? ObservedAt, bool Removed, DateTimeOffset? RecordedAt,
    Source Source)
{
    /// <summary>The post's stream.</summary>
    public string StreamId => StreamIds.OfPost(Account.Platform, PostId);
}
