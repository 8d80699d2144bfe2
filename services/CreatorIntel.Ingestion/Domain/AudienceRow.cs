namespace CreatorIntel.Ingestion.Domain;

/// <summary>Who an audience is, as one answer or file of a source gives it.</summary>
/// <param name="Account">The account.</param>
/// <param name="Audience">Whose people: see <see cref="Audiences"/>.</param>
/// <param name="Breakdown">
/// What the keys say, in order and joined by a comma: <c>gender</c>, <c>age</c>, <c>age,gender</c>, <c>country</c>,
/// <c>city</c> or <c>territory</c>.
/// </param>
/// <param name="Values">
/// By key, its parts joined by a comma as those of the breakdown (<c>25-34,F</c>): how many people, or which share of
/// them. Keys are as the source writes them: hostile input.
/// </param>
/// <param name="Unit"><see cref="AudienceUnits.People"/>, or <see cref="AudienceUnits.Share"/>, where 1 is everybody.</param>
/// <param name="Day">The last day that is described, in the account's time zone; null: the source does not tell.</param>
/// <param name="RecordedAt">When it was first recorded (UTC), where the source tells; null: now.</param>
/// <param name="Source">Where it came from.</param>
internal sealed record AudienceRow(
    RowAccount Account, string Audience, string Breakdown, IReadOnlyDictionary<string, double> Values, string Unit,
    DateOnly? Day, DateTimeOffset? RecordedAt, Source Source);

/// <summary>Whose people an audience is.</summary>
internal static class Audiences
{
    /// <summary>Everybody who follows.</summary>
    public const string Followers = "followers";

    /// <summary>Who did something with the content.</summary>
    public const string Engaged = "engaged";

    /// <summary>Who saw the content.</summary>
    public const string Viewers = "viewers";
}

/// <summary>What the values of an audience are.</summary>
internal static class AudienceUnits
{
    public const string People = "people";
    public const string Share = "share";
}

/// <summary>Who an audience was, as a source gave it.</summary>
/// <param name="Audience">Whose people: see <see cref="Audiences"/>.</param>
/// <param name="Breakdown">What the keys say: see <see cref="AudienceRow"/>.</param>
/// <param name="Values">By key: people, or their share. Keys are hostile input.</param>
/// <param name="Unit"><see cref="AudienceUnits.People"/> or <see cref="AudienceUnits.Share"/>.</param>
/// <param name="Day">The last day that is described, in the account's time zone; null: the source does not tell.</param>
/// <param name="RecordedAt">When it was recorded (UTC).</param>
/// <param name="Source">Where it came from.</param>
internal sealed record AudienceObserved(
    string Audience, string Breakdown, IReadOnlyDictionary<string, double> Values, string Unit, DateOnly? Day,
    DateTimeOffset RecordedAt, Source Source);
