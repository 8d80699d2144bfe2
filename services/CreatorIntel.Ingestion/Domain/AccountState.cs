using System.Collections.Immutable;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>What has to be known of an account to decide on the next row.</summary>
/// <param name="Platform"><c>instagram</c>, <c>tiktok</c>, ...</param>
/// <param name="NativeId">The platform's own id.</param>
/// <param name="Name">Display name.</param>
/// <param name="TimeZone">IANA zone.</param>
/// <param name="Synthetic">True when any of it is generated.</param>
/// <param name="KnownNames">Every name it has had: importing an old file again does not bring an old name back.</param>
/// <param name="Days">Fingerprints of the values recorded for each day.</param>
/// <param name="Competitor">True while no source gave it as the user's own.</param>
/// <param name="Audience">What was recorded of its audience; null: nothing.</param>
internal sealed record AccountState(
    string Platform, string NativeId, string Name, string TimeZone, bool Synthetic,
    ImmutableSortedSet<string> KnownNames,
    ImmutableSortedDictionary<DateOnly, ImmutableSortedSet<long>> Days, bool Competitor = false,
    AudienceMemory? Audience = null)
{
    /// <summary>The state after an event; other events than the account's change nothing.</summary>
    /// <exception cref="InvalidOperationException">A day or an audience comes before the account.</exception>
    public static AccountState? Evolve(AccountState? state, object @event) => @event switch
    {
        AccountConnected connected => Connect(state, connected),
        AccountDayObserved observed => Observe(state, observed),
        AudienceObserved observed => Observe(state, observed),
        _ => state,
    };

    /// <summary>True when these values are recorded for this day.</summary>
    public bool Has(DateOnly day, AccountMetrics metrics) =>
        Days.TryGetValue(day, out var recorded) && recorded.Contains(metrics.Fingerprint());

    private static AccountState Connect(AccountState? state, AccountConnected e) => new(
        e.Platform, e.NativeId, e.Name, e.TimeZone, e.Synthetic,
        (state?.KnownNames ?? ImmutableSortedSet.Create<string>(StringComparer.Ordinal)).Add(e.Name),
        state?.Days ?? ImmutableSortedDictionary<DateOnly, ImmutableSortedSet<long>>.Empty, e.Competitor,
        state?.Audience);

    private static AccountState Observe(AccountState? state, AccountDayObserved e)
    {
        if (state is null) throw new InvalidOperationException("A day was observed before its account was connected.");
        var recorded = state.Days.GetValueOrDefault(e.Day, []);
        return state with { Days = state.Days.SetItem(e.Day, recorded.Add(e.Metrics.Fingerprint())) };
    }

    private static AccountState Observe(AccountState? state, AudienceObserved e)
    {
        if (state is null) throw new InvalidOperationException("An audience was observed before its account was connected.");
        return state with { Audience = (state.Audience ?? AudienceMemory.Empty).With(e) };
    }
}
