using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>An account of a platform was connected. The token is no part of it: it is kept apart, and forgotten.</summary>
/// <param name="Kind">Which API, such as <c>instagram</c>.</param>
/// <param name="NativeId">The account's id at the platform.</param>
/// <param name="Identity">What the platform says of the token.</param>
/// <param name="Settings">What the user set beside the token.</param>
/// <param name="OpenedAt">When (UTC).</param>
internal sealed record ConnectionOpened(
    string Kind, string NativeId, TokenIdentity Identity, IReadOnlyDictionary<string, string> Settings, DateTimeOffset OpenedAt);

/// <summary>What a platform says of a token.</summary>
/// <param name="Name">Display name of the account: hostile input.</param>
/// <param name="Scopes">What the token may do; empty where the platform does not tell.</param>
/// <param name="Warnings">In words that a creator understands.</param>
/// <param name="ExpiresAt">When the token expires (UTC); null where the platform does not tell.</param>
internal sealed record TokenIdentity(
    string Name, IReadOnlyList<string> Scopes, IReadOnlyList<string> Warnings, DateTimeOffset? ExpiresAt);

/// <summary>The user gave another token of the same account.</summary>
/// <param name="Identity">What the platform says of it.</param>
/// <param name="ReplacedAt">When (UTC).</param>
internal sealed record TokenReplaced(TokenIdentity Identity, DateTimeOffset ReplacedAt);

/// <summary>The platform gave a new token in time.</summary>
/// <param name="ExpiresAt">When it expires (UTC); null where the platform does not tell.</param>
/// <param name="RenewedAt">When (UTC).</param>
internal sealed record TokenRenewed(DateTimeOffset? ExpiresAt, DateTimeOffset RenewedAt);

/// <summary>The platform gave no new token.</summary>
/// <param name="Words">Why, in words that a creator understands.</param>
/// <param name="FailedAt">When (UTC).</param>
internal sealed record TokenRenewalFailed(string Words, DateTimeOffset FailedAt);

/// <summary>The user paused the connection.</summary>
/// <param name="PausedAt">When (UTC).</param>
internal sealed record ConnectionPaused(DateTimeOffset PausedAt);

/// <summary>The user let the connection go on.</summary>
/// <param name="ResumedAt">When (UTC).</param>
internal sealed record ConnectionResumed(DateTimeOffset ResumedAt);

/// <summary>The user chose which public accounts are looked up as well.</summary>
/// <param name="Names">Their user names: all of them, the earlier ones are replaced.</param>
/// <param name="ChosenAt">When (UTC).</param>
internal sealed record CompetitorsChosen(IReadOnlyList<string> Names, DateTimeOffset ChosenAt);

/// <summary>The platform refused metrics for good: they are asked for no more.</summary>
/// <param name="Keys">What was refused, each as its connector names it.</param>
/// <param name="RefusedAt">When (UTC).</param>
internal sealed record MetricsRefused(IReadOnlyList<string> Keys, DateTimeOffset RefusedAt);

/// <summary>A sync began.</summary>
/// <param name="StartedAt">When (UTC): what the sync takes for now throughout.</param>
internal sealed record SyncStarted(DateTimeOffset StartedAt);

/// <summary>A sync has come further; told now and then, not for every page.</summary>
/// <param name="Progress">Share of it that is done, 0 to 1.</param>
/// <param name="ProgressedAt">When (UTC).</param>
internal sealed record SyncProgressed(double Progress, DateTimeOffset ProgressedAt);

/// <summary>A sync cannot go on now.</summary>
/// <param name="Fault">What follows from it.</param>
/// <param name="Words">What happened and what to do, in words that a creator understands.</param>
/// <param name="RetryAt">When it goes on (UTC); null: not before the user does something.</param>
/// <param name="StoppedAt">When (UTC).</param>
internal sealed record SyncStopped(SourceFault Fault, string Words, DateTimeOffset? RetryAt, DateTimeOffset StoppedAt);

/// <summary>A sync that had stopped goes on where it was.</summary>
/// <param name="ContinuedAt">When (UTC).</param>
internal sealed record SyncContinued(DateTimeOffset ContinuedAt);

/// <summary>A sync is complete.</summary>
/// <param name="Counts">What it brought.</param>
/// <param name="CompletedAt">When (UTC).</param>
internal sealed record SyncCompleted(SyncCounts Counts, DateTimeOffset CompletedAt);

/// <summary>What a sync brought.</summary>
/// <param name="Read">Rows that calls brought.</param>
/// <param name="Recorded">Those that held something new.</param>
/// <param name="Unchanged">Those that held nothing new.</param>
/// <param name="Rejected">Those that could not be used.</param>
internal sealed record SyncCounts(long Read, long Recorded, long Unchanged, long Rejected);

/// <summary>The user ended the connection: its token is forgotten, what it recorded stays.</summary>
/// <param name="ClosedAt">When (UTC).</param>
internal sealed record ConnectionClosed(DateTimeOffset ClosedAt);
