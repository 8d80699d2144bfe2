using System.Collections.Immutable;

namespace CreatorIntel.Ingestion.Domain;

/// <summary>What a post is.</summary>
internal sealed record PostDescription(string ContentType, DateTimeOffset PublishedAt, string Caption, string? Permalink)
{
    /// <summary>Stands for this description as one file gave it.</summary>
    public long FingerprintIn(string fileHash) => Words().Add(fileHash).Value();

    /// <summary>Stands for this description as it was recorded at one instant.</summary>
    public long FingerprintAt(DateTimeOffset recordedAt) => Words().Add(recordedAt).Value();

    private Fingerprint Words() =>
        new Fingerprint("description").Add(ContentType).Add(PublishedAt).Add(Caption).Add(Permalink);
}

/// <summary>What has to be known of a post to decide on the next row.</summary>
/// <param name="AccountId">Native id of its account.</param>
/// <param name="Description">The description in force: of those recorded, the latest; of one instant, the last row's.</param>
/// <param name="DescribedAt">When the description in force was recorded (UTC).</param>
/// <param name="DescribedInRow">The row it came from.</param>
/// <param name="KnownDescriptions">Fingerprints of every description recorded, by file and by instant.</param>
/// <param name="Observations">Fingerprints of the totals recorded for each instant.</param>
/// <param name="RemovedAt">When it was recorded as gone (UTC); null: it is there.</param>
/// <param name="InFiles">Fingerprints of the totals recorded from each file; null: none.</param>
internal sealed record PostState(
    string AccountId, PostDescription Description, DateTimeOffset DescribedAt, long DescribedInRow,
    ImmutableSortedSet<long> KnownDescriptions,
    ImmutableSortedDictionary<DateTimeOffset, ImmutableSortedSet<long>> Observations,
    DateTimeOffset? RemovedAt = null, ImmutableSortedSet<long>? InFiles = null)
{
    /// <summary>The state after an event; other events than the post's change nothing.</summary>
    /// <exception cref="InvalidOperationException">Something is said of the post before it is published.</exception>
    public static PostState? Evolve(PostState? state, object @event) => @event switch
    {
        PostPublished e when state is null => Publish(e),
        PostPublished e => state.Describe(
            new PostDescription(e.ContentType, e.PublishedAt, e.Caption, e.Permalink), e.RecordedAt, e.Source),
        PostObserved e => Known(state).Observe(e),
        PostRedescribed e => Known(state).Describe(
            new PostDescription(e.ContentType, e.PublishedAt, e.Caption, e.Permalink), e.RecordedAt, e.Source),
        PostRemoved e => Known(state) with { RemovedAt = e.RecordedAt },
        _ => state,
    };

    /// <summary>True when these totals are recorded for this instant.</summary>
    public bool Has(DateTimeOffset observedAt, PostMetrics metrics) =>
        Observations.TryGetValue(observedAt, out var recorded) && recorded.Contains(metrics.Fingerprint());

    /// <summary>True when these are the totals of the latest instant observed.</summary>
    public bool IsLatest(PostMetrics metrics) =>
        !Observations.IsEmpty && Observations.Last().Value.Contains(metrics.Fingerprint());

    /// <summary>True when these totals were recorded from this file.</summary>
    public bool HasFrom(Source source, PostMetrics metrics) =>
        source.IsFile && InFiles?.Contains(metrics.FingerprintIn(source.FileHash)) == true;

    private static PostState Known(PostState? state) =>
        state ?? throw new InvalidOperationException("Something was said of a post before it was published.");

    private static PostState Publish(PostPublished e)
    {
        var description = new PostDescription(e.ContentType, e.PublishedAt, e.Caption, e.Permalink);
        return new PostState(
            e.AccountId, description, e.RecordedAt, e.Source.Row,
            [description.FingerprintIn(e.Source.FileHash), description.FingerprintAt(e.RecordedAt)],
            ImmutableSortedDictionary<DateTimeOffset, ImmutableSortedSet<long>>.Empty);
    }

    private PostState Observe(PostObserved e)
    {
        var recorded = Observations.GetValueOrDefault(e.ObservedAt, []);
        return this with
        {
            Observations = Observations.SetItem(e.ObservedAt, recorded.Add(e.Metrics.Fingerprint())),
            InFiles = e.Source.IsFile ? (InFiles ?? []).Add(e.Metrics.FingerprintIn(e.Source.FileHash)) : InFiles,
        };
    }

    private PostState Describe(PostDescription description, DateTimeOffset recordedAt, Source source)
    {
        var known = KnownDescriptions
            .Add(description.FingerprintIn(source.FileHash))
            .Add(description.FingerprintAt(recordedAt));
        var isLater = (recordedAt, source.Row).CompareTo((DescribedAt, DescribedInRow)) >= 0;
        return isLater
            ? this with { Description = description, DescribedAt = recordedAt, DescribedInRow = source.Row, KnownDescriptions = known }
            : this with { KnownDescriptions = known };
    }
}
