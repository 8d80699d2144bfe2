using CreatorIntel.Metrics.Domain;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;
using JasperFx.Events;
using JasperFx.MultiTenancy;
using Marten;
using Npgsql;
using Testcontainers.PostgreSql;

namespace CreatorIntel.Metrics.Tests.ReadModels;

/// <summary>One server and one store for all tests; each test has an account of its own.</summary>
public sealed class MetricsPostgres : IAsyncLifetime
{
    private readonly PostgreSqlContainer _container = new PostgreSqlBuilder("postgres:15-alpine").Build();
    private NpgsqlDataSource? _database;
    private DocumentStore? _store;

    internal NpgsqlDataSource Database => _database!;

    internal DocumentStore Store => _store!;

    public async ValueTask InitializeAsync()
    {
        await _container.StartAsync();
        _database = NpgsqlDataSource.Create(_container.GetConnectionString());
        _store = DocumentStore.For(options =>
        {
            options.Connection(_database);
            options.Events.StreamIdentity = StreamIdentity.AsString;
            options.Events.TenancyStyle = TenancyStyle.Conjoined;
            options.Events.MetadataConfig.HeadersEnabled = true;
            options.UseSystemTextJsonForSerialization(EventStore.Json);
            options.Events.MapEventType<FiguresChanged>("figures_changed");
        });
        await using var command = _database.CreateCommand(Tables.Script);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        await _container.DisposeAsync();
    }
}

[CollectionDefinition(nameof(MetricsPostgresCollection), DisableParallelization = true)]
public sealed class MetricsPostgresCollection : ICollectionFixture<MetricsPostgres>;
