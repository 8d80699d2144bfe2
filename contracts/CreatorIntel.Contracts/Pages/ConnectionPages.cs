namespace CreatorIntel.Contracts.Pages;

/// <summary>A connection of a workspace to a platform. Instants are UTC.</summary>
/// <param name="Id">Its id, beginning with the workspace's.</param>
/// <param name="Kind"><c>instagram</c>, <c>instagram-login</c>, <c>tiktok</c>, <c>tiktok-business</c> or <c>square</c>.</param>
/// <param name="Name">Display name of the account: hostile input.</param>
/// <param name="Account">The account it records to, workspace~platform~native id; null for a shop.</param>
/// <param name="Status"><c>connected</c>, <c>syncing</c>, <c>waiting</c> (the platform asked to wait), <c>paused</c> or <c>needs-attention</c>.</param>
/// <param name="Words">How it stands and what to do, as a creator understands it; null where there is nothing to say.</param>
/// <param name="Warnings">What a user should know of it, such as a token that may write.</param>
/// <param name="LastSyncAt">When the last complete sync ended; null before the first.</param>
/// <param name="NextSyncAt">When the next begins; null while it is paused or cannot go on.</param>
/// <param name="Progress">Share of the running sync that is done, 0 to 1; null while none runs.</param>
/// <param name="Budget">Calls that are left.</param>
/// <param name="Refused">What the platform does not give for some posts, and is asked no more.</param>
/// <param name="Competitors">Public accounts that are looked up as well, by user name.</param>
/// <param name="TokenExpiresAt">When its token expires; null where the platform does not tell.</param>
/// <param name="ConnectedAt">When it was connected.</param>
public sealed record ConnectionPage(
    string Id, string Kind, string Name, string? Account, string Status, string? Words, IReadOnlyList<string> Warnings,
    DateTimeOffset? LastSyncAt, DateTimeOffset? NextSyncAt, double? Progress, CallBudget Budget,
    IReadOnlyList<string> Refused, IReadOnlyList<string> Competitors, DateTimeOffset? TokenExpiresAt, DateTimeOffset ConnectedAt);

/// <summary>Calls that a connection may make.</summary>
/// <param name="Used">Calls made in the window.</param>
/// <param name="Limit">Calls that the window allows.</param>
/// <param name="Share">Share that is used, 0 to 1, by our count or the platform's, whichever is more.</param>
/// <param name="ResetsAt">When the window ends (UTC); null before the first call.</param>
public sealed record CallBudget(long Used, long Limit, double Share, DateTimeOffset? ResetsAt);

/// <summary>A platform that can be connected.</summary>
/// <param name="Kind">What a connection names it by.</param>
/// <param name="Name">Its name, as a creator knows it, with the version of the API.</param>
/// <param name="Needs">What a user has to have to connect it, in a sentence or two.</param>
/// <param name="TakesRefreshToken">True where a refresh token keeps the connection alive.</param>
public sealed record ConnectableSource(string Kind, string Name, string Needs, bool TakesRefreshToken);

/// <summary>An answer of a platform that was not understood, or a row of one that could not be used.</summary>
/// <param name="Words">What is wrong with it.</param>
/// <param name="Body">Its beginning: hostile input.</param>
/// <param name="ReceivedAt">When it came (UTC).</param>
public sealed record UnreadAnswer(string Words, string Body, DateTimeOffset ReceivedAt);
