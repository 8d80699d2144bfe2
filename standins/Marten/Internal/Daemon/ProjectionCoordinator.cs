using JasperFx;
using JasperFx.Events.Daemon;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Marten.Internal.Daemon;

/// <summary>
/// Keeps the shards running on one node at a time. Each shard has an advisory lock; a node runs those whose locks it
/// holds, on one connection, and stops them when that connection breaks.
/// </summary>
internal sealed class ProjectionCoordinator(IDocumentStore documentStore, ILogger<ProjectionCoordinator> logger) : Marten.Events.Daemon.Coordination.IProjectionCoordinator, IDisposable
{
    private readonly DocumentStore store = (DocumentStore)documentStore;
    private readonly ProjectionDaemon daemon = new((DocumentStore)documentStore, logger);
    private readonly HashSet<string> held = new(StringComparer.Ordinal);
    private NpgsqlConnection? locks;
    private CancellationTokenSource? stopping;
    private Task running = Task.CompletedTask;

    private DaemonSettings Settings => store.Options.Projections;

    public IProjectionDaemon DaemonForMainDatabase() => daemon;

    public Task StartAsync(CancellationToken cancellationToken) => ResumeAsync();

    public Task StopAsync(CancellationToken cancellationToken) => PauseAsync();

    public Task ResumeAsync()
    {
        if (stopping is not null || Settings.AsyncMode == DaemonMode.Disabled) return Task.CompletedTask;
        stopping = new CancellationTokenSource();
        var token = stopping.Token;
        running = Task.Run(() => RunAsync(token), CancellationToken.None);
        return Task.CompletedTask;
    }

    public async Task PauseAsync()
    {
        if (stopping is null) return;
        await stopping.CancelAsync();
        await running;
        await daemon.StopAllAsync();
        await LetGoAsync();
        stopping.Dispose();
        stopping = null;
    }

    public void Dispose()
    {
        PauseAsync().GetAwaiter().GetResult();
        daemon.Dispose();
    }

    private async Task RunAsync(CancellationToken token)
    {
        var backoff = new Backoff();
        while (!token.IsCancellationRequested)
        {
            try
            {
                foreach (var source in daemon.Sources)
                {
                    if (await HoldsAsync(source.Name, token)) await StartIfDueAsync(source.Name.Identity, token);
                }

                backoff.Reset();
                await WaitAsync(token);
            }
            catch (Exception) when (token.IsCancellationRequested)
            {
            }
            catch (Exception failure)
            {
                logger.LogWarning(failure, "The daemon lost the connection that holds its locks; trying again");
                await LetGoAsync();
                await daemon.StopAllAsync();
                await backoff.WaitAsync(token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task<bool> HoldsAsync(JasperFx.Events.Projections.ShardName shard, CancellationToken token)
    {
        if (Settings.AsyncMode == DaemonMode.Solo || held.Contains(shard.Identity)) return true;
        locks ??= await store.DataSource.OpenConnectionAsync(token);
        await using var command = new NpgsqlCommand("select pg_try_advisory_lock($1)", locks);
        command.Parameters.Add(Parameter.Of(LockIds.For(store.Events.DatabaseSchemaName, shard.Identity, Settings.DaemonLockId)));
        return await command.ExecuteScalarAsync(token) is true && held.Add(shard.Identity);
    }

    private async Task StartIfDueAsync(string shard, CancellationToken token)
    {
        var agent = daemon.CurrentAgents().FirstOrDefault(x => x.Name.Identity == shard);
        var now = store.Options.Events.TimeProvider.GetUtcNow();
        if (agent is null || (agent.PausedTime is { } since && now - since > Settings.HealthCheckPollingTime)) await daemon.StartAgentAsync(shard, token);
    }

    /// <summary>Waits for the next look, or less long if the connection with the locks breaks.</summary>
    private async Task WaitAsync(CancellationToken token)
    {
        var pause = daemon.HasAnyPaused() ? Settings.AgentPauseTime : TimeSpan.FromMilliseconds(Settings.LeadershipPollingTime);
        if (locks is null) await Task.Delay(pause, token);
        else await locks.WaitAsync(pause, token);
    }

    private async Task LetGoAsync()
    {
        held.Clear();
        if (locks is null) return;
        try
        {
            // A connection that goes back to the pool would keep its locks.
            await using var command = new NpgsqlCommand("select pg_advisory_unlock_all()", locks);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        catch (Exception failure) when (failure is NpgsqlException or InvalidOperationException)
        {
            logger.LogDebug(failure, "The connection that held the locks is gone, and the locks with it");
        }

        await locks.DisposeAsync();
        locks = null;
    }
}

/// <summary>The numbers of the advisory locks; the same as those of Marten, so that its nodes and ours respect each other.</summary>
internal static class LockIds
{
    public static long For(string schema, string shard, int basis) => Math.Abs(Hash($"{schema}:{shard}")) + basis;

    private static int Hash(string text)
    {
        unchecked
        {
            var even = (5381 << 16) + 5381;
            var odd = even;
            for (var i = 0; i < text.Length; i++)
            {
                if (i % 2 == 0) even = ((even << 5) + even) ^ text[i];
                else odd = ((odd << 5) + odd) ^ text[i];
            }

            return even + (odd * 1566083941);
        }
    }
}
