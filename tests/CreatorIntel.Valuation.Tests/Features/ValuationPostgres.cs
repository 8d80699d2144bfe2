using CreatorIntel.ServiceDefaults.EventStore;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.ReadModels;
using JasperFx.Events;
using JasperFx.MultiTenancy;
using Marten;
using Npgsql;
using Testcontainers.PostgreSql;

namespace CreatorIntel.Valuation.Tests.Features;

/// <summary>One server and one store for all tests; each test has a workspace of its own.</summary>
public sealed class ValuationPostgres : IAsyncLifetime
{
    private readonly PostgreSqlContainer _container = new PostgreSqlBuilder("postgres:15-alpine").Build();
    private NpgsqlDataSource? _database;
    private DocumentStore? _store;

    internal NpgsqlDataSource Database => _database!;

    internal DocumentStore Store => _store!;

    /// <summary>What stamps the events of tests.</summary>
    internal SteppedClock Clock { get; } = new();

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
            options.Events.TimeProvider = Clock;
            options.Policies.AllDocumentsAreMultiTenanted();
            options.UseSystemTextJsonForSerialization(EventStore.Json);
            ValuationStore.Configure(options);
        });
        await using var command = _database.CreateCommand(AssumptionSetRegister.Table + ShopTables.Script);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        if (_database is not null) await _database.DisposeAsync();
        await _container.DisposeAsync();
    }
}

[CollectionDefinition(nameof(ValuationPostgresCollection), DisableParallelization = true)]
public sealed class ValuationPostgresCollection : ICollectionFixture<ValuationPostgres>;

/// <summary>A clock that stands still until it is told to go on.</summary>
internal sealed class SteppedClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>An instant after everything that was recorded, and before everything that will be.</summary>
    public DateTimeOffset Pass()
    {
        var between = _now.AddSeconds(1);
        _now = _now.AddSeconds(2);
        return between;
    }
}
