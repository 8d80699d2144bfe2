using System.Collections.Concurrent;
using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Microsoft.Extensions.Logging;

namespace Marten.Internal.Daemon;

/// <summary>Runs the shards of a store on this node.</summary>
internal sealed class ProjectionDaemon(DocumentStore store, ILogger logger) : IProjectionDaemon
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private readonly ConcurrentDictionary<string, ShardAgent> agents = new();
    private readonly SemaphoreSlim gate = new(1);
    private readonly HighWater highWater = new(store, logger);
    private CancellationTokenSource? following;
    private Task highWaterLoop = Task.CompletedTask;
    private bool disposed;

    public bool IsRunning => agents.Values.Any(x => x.Status == AgentStatus.Running);

    public IEnumerable<ShardSource> Sources => store.Options.Projections.Sources.Where(x => x.Lifecycle == ProjectionLifecycle.Async);

    public long HighWaterMark() => highWater.Mark;

    public AgentStatus StatusFor(string shardName) => agents.TryGetValue(shardName, out var agent) ? agent.Status : AgentStatus.Stopped;

    public IReadOnlyList<ISubscriptionAgent> CurrentAgents() => [.. agents.Values];

    public bool HasAnyPaused() => agents.Values.Any(x => x.Status == AgentStatus.Paused);

    public async Task StartAllAsync()
    {
        foreach (var source in Sources) await StartAgentAsync(source.Name.Identity, CancellationToken.None);
    }

    public Task StartAgentAsync(string shardName, CancellationToken token) => GuardedAsync(() => StartCoreAsync(shardName, token), token);

    public Task StopAgentAsync(string shardName, Exception? ex = null) => GuardedAsync(() => StopCoreAsync(shardName), CancellationToken.None);

    public Task StopAllAsync() => GuardedAsync(StopAllCoreAsync, CancellationToken.None);

    public async Task WaitForNonStaleData(TimeSpan timeout)
    {
        var target = await store.Progress.HighestSequenceAsync(CancellationToken.None);
        await WaitAsync(
            () => Sources.All(x => agents.TryGetValue(x.Name.Identity, out var agent) && agent.Position >= target),
            timeout,
            () => $"The daemon did not reach event {target}: " + string.Join(", ", agents.Values.Select(x => $"{x.Name.Identity} is {x.Status} at {x.Position}")));
    }

    public Task WaitForShardToBeRunning(string shardName, TimeSpan timeout) =>
        WaitAsync(() => StatusFor(shardName) == AgentStatus.Running, timeout, () => $"{shardName} is {StatusFor(shardName)}");

    public Task RebuildProjectionAsync(string projectionName, CancellationToken token) => RebuildProjectionAsync(projectionName, Timeout.InfiniteTimeSpan, token);

    public Task RebuildProjectionAsync<TView>(CancellationToken token)
    {
        var source = store.Options.Projections.Sources.FirstOrDefault(x =>
            x.Processor is AggregationProcessor p && p.Aggregation.AggregateType == typeof(TView) || x.Filter.GetType() == typeof(TView));
        return RebuildProjectionAsync(source?.Name.Name ?? typeof(TView).FullName!, token);
    }

    public async Task RebuildProjectionAsync(string projectionName, TimeSpan shardTimeout, CancellationToken token)
    {
        var source = store.Options.Projections.Sources.FirstOrDefault(x => !x.IsSubscription && x.Name.Name.Equals(projectionName, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentOutOfRangeException(nameof(projectionName), $"No registered projection is called '{projectionName}'");
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(token);
        limit.CancelAfter(shardTimeout);
        await GuardedAsync(() => RebuildCoreAsync(source, limit.Token), limit.Token);
    }

    public Task RewindSubscriptionAsync(string subscriptionName, CancellationToken token, long? sequenceFloor = 0, DateTimeOffset? timestamp = null)
    {
        var source = Sources.FirstOrDefault(x => x.IsSubscription && x.Name.Name.Equals(subscriptionName, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentOutOfRangeException(nameof(subscriptionName), $"No registered subscription is called '{subscriptionName}'");
        return GuardedAsync(() => RewindCoreAsync(source, sequenceFloor ?? 0, timestamp, token), token);
    }

    public void Dispose()
    {
        if (disposed) return;
        disposed = true;
        StopAllAsync().GetAwaiter().GetResult();
        highWater.Dispose();
        gate.Dispose();
    }

    private async Task StartCoreAsync(string shardName, CancellationToken token)
    {
        var source = Sources.FirstOrDefault(x => x.Name.Identity == shardName) ?? throw new ArgumentOutOfRangeException(nameof(shardName), $"No registered shard is called '{shardName}'");
        if (StatusFor(shardName) == AgentStatus.Running) return;
        await StopCoreAsync(shardName);
        await store.Schema.EnsureAsync(token);
        if (following is null)
        {
            following = new CancellationTokenSource();
            var stop = following.Token;
            highWaterLoop = Task.Run(() => highWater.RunAsync(stop), CancellationToken.None);
        }

        var agent = new ShardAgent(store, source, highWater, logger, ShardExecutionMode.Continuous);
        agents[shardName] = agent;
        agent.Start();
    }

    private async Task StopCoreAsync(string shardName)
    {
        if (agents.TryRemove(shardName, out var agent)) await agent.DisposeAsync();
    }

    private async Task StopAllCoreAsync()
    {
        await Task.WhenAll(agents.Keys.ToArray().Select(StopCoreAsync));
        if (following is null) return;
        await following.CancelAsync();
        await highWaterLoop.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        following.Dispose();
        following = null;
    }

    private async Task RebuildCoreAsync(ShardSource source, CancellationToken token)
    {
        var wasRunning = agents.ContainsKey(source.Name.Identity);
        await StopCoreAsync(source.Name.Identity);
        await store.Schema.EnsureAsync(token);
        await highWater.CatchUpAsync(token);
        if (highWater.Mark > 0)
        {
            await TearDownAsync(source, token);
            await using var agent = new ShardAgent(store, source, highWater, logger, ShardExecutionMode.Rebuild);
            await agent.ReplayAsync(highWater.Mark, token);
            if (source.Lifecycle != ProjectionLifecycle.Async) await ExecuteAsync([DeleteProgress(source)], token);
        }

        if (wasRunning) await StartCoreAsync(source.Name.Identity, token);
    }

    private async Task TearDownAsync(ShardSource source, CancellationToken token)
    {
        var statements = new List<string> { DeleteProgress(source) };
        if (source.Options.TeardownDataOnRebuild)
        {
            foreach (var type in source.Options.DocumentsToDelete)
            {
                var mapping = store.Options.Documents.For(type);
                await store.Schema.EnsureAsync(mapping, token);
                statements.Add($"truncate {mapping.Table}");
            }

            statements.AddRange(source.Options.TablesToClear.Select(x => $"delete from {x}"));
        }

        await ExecuteAsync(statements, token);
    }

    private async Task RewindCoreAsync(ShardSource source, long floor, DateTimeOffset? timestamp, CancellationToken token)
    {
        await StopCoreAsync(source.Name.Identity);
        var events = $"{store.Events.DatabaseSchemaName}.mt_events";
        var start = timestamp is { } instant
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"(select coalesce(min(seq_id) - 1, (select coalesce(max(seq_id), 0) from {events})) from {events} where timestamp >= '{instant.UtcDateTime:O}')")
            : floor.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await ExecuteAsync([$"select {store.Events.DatabaseSchemaName}.mt_mark_event_progression('{source.Name.Identity}', {start})"], token);
        await StartCoreAsync(source.Name.Identity, token);
    }

    private string DeleteProgress(ShardSource source) => $"delete from {store.Events.DatabaseSchemaName}.mt_event_progression where name = '{source.Name.Identity}'";

    private async Task ExecuteAsync(IEnumerable<string> statements, CancellationToken token)
    {
        await using var batch = store.DataSource.CreateBatch();
        foreach (var statement in statements) batch.BatchCommands.Add(new Npgsql.NpgsqlBatchCommand(statement));
        await batch.ExecuteNonQueryAsync(token);
    }

    private async Task GuardedAsync(Func<Task> action, CancellationToken token)
    {
        await gate.WaitAsync(token);
        try
        {
            await action();
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task WaitAsync(Func<bool> condition, TimeSpan timeout, Func<string> state)
    {
        using var limit = new CancellationTokenSource(timeout);
        while (true)
        {
            var changes = agents.Values.Select(x => x.Changed.Next).ToArray();
            if (condition()) return;
            if (limit.IsCancellationRequested) throw new TimeoutException(state());
            await Task.WhenAny([.. changes, Task.Delay(Look, limit.Token)]);
        }
    }
}
