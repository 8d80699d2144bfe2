namespace CreatorIntel.Ingestion.Domain;

/// <summary>What was measured of an account on one day. Null: the source did not give it, which is not zero.</summary>
/// <param name="Followers">Followers in total at the end of the day.</param>
/// <param name="Impressions">Times content was displayed that day.</param>
/// <param name="Views">The platform's successor of impressions.</param>
/// <param name="Reach">Unique people reached that day: never to be summed over days.</param>
/// <param name="ProfileViews">Visits of the profile that day.</param>
/// <param name="WebsiteClicks">Taps on the profile's link that day.</param>
/// <param name="Other">Metrics without a place of their own, by the source's name; null: none.</param>
internal sealed record AccountMetrics(
    long? Followers = null, long? Impressions = null, long? Views = null, long? Reach = null, long? ProfileViews = null,
    long? WebsiteClicks = null, IReadOnlyDictionary<string, double>? Other = null)
{
    /// <summary>True when nothing was measured.</summary>
    public bool IsEmpty() => Equals(Nothing);

    /// <summary>Stands for the values: equal values, equal fingerprints.</summary>
    public long Fingerprint() =>
        new Fingerprint("account-day")
            .Add(Followers).Add(Impressions).Add(Views).Add(Reach).Add(ProfileViews).Add(WebsiteClicks).Add(Other)
            .Value();

    public bool Equals(AccountMetrics? other) =>
        other is not null
        && Followers == other.Followers && Impressions == other.Impressions && Views == other.Views
        && Reach == other.Reach && ProfileViews == other.ProfileViews && WebsiteClicks == other.WebsiteClicks
        && MetricBag.AreEqual(Other, other.Other);

    public override int GetHashCode() =>
        HashCode.Combine(Followers, Impressions, Views, Reach, ProfileViews, WebsiteClicks, MetricBag.Hash(Other));

    private static readonly AccountMetrics Nothing = new();
}
