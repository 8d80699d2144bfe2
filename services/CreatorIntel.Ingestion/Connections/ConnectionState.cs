using System.Collections.Immutable;
using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>How a connection stands.</summary>
/// <param name="Kind">Which API.</param>
/// <param name="NativeId">The account's id at the platform.</param>
/// <param name="Identity">What the platform says of the token in use.</param>
/// <param name="Settings">What the user set beside the token.</param>
/// <param name="OpenedAt">When it was connected (UTC).</param>
/// <param name="Competitors">Public accounts that are looked up as well.</param>
/// <param name="Refusals">What the platform refused for good.</param>
/// <param name="PausedAt">When the user paused it (UTC); null: it is not paused.</param>
/// <param name="ClosedAt">When the user ended it (UTC); null: it is open.</param>
/// <param name="SyncStartedAt">When the sync that is not complete began (UTC); null: there is none.</param>
/// <param name="ProgressedAt">When the sync was last told to have come further (UTC); null: it was not.</param>
/// <param name="Stop">Why the sync does not go on now; null: nothing keeps it.</param>
/// <param name="FailuresInARow">How often a sync stopped at a fault since a page was last completed.</param>
/// <param name="CompleteSince">When the last complete sync began (UTC); null before the first.</param>
/// <param name="CompletedAt">When the last complete sync ended (UTC); null before the first.</param>
/// <param name="RenewalProblem">Why the platform gave no new token; null: nothing is wrong.</param>
/// <param name="RenewalFailedAt">When that was (UTC).</param>
/// <param name="RenewedAt">When the platform last gave a new token (UTC); null: not since the user gave one.</param>
/// <param name="ReplacedAt">When the user last gave another token (UTC); null: never.</param>
internal sealed record ConnectionState(
    string Kind, string NativeId, TokenIdentity Identity, IReadOnlyDictionary<string, string> Settings, DateTimeOffset OpenedAt,
    ImmutableArray<string> Competitors, ImmutableSortedSet<string> Refusals,
    DateTimeOffset? PausedAt = null, DateTimeOffset? ClosedAt = null,
    DateTimeOffset? SyncStartedAt = null, DateTimeOffset? ProgressedAt = null, SyncStop? Stop = null, int FailuresInARow = 0,
    DateTimeOffset? CompleteSince = null, DateTimeOffset? CompletedAt = null, string? RenewalProblem = null,
    DateTimeOffset? RenewalFailedAt = null, DateTimeOffset? RenewedAt = null, DateTimeOffset? ReplacedAt = null)
{
    /// <summary>True while syncs may run: it is open, not paused, and nothing waits for the user.</summary>
    public bool MayRun => ClosedAt is null && PausedAt is null && Stop is not { RetryAt: null };

    /// <summary>The state after an event; other events than the connection's change nothing.</summary>
    public static ConnectionState? Evolve(ConnectionState? state, object @event) => @event switch
    {
        ConnectionOpened e => new ConnectionState(e.Kind, e.NativeId, e.Identity, e.Settings, e.OpenedAt, [], NoRefusals),
        _ => state?.Evolve(@event),
    };

    private static readonly ImmutableSortedSet<string> NoRefusals = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    private ConnectionState Evolve(object @event) => @event switch
    {
        TokenReplaced e => this with
        {
            Identity = e.Identity,
            Stop = null,
            FailuresInARow = 0,
            RenewalProblem = null,
            RenewalFailedAt = null,
            RenewedAt = null,
            ReplacedAt = e.ReplacedAt,
        },
        TokenRenewed e => this with { Identity = Identity with { ExpiresAt = e.ExpiresAt }, RenewedAt = e.RenewedAt, RenewalProblem = null, RenewalFailedAt = null },
        TokenRenewalFailed e => this with { RenewalProblem = e.Words, RenewalFailedAt = e.FailedAt },
        ConnectionPaused e => this with { PausedAt = e.PausedAt },
        ConnectionResumed => this with { PausedAt = null },
        CompetitorsChosen e => this with { Competitors = [.. e.Names] },
        MetricsRefused e => this with { Refusals = Refusals.Union(e.Keys) },
        SyncStarted e => this with { SyncStartedAt = e.StartedAt, ProgressedAt = null, Stop = null },
        SyncContinued => this with { Stop = null },
        SyncProgressed e => this with { ProgressedAt = e.ProgressedAt, FailuresInARow = 0 },
        SyncStopped e => this with { Stop = new SyncStop(e.Fault, e.Words, e.RetryAt), FailuresInARow = FailuresInARow + (e.Fault == SourceFault.Throttled ? 0 : 1) },
        SyncCompleted e => this with
        {
            SyncStartedAt = null,
            ProgressedAt = null,
            Stop = null,
            FailuresInARow = 0,
            CompleteSince = SyncStartedAt,
            CompletedAt = e.CompletedAt,
        },
        ConnectionClosed e => this with { ClosedAt = e.ClosedAt },
        _ => this,
    };
}

/// <summary>Why a sync does not go on now.</summary>
/// <param name="Fault">What follows from it.</param>
/// <param name="Words">In words that a creator understands.</param>
/// <param name="RetryAt">When it goes on (UTC); null: not before the user does something.</param>
internal sealed record SyncStop(SourceFault Fault, string Words, DateTimeOffset? RetryAt);
