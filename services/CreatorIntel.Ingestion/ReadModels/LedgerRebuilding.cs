using CreatorIntel.Contracts.V1;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten.Events.Daemon.Coordination;
using Npgsql;

namespace CreatorIntel.Ingestion.ReadModels;

/// <summary>Builds the ledger anew from the events, and waits for it to be complete.</summary>
internal sealed class LedgerRebuilding(IProjectionCoordinator coordinator, NpgsqlDataSource database)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    public async Task<RebuildLedgerReply> RunAsync(CancellationToken cancellationToken)
    {
        await coordinator.DaemonForMainDatabase().RebuildProjectionAsync(ObservationLedger.Name, Limit, cancellationToken);
        await using var command = database.CreateCommand($"select count(*) from {ObservationLedger.Name}");
        return new RebuildLedgerReply
        {
            Observations = (long)(await command.ExecuteScalarAsync(cancellationToken))!,
            ContentHash = await ContentHash.OfAsync(database, [ObservationLedger.Name], cancellationToken),
        };
    }

    /// <summary>Waits until the ledger holds every event that is committed now.</summary>
    public Task WaitUntilCurrentAsync(CancellationToken cancellationToken) =>
        coordinator.DaemonForMainDatabase().WaitForNonStaleData(Limit).WaitAsync(cancellationToken);
}
