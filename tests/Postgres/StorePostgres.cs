using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Testcontainers.PostgreSql;

namespace CreatorIntel.Tests.Postgres;

/// <summary>
/// One server for all tests of a service, with its event store as the service has it and its flat tables; nothing runs by
/// itself. Tests that share it keep out of each other's way by a workspace or an account of their own.
/// </summary>
public abstract class StorePostgres : IAsyncLifetime
{
    private readonly PostgreSqlContainer _container = new PostgreSqlBuilder("postgres:15-alpine").Build();
    private WebApplication? _application;

    internal NpgsqlDataSource Database => _application!.Services.GetRequiredService<NpgsqlDataSource>();

    internal IDocumentStore Store => _application!.Services.GetRequiredService<IDocumentStore>();

    /// <summary>Creates the flat tables.</summary>
    protected abstract string Tables { get; }

    /// <summary>Event types and projections of the service.</summary>
    protected abstract void Configure(StoreOptions store);

    public async ValueTask InitializeAsync()
    {
        await _container.StartAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["ConnectionStrings:testdb"] = _container.GetConnectionString();
        builder.AddEventStore("testdb", Configure);
        _application = builder.Build();
        await using var command = Database.CreateCommand(Tables);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_application is not null) await _application.DisposeAsync();
        await _container.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
