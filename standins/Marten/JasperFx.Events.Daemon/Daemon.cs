using JasperFx.Events.Projections;
using Microsoft.Extensions.Hosting;

namespace JasperFx.Events.Daemon;

/// <summary>How many nodes run the daemon.</summary>
public enum DaemonMode
{
    /// <summary>None.</summary>
    Disabled,

    /// <summary>This one, without asking others.</summary>
    Solo,

    /// <summary>One at a time; another takes over when it goes away.</summary>
    HotCold,
}

/// <summary>Why a page of events is processed.</summary>
public enum ShardExecutionMode
{
    /// <summary>The events are new.</summary>
    Continuous,

    /// <summary>Everything is built anew.</summary>
    Rebuild,
}

/// <summary>Which failures are recorded as dead letters and passed over; those that are not stop the shard.</summary>
public class ErrorHandlingOptions
{
    /// <summary>Pass over events that a projection fails on.</summary>
    public bool SkipApplyErrors { get; set; }

    /// <summary>Pass over events of unknown types.</summary>
    public bool SkipUnknownEvents { get; set; }

    /// <summary>Pass over events that cannot be read.</summary>
    public bool SkipSerializationErrors { get; set; }
}

/// <summary>Settings of the daemon.</summary>
public class DaemonSettings
{
    /// <summary>Base of the numbers of the advisory locks by which nodes agree on who runs what.</summary>
    public int DaemonLockId { get; set; } = 4444;

    /// <summary>How often a node tries to take over (milliseconds).</summary>
    public int LeadershipPollingTime { get; set; } = 5000;

    /// <summary>How long a gap in the sequence numbers is waited for before it may count as rolled back.</summary>
    public TimeSpan StaleSequenceThreshold { get; set; } = TimeSpan.FromSeconds(3);

