using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Sync;
using Marten;
using Npgsql;
using Quartz;

namespace CreatorIntel.Ingestion.Scheduling;

/// <summary>
/// Now and then: plans syncs that a worker that was killed did not plan, and renews tokens in time.
/// </summary>
[DisallowConcurrentExecution]
internal sealed class SyncUpkeep(
    ConnectionRegister register, IDocumentStore store, NpgsqlDataSource database, SyncSchedule schedule, TokenRenewal renewal,
    TimeProvider clock) : IJob
{
    /// <summary>Name of the job and of its trigger.</summary>
    public const string Name = "upkeep";

    /// <inheritdoc/>
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        foreach (var connection in await register.ListAsync(workspace: null, cancellationToken))
        {
            await PlanAsync(connection, cancellationToken);
            await renewal.RenewAsync(connection, cancellationToken);
        }
    }

    private async Task PlanAsync(OpenConnection connection, CancellationToken cancellationToken)
    {
        await using var turn = await SyncTurn.TryTakeAsync(database, connection.Id, cancellationToken);
        if (turn is null) return;
        await using var session = store.QuerySession(connection.Workspace);
        var snapshot = await session.LoadAsync<ConnectionSnapshot>(StreamIds.OfConnection(connection.Id), cancellationToken);
        if (snapshot?.State is { MayRun: true } state)
            await schedule.EnsureAsync(connection.Id, state.Stop?.RetryAt ?? clock.GetUtcNow(), cancellationToken);
    }
}
