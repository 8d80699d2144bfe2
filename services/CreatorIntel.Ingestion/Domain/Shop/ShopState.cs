using System.Collections.Immutable;

namespace CreatorIntel.Ingestion.Domain.Shop;

/// <summary>What has to be known of a stream of a shop to decide on the next row.</summary>
/// <param name="Facts">What is known of each thing, by its kind and id.</param>
internal sealed record ShopState(ImmutableSortedDictionary<string, KnownFact> Facts)
{
    /// <summary>A stream of which nothing is known.</summary>
    public static readonly ShopState Empty = new(ImmutableSortedDictionary.Create<string, KnownFact>(StringComparer.Ordinal));

    /// <summary>The state after an event; other events than a shop's change nothing.</summary>
    public static ShopState? Evolve(ShopState? state, object @event) =>
        @event is IShopEvent shopEvent ? (state ?? Empty).Record(shopEvent) : state;

    /// <summary>True when an event says nothing that is not known.</summary>
    /// <param name="said">The event that the row would lead to.</param>
    /// <param name="isDated">True where the source itself tells when it was recorded.</param>
    public bool Knows(IShopEvent said, bool isDated)
    {
        if (!Facts.TryGetValue(FactPrint.KeyOf(said), out var known)) return false;
        var print = FactPrint.Of(said);
        if (isDated) return known.Prints.Contains(FactPrint.At(print, said.RecordedAt));
        return known.InForce == print || known.Prints.Contains(FactPrint.From(print, Origin.Of(said)));
    }

    private ShopState Record(IShopEvent said)
    {
        var key = FactPrint.KeyOf(said);
        var print = FactPrint.Of(said);
        var before = Facts.GetValueOrDefault(key);
        var prints = (before?.Prints ?? []).Add(FactPrint.At(print, said.RecordedAt)).Add(FactPrint.From(print, Origin.Of(said)));
        var known = before is not null && before.RecordedAt > said.RecordedAt
            ? before with { Prints = prints }
            : new KnownFact(print, said.RecordedAt, prints);
        return new ShopState(Facts.SetItem(key, known));
    }
}

/// <summary>What is known of one thing.</summary>
/// <param name="InForce">Fingerprint of what is in force: of what was recorded, the latest.</param>
/// <param name="RecordedAt">When that was recorded (UTC).</param>
/// <param name="Prints">Fingerprints of everything recorded, by the file or call that said it and by the instant.</param>
internal sealed record KnownFact(long InForce, DateTimeOffset RecordedAt, ImmutableSortedSet<long> Prints);