    /// <summary>How often new events are looked for while there are none.</summary>
    public TimeSpan SlowPollingTime { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How often new events are looked for while they come.</summary>
    public TimeSpan FastPollingTime { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long a paused shard stays paused.</summary>
    public TimeSpan HealthCheckPollingTime { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How often paused shards are looked at.</summary>
    public TimeSpan AgentPauseTime { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>How many nodes run the daemon.</summary>
    public DaemonMode AsyncMode { get; set; } = DaemonMode.Disabled;
}

/// <summary>What a subscription can see and say of the shard that runs it.</summary>
public interface ISubscriptionController
{
    /// <summary>Why the page is processed.</summary>
    ShardExecutionMode Mode { get; }

    /// <summary>Which failures are passed over.</summary>
    ErrorHandlingOptions ErrorOptions { get; }

    /// <summary>The shard.</summary>
    ShardName Name { get; }

    /// <summary>How the daemon runs it.</summary>
    AsyncOptions Options { get; }
}

/// <summary>Runs one shard.</summary>
public interface ISubscriptionAgent : ISubscriptionController
{
    /// <summary>The last event processed and committed.</summary>
    long Position { get; }

    /// <summary>What the shard is doing.</summary>
    AgentStatus Status { get; }

    /// <summary>When the shard was paused by a failure (UTC); null unless paused.</summary>
    DateTimeOffset? PausedTime { get; }

    /// <summary>The last event that shards may process.</summary>
    long HighWaterMark { get; }
}

/// <summary>Runs the shards of a store on this node.</summary>
public interface IProjectionDaemon : IDisposable
{
    /// <summary>Whether any shard is running.</summary>
    bool IsRunning { get; }

    /// <summary>Builds a projection anew, from the first event to the last one that is safe to process.</summary>
    /// <param name="projectionName">Name of the projection.</param>
    /// <param name="token">Cancels the rebuild; the projection is then incomplete.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no projection of this name.</exception>
    Task RebuildProjectionAsync(string projectionName, CancellationToken token);

    /// <summary>Builds a projection anew within a limit.</summary>
    Task RebuildProjectionAsync(string projectionName, TimeSpan shardTimeout, CancellationToken token);

    /// <summary>Builds the projection anew that keeps <typeparamref name="TView"/> or is of this type.</summary>
    Task RebuildProjectionAsync<TView>(CancellationToken token);

    /// <summary>Starts one shard.</summary>
    Task StartAgentAsync(string shardName, CancellationToken token);

    /// <summary>Stops one shard.</summary>
    Task StopAgentAsync(string shardName, Exception? ex = null);

    /// <summary>Starts all shards.</summary>
    Task StartAllAsync();

    /// <summary>Stops all shards after the pages in hand.</summary>
    Task StopAllAsync();

    /// <summary>Waits until all shards have processed every event stored before the call.</summary>
    /// <exception cref="TimeoutException">The limit passed first.</exception>
    Task WaitForNonStaleData(TimeSpan timeout);

    /// <summary>The last event that shards may process.</summary>
    long HighWaterMark();

    /// <summary>What a shard is doing; stopped when it is unknown here.</summary>
    AgentStatus StatusFor(string shardName);

    /// <summary>The shards started here and not stopped since, paused ones among them.</summary>
    IReadOnlyList<ISubscriptionAgent> CurrentAgents();

    /// <summary>Whether a failure has paused a shard.</summary>
    bool HasAnyPaused();

    /// <summary>Waits until a shard runs.</summary>
    /// <exception cref="TimeoutException">The limit passed first.</exception>
    Task WaitForShardToBeRunning(string shardName, TimeSpan timeout);

    /// <summary>Lets a subscription process events again.</summary>
    /// <param name="subscriptionName">Name of the subscription.</param>
    /// <param name="token">Cancels the wait for the shard to stop.</param>
    /// <param name="sequenceFloor">The last event not to be processed again.</param>
    /// <param name="timestamp">The instant from which events are processed again, in place of the sequence number.</param>
    Task RewindSubscriptionAsync(string subscriptionName, CancellationToken token, long? sequenceFloor = 0, DateTimeOffset? timestamp = null);
}

/// <summary>Decides which shards run on this node.</summary>
public interface IProjectionCoordinator : IHostedService
{
    /// <summary>The daemon of the main database.</summary>
    IProjectionDaemon DaemonForMainDatabase();

    /// <summary>Stops all shards until resumed.</summary>
    Task PauseAsync();

    /// <summary>Goes on after a pause.</summary>
    Task ResumeAsync();
}

/// <summary>A projection failed on an event.</summary>
/// <param name="event">The event.</param>
/// <param name="innerException">The failure.</param>
public class ApplyEventException(IEvent @event, Exception innerException)
    : Exception($"Failure to apply event #{@event.Sequence} Id({@event.Id})", innerException)
{
    /// <summary>The event.</summary>
    public IEvent Event { get; } = @event;
}

/// <summary>The progress of a shard was changed by another node.</summary>
/// <param name="progressionOrShardName">The shard.</param>
public class ProgressionProgressOutOfOrderException(ShardName progressionOrShardName)
    : Exception($"Progression '{progressionOrShardName.Identity}' is out of order. This may happen when multiple processes try to process the projection");

/// <summary>An event that was passed over.</summary>
public class DeadLetterEvent
{
    /// <summary>Id of the record.</summary>
    public Guid Id { get; set; }

    /// <summary>The projection that failed.</summary>
    public string ProjectionName { get; set; } = "";

    /// <summary>Key of the shard.</summary>
    public string ShardName { get; set; } = "";

    /// <summary>When it failed (UTC).</summary>
    public DateTimeOffset Timestamp { get; set; }

    /// <summary>Message of the failure.</summary>
    public string ExceptionMessage { get; set; } = "";

    /// <summary>Type of the failure.</summary>
    public string ExceptionType { get; set; } = "";

    /// <summary>Sequence number of the event.</summary>
    public long EventSequence { get; set; }

    /// <summary>Tenant of the event; null when the event could not be read.</summary>
    public string? TenantId { get; set; }
}
