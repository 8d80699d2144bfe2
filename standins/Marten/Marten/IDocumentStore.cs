using System.Data;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Events;
using Marten.Schema;
using Microsoft.Extensions.Logging;

namespace Marten;

/// <summary>Documents and events in a PostgreSQL database.</summary>
public interface IDocumentStore : IDisposable, IAsyncDisposable
{
    /// <summary>The schema.</summary>
    IMartenStorage Storage { get; }

    /// <summary>Operations beyond sessions.</summary>
    AdvancedOperations Advanced { get; }

    /// <summary>A unit of work of the default tenant.</summary>
    IDocumentSession LightweightSession(IsolationLevel isolationLevel = IsolationLevel.ReadCommitted);

    /// <summary>A unit of work of a tenant.</summary>
    IDocumentSession LightweightSession(string tenantId, IsolationLevel isolationLevel = IsolationLevel.ReadCommitted);

    /// <summary>Reads of the default tenant.</summary>
    IQuerySession QuerySession();

    /// <summary>Reads of a tenant.</summary>
    IQuerySession QuerySession(string tenantId);

    /// <summary>Stores new streams of the default tenant by COPY in one transaction; no projection runs inline.</summary>
    Task BulkInsertEventsAsync(IReadOnlyList<StreamAction> streams, int batchSize = 1000, CancellationToken cancellation = default);

    /// <summary>Stores new streams of a tenant by COPY in one transaction; no projection runs inline.</summary>
    Task BulkInsertEventsAsync(string tenantId, IReadOnlyList<StreamAction> streams, int batchSize = 1000, CancellationToken cancellation = default);

    /// <summary>A daemon of the caller's own, for rebuilds and tests.</summary>
    ValueTask<IProjectionDaemon> BuildProjectionDaemonAsync(string? tenantIdOrDatabaseIdentifier = null, ILogger? logger = null);
}

/// <summary>The schema of a store.</summary>
public interface IMartenStorage
{
    /// <summary>Creates what is missing in the database.</summary>
    Task ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate? @override = null);

    /// <summary>The statements that create the schema.</summary>
    string ToDatabaseScript();
}

/// <summary>Operations beyond sessions.</summary>
public class AdvancedOperations
{
    private readonly DocumentStore store;

    internal AdvancedOperations(DocumentStore store) => this.store = store;

    /// <summary>Empties the database, for tests.</summary>
    public IDocumentCleaner Clean => store.Cleaner;

    /// <summary>Counts the events and streams of all tenants.</summary>
    public Task<EventStoreStatistics> FetchEventStoreStatistics(string? tenantId = null, CancellationToken token = default) =>
        store.Progress.StatisticsAsync(token);

    /// <summary>How far each shard has come, and the high-water mark.</summary>
    public Task<IReadOnlyList<ShardState>> AllProjectionProgress(string? tenantId = null, CancellationToken token = default) =>
        store.Progress.AllAsync(token);

    /// <summary>How far a shard has come; 0 when it has not begun.</summary>
    public Task<long> ProjectionProgressFor(ShardName name, string? tenantId = null, CancellationToken token = default) =>
        store.Progress.ForAsync(name.Identity, token);

    /// <summary>Deletes all data and puts the initial data in place again.</summary>
    public async Task ResetAllData(CancellationToken cancellation = default)
    {
        await Clean.DeleteAllDocumentsAsync(cancellation);
        await Clean.DeleteAllEventDataAsync(cancellation);
        foreach (var data in store.Options.InitialData) await data.Populate(store, cancellation);
    }
}
