using CreatorIntel.Ingestion.Formats;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>
/// A platform's API as pages of rows. It keeps nothing between calls: where a sync goes on is in its cursor, so that a
/// sync that was killed goes on with the page that was not recorded.
/// </summary>
internal interface ISourceConnector
{
    /// <summary>What a user chooses: <c>instagram</c>, <c>instagram-login</c>, <c>tiktok</c>, <c>tiktok-business</c> or <c>square</c>.</summary>
    string Kind { get; }

    /// <summary>Its name, as a creator knows it, with the version of the API.</summary>
    string Name { get; }

    /// <summary>What a user has to have to connect it, and where to get it, in a sentence or two.</summary>
    string Needs => "An access token of the account that may read.";

    /// <summary>Puts the token into the header where the platform looks for it.</summary>
    void Authorize(HttpRequestMessage request, string token) => request.Headers.Authorization = new("Bearer", token);

    /// <summary>Finds out whose token it is, and what it may do.</summary>
    /// <exception cref="SourceException">The platform does not say so, and why.</exception>
    Task<SourceIdentity> IdentifyAsync(ISourceCalls calls, CancellationToken cancellationToken);

    /// <summary>
    /// Makes the next call or few calls of a sync. Called again with the same request it asks the same, which records
    /// nothing twice.
    /// </summary>
    /// <exception cref="SourceException">The sync cannot go on now: see its kind.</exception>
    Task<SyncPage> FetchAsync(SyncRequest request, ISourceCalls calls, CancellationToken cancellationToken);
}

/// <summary>Whose token it is.</summary>
/// <param name="NativeId">The account's id as exports give it too (an Instagram user id, a TikTok handle, a Square merchant id).</param>
/// <param name="Name">Display name: hostile input.</param>
/// <param name="Scopes">What the token may do; empty where the platform does not tell.</param>
/// <param name="Warnings">In words that a creator understands, such as that the token may write.</param>
/// <param name="ExpiresAt">When the token expires (UTC); null where the platform does not tell.</param>
internal sealed record SourceIdentity(
    string NativeId, string Name, IReadOnlyList<string> Scopes, IReadOnlyList<string> Warnings, DateTimeOffset? ExpiresAt);

/// <summary>Where a sync is, and what has to be known to go on.</summary>
/// <param name="ConnectionId">The connection.</param>
/// <param name="Account">The account whose data is asked for.</param>
/// <param name="TimeZone">Zone of the account.</param>
/// <param name="Competitors">Public accounts to look up as well, by user name.</param>
/// <param name="Refusals">What the platform refused for good: asked no more.</param>
/// <param name="Cursor">Where the page before said to go on; null at the beginning.</param>
/// <param name="Now">When the sync began (UTC): what it takes for now throughout.</param>
/// <param name="Since">When the last complete sync began (UTC); null before the first.</param>
/// <param name="Posts">
/// Posts of the account that pages of this connection brought, those before in this sync too, in order of id: for the
/// cadence that cools with their age.
/// </param>
internal sealed record SyncRequest(
    string ConnectionId, Domain.RowAccount Account, TimeZoneInfo TimeZone, IReadOnlyList<string> Competitors,
    IReadOnlySet<string> Refusals, string? Cursor, DateTimeOffset Now, DateTimeOffset? Since, KnownPostSet Posts);

/// <summary>What a call brought, recorded together with where to go on.</summary>
/// <param name="Rows">As a file's rows: decided on in the same way.</param>
/// <param name="Next">Where to go on; null: the sync is complete.</param>
/// <param name="Progress">Share of the sync that is done, 0 to 1.</param>
/// <param name="Refusals">Newly refused for good, each a short key such as <c>VIDEO/REELS/v26.0/follows</c>.</param>
internal sealed record SyncPage(
    IReadOnlyList<RowOutcome> Rows, string? Next, double Progress, IReadOnlyList<string> Refusals)
{
    /// <summary>Ids of posts that were asked for in full, also where nothing came of it: not due again before their time.</summary>
    public IReadOnlyList<string> Measured { get; init; } = [];
}
