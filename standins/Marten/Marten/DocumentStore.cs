using System.Data;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten.Events;
using Marten.Internal;
using Marten.Internal.Daemon;
using Marten.Internal.Schema;
using Marten.Internal.Sessions;
using Marten.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Marten;

/// <summary>Documents and events in a PostgreSQL database.</summary>
public sealed class DocumentStore : IDocumentStore
{
    private readonly ILoggerFactory loggers;

    internal DocumentStore(StoreOptions options, ILoggerFactory? loggers = null)
    {
        Options = options;
        this.loggers = loggers ?? NullLoggerFactory.Instance;
        DataSource = options.DataSource ?? throw new InvalidOperationException("No connection is configured: call StoreOptions.Connection or UseNpgsqlDataSource");
        AssertIsValid();
        Schema = new SchemaBuilder(options, DataSource);
        EventSql = new EventSql(options.EventGraph);
        EventReader = new EventReader(options, EventSql);
        Recent = new RecentEvents(EventReader);
        Progress = new ProgressReader(this);
        Cleaner = new DocumentCleaner(this);
        Advanced = new AdvancedOperations(this);
    }

    /// <summary>The event store: settings and known types.</summary>
    public EventGraph Events => Options.EventGraph;

    /// <inheritdoc/>
    public IMartenStorage Storage => Schema;

    /// <inheritdoc/>
    public AdvancedOperations Advanced { get; }

    internal StoreOptions Options { get; }

    internal NpgsqlDataSource DataSource { get; }

    internal SchemaBuilder Schema { get; }

    internal EventSql EventSql { get; }

    internal EventReader EventReader { get; }

    internal RecentEvents Recent { get; }

    internal StatementCounter Statements { get; } = new();

    internal EventSignal EventsStored { get; } = new();

    internal ProgressReader Progress { get; }

    internal IDocumentCleaner Cleaner { get; }

    /// <summary>Opens a store.</summary>
    public static DocumentStore For(Action<StoreOptions> configure)
    {
        var options = new StoreOptions();
        configure(options);
        return new DocumentStore(options);
    }

    /// <summary>Opens a store with the defaults.</summary>
    public static DocumentStore For(string connectionString) => For(x => x.Connection(connectionString));

    /// <inheritdoc/>
    public IDocumentSession LightweightSession(IsolationLevel isolationLevel = IsolationLevel.ReadCommitted) =>
        LightweightSession(StorageConstants.DefaultTenantId, isolationLevel);

    /// <inheritdoc/>
    public IDocumentSession LightweightSession(string tenantId, IsolationLevel isolationLevel = IsolationLevel.ReadCommitted) =>
        isolationLevel == IsolationLevel.ReadCommitted
            ? new DocumentSession(this, tenantId)
            : throw new NotSupportedException("Sessions are read committed: versions guard what they write");

    /// <inheritdoc/>
    public IQuerySession QuerySession() => QuerySession(StorageConstants.DefaultTenantId);

    /// <inheritdoc/>
    public IQuerySession QuerySession(string tenantId) => new QuerySession(this, tenantId);

    /// <inheritdoc/>
    public Task BulkInsertEventsAsync(IReadOnlyList<StreamAction> streams, int batchSize = 1000, CancellationToken cancellation = default) =>
        BulkInsertEventsAsync(StorageConstants.DefaultTenantId, streams, batchSize, cancellation);

    /// <inheritdoc/>
    public async Task BulkInsertEventsAsync(string tenantId, IReadOnlyList<StreamAction> streams, int batchSize = 1000, CancellationToken cancellation = default)
    {
        await Schema.EnsureAsync(cancellation);
        await new BulkAppender(this).InsertAsync(tenantId, streams, cancellation);
        EventsStored.Signal();
    }

    /// <inheritdoc/>
    public async ValueTask<IProjectionDaemon> BuildProjectionDaemonAsync(string? tenantIdOrDatabaseIdentifier = null, ILogger? logger = null)
    {
        await Schema.EnsureAsync(CancellationToken.None);
        return new ProjectionDaemon(this, logger ?? loggers.CreateLogger<ProjectionDaemon>());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Options.OwnsDataSource) DataSource.Dispose();
        Schema.Dispose();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Options.OwnsDataSource) await DataSource.DisposeAsync();
        Schema.Dispose();
    }

    internal string AliasOf(Type aggregateType) => Options.Documents.AliasOf(aggregateType);

    internal Type? AggregateTypeNamed(string alias) =>
        Options.Projections.Sources.Select(x => (x.Processor as AggregationProcessor)?.Aggregation.AggregateType).FirstOrDefault(x => x is not null && AliasOf(x) == alias);

    private void AssertIsValid()
    {
        foreach (var duplicate in Options.Projections.Sources.GroupBy(x => x.Name.Identity).Where(x => x.Count() > 1))
            throw new InvalidProjectionException($"More than one projection or subscription is called {duplicate.Key}");

        foreach (var source in Options.Projections.Sources.Where(x => x.Lifecycle != ProjectionLifecycle.Live))
        {
            if (source.Processor is AggregationProcessor { Aggregation.AggregateType: var type } && Options.Documents.For(type).IsConjoined != Events.IsConjoined)
                throw new InvalidProjectionException($"Tenancy storage style mismatch between the events ({Events.TenancyStyle}) and the aggregate type {type.FullName}");
        }
    }
}
