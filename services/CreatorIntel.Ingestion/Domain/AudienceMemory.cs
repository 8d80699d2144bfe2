using System.Collections.Immutable;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>What was recorded of an account's audience, so that nothing of it is recorded twice.</summary>
/// <param name="Recorded">Fingerprints of what was recorded for a day, and of what a file gave.</param>
/// <param name="Latest">By audience and breakdown: the fingerprint of what was recorded last.</param>
internal sealed record AudienceMemory(ImmutableSortedSet<long> Recorded, ImmutableSortedDictionary<string, long> Latest)
{
    public static readonly AudienceMemory Empty =
        new([], ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal));

    /// <summary>True when a row holds nothing new.</summary>
    public bool Has(AudienceRow row)
    {
        var values = Fingerprint(row.Audience, row.Breakdown, row.Unit, row.Values);
        if (row.Day is { } day) return Recorded.Contains(On(day, values));
        return Latest.TryGetValue(Key(row.Audience, row.Breakdown), out var latest) && latest == values
            || (row.Source.FileHash.Length > 0 && Recorded.Contains(In(row.Source.FileHash, values)));
    }

    /// <summary>The memory after an observation.</summary>
    public AudienceMemory With(AudienceObserved e)
    {
        var values = Fingerprint(e.Audience, e.Breakdown, e.Unit, e.Values);
        var recorded = Recorded;
        if (e.Day is { } day) recorded = recorded.Add(On(day, values));
        else if (e.Source.FileHash.Length > 0) recorded = recorded.Add(In(e.Source.FileHash, values));
        return new AudienceMemory(recorded, Latest.SetItem(Key(e.Audience, e.Breakdown), values));
    }

    private static string Key(string audience, string breakdown) => $"{audience}/{breakdown}";

    private static long Fingerprint(string audience, string breakdown, string unit, IReadOnlyDictionary<string, double> values) =>
        new Fingerprint("audience").Add(audience).Add(breakdown).Add(unit).Add(values).Value();

    private static long On(DateOnly day, long values) => new Fingerprint("audience on a day").Add((long?)day.DayNumber).Add(values).Value();

    private static long In(string fileHash, long values) => new Fingerprint("audience in a file").Add(fileHash).Add(values).Value();
}
