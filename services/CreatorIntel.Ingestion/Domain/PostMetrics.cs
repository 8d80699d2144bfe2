namespace CreatorIntel.Ingestion.Domain;

/// <summary>A post's running totals at one instant. Null: the source did not give it, which is not zero.</summary>
/// <param name="Impressions">Times the post was displayed.</param>
/// <param name="Views">The platform's successor of impressions.</param>
/// <param name="Reach">Unique people who saw it: never to be summed over posts.</param>
/// <param name="Likes">Likes.</param>
/// <param name="Comments">Comments.</param>
/// <param name="Shares">Shares.</param>
/// <param name="Saves">Saves.</param>
/// <param name="Follows">Follows that the platform credits to the post.</param>
/// <param name="Other">Metrics without a place of their own, by the source's name; null: none.</param>
internal sealed record PostMetrics(
    long? Impressions = null, long? Views = null, long? Reach = null, long? Likes = null, long? Comments = null,
    long? Shares = null, long? Saves = null, long? Follows = null, IReadOnlyDictionary<string, double>? Other = null)
{
    /// <summary>True when nothing was measured.</summary>
    public bool IsEmpty() => Equals(Nothing);

    /// <summary>Clicks on a link of the post, which sources give under several names; null where they give none.</summary>
    public long? Clicks()
    {
        foreach (var name in ClickNames)
        {
            if (Other is not null && Other.TryGetValue(name, out var clicks) && IsCount(clicks)) return (long)clicks;
        }

        return null;
    }

    /// <summary>Stands for the values: equal values, equal fingerprints.</summary>
    public long Fingerprint() =>
        new Fingerprint("post")
            .Add(Impressions).Add(Views).Add(Reach).Add(Likes).Add(Comments).Add(Shares).Add(Saves).Add(Follows).Add(Other)
            .Value();

    /// <summary>Stands for the values as one file gave them.</summary>
    public long FingerprintIn(string fileHash) => new Fingerprint("post in a file").Add(fileHash).Add(Fingerprint()).Value();

    public bool Equals(PostMetrics? other) =>
        other is not null
        && Impressions == other.Impressions && Views == other.Views && Reach == other.Reach && Likes == other.Likes
        && Comments == other.Comments && Shares == other.Shares && Saves == other.Saves && Follows == other.Follows
        && MetricBag.AreEqual(Other, other.Other);

    public override int GetHashCode() => HashCode.Combine(
        HashCode.Combine(Impressions, Views, Reach, Likes), Comments, Shares, Saves, Follows, MetricBag.Hash(Other));

    // What has no place of its own is recorded as it is given: any number.
    private static bool IsCount(double number) => double.IsInteger(number) && number is >= 0 and < 1e15;

    private static readonly string[] ClickNames = ["clicks", "link_clicks"];

    private static readonly PostMetrics Nothing = new();
}
