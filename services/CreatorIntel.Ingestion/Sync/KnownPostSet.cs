using System.Collections;
using System.Collections.Immutable;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>A post that is known.</summary>
/// <param name="PostId">The platform's id.</param>
/// <param name="ContentType"><c>IMAGE</c>, <c>CAROUSEL_ALBUM</c>, <c>VIDEO</c>, <c>STORY</c>, ...</param>
/// <param name="PublishedAt">When it was published (UTC).</param>
/// <param name="MeasuredAt">
/// The <see cref="SyncRequest.Now"/> of the last sync with a page that named it under <see cref="SyncPage.Measured"/>
/// (UTC); null: never.
/// </param>
internal sealed record KnownPost(string PostId, string ContentType, DateTimeOffset PublishedAt, DateTimeOffset? MeasuredAt);

/// <summary>The posts that a connection knows, in order of id.</summary>
internal sealed class KnownPostSet : IEnumerable<KnownPost>
{
    public static readonly KnownPostSet Empty = new(ImmutableSortedDictionary.Create<string, KnownPost>(StringComparer.Ordinal));

    private readonly ImmutableSortedDictionary<string, KnownPost> _posts;

    private KnownPostSet(ImmutableSortedDictionary<string, KnownPost> posts) => _posts = posts;

    public static KnownPostSet Of(IEnumerable<KnownPost> posts) => new(posts.ToImmutableSortedDictionary(post => post.PostId, post => post, StringComparer.Ordinal));

    /// <summary>The post of an id; null: it is not known.</summary>
    public KnownPost? Find(string postId) => _posts.GetValueOrDefault(postId);

    /// <summary>What is known after a page of a sync that began at <paramref name="now"/>.</summary>
    public KnownPostSet After(KnownPostChange change, DateTimeOffset now)
    {
        var posts = _posts.ToBuilder();
        foreach (var described in change.Described)
            posts[described.PostId] = described with { MeasuredAt = posts.GetValueOrDefault(described.PostId)?.MeasuredAt };
        foreach (var id in change.Measured)
            if (posts.TryGetValue(id, out var measured)) posts[id] = measured with { MeasuredAt = now };
        posts.RemoveRange(change.Removed);
        return new KnownPostSet(posts.ToImmutable());
    }

    public IEnumerator<KnownPost> GetEnumerator() => _posts.Values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>What a page says of the account's own posts.</summary>
/// <param name="Described">Those that it describes, not measured.</param>
/// <param name="Measured">Ids of those that were asked for in full.</param>
/// <param name="Removed">Ids of those that are gone.</param>
internal sealed record KnownPostChange(IReadOnlyList<KnownPost> Described, IReadOnlyList<string> Measured, IReadOnlyList<string> Removed)
{
    /// <summary>What a page says; a post that it describes twice is as it says last.</summary>
    public static KnownPostChange Of(SyncPage page, RowAccount account)
    {
        var own = page.Rows.OfType<PostOutcome>().Select(post => post.Row).Where(row => row.Account.StreamId == account.StreamId).ToArray();
        return new KnownPostChange(
            [
                .. own.Where(row => row is { PublishedAt: not null, Removed: false })
                    .GroupBy(row => row.PostId, StringComparer.Ordinal).Select(rows => rows.Last())
                    .Select(row => new KnownPost(row.PostId, row.ContentType ?? ContentTypes.Unknown, row.PublishedAt!.Value, MeasuredAt: null)),
            ],
            page.Measured,
            [.. own.Where(row => row.Removed).Select(row => row.PostId)]);
    }
}
