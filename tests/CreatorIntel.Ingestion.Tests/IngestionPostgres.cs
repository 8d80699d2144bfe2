using CreatorIntel.Ingestion.Imports;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Uploads;
using CreatorIntel.ServiceDefaults.EventStore;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Testcontainers.PostgreSql;

namespace CreatorIntel.Ingestion.Tests;

/// <summary>One server for all tests with the parts of the service that work on it; nothing runs by itself. Each test has a workspace of its own.</summary>
public sealed class IngestionPostgres : IAsyncLifetime
{
    private readonly PostgreSqlContainer _container = new PostgreSqlBuilder("postgres:15-alpine").Build();
    private WebApplication? _application;

    internal IServiceProvider Services => _application!.Services;

    /// <summary>The clock of the service.</summary>
    internal ShiftedClock Clock { get; } = new();

    internal T Get<T>()
        where T : class => Services.GetRequiredService<T>();

    public async ValueTask InitializeAsync()
    {
        await _container.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["ConnectionStrings:ingestiondb"] = _container.GetConnectionString();
        builder.Configuration["Imports:MaxUnpackedBytes"] = $"{ImportLimits.UnpackedBytes}";
        builder.Configuration["Imports:MaxRatio"] = $"{ImportLimits.Ratio}";
        builder.Configuration["Imports:MaxEntries"] = $"{ImportLimits.Entries}";
        builder.Configuration["Imports:MaxFiles"] = $"{ImportLimits.Files}";
        builder.Services.AddSingleton<TimeProvider>(Clock);
        builder.AddEventStore("ingestiondb", IngestionStore.Configure);
        builder.AddSecrets();
        builder.AddImports();
        builder.Services.AddSingleton<PersonalKeys>().AddSingleton<Customers>().AddSingleton<LedgerReader>();
        _application = builder.Build();
        await using var command = Get<NpgsqlDataSource>().CreateCommand(
            UploadStore.Table + ImportRegister.Table + ReferenceTable.Table + KeyTable.Table + TokenStore.Table + PersonalKeys.Table
            + ObservationLedger.Table);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null) await _application.DisposeAsync();
        await _container.DisposeAsync();
    }
}

/// <summary>What an import may hold in tests: small, so that they are quick.</summary>
internal static class ImportLimits
{
    public const long UnpackedBytes = 40 * 1024 * 1024;
    public const int Ratio = 50;
    public const int Entries = 100;
    public const int Files = 50;
}

[CollectionDefinition(nameof(IngestionPostgresCollection), DisableParallelization = true)]
public sealed class IngestionPostgresCollection : ICollectionFixture<IngestionPostgres>;

/// <summary>A clock that goes on like any other, some time ahead.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    /// <summary>How much it is ahead.</summary>
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
