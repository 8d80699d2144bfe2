using Microsoft.Extensions.Hosting;
using Npgsql;

namespace CreatorIntel.ServiceDefaults.EventStore;

/// <summary>A part of a service's flat tables: SQL that changes nothing where they exist.</summary>
internal sealed record TableScript(string Sql);

/// <summary>Creates a service's flat tables at start; the lock keeps two instances from doing it at once.</summary>
internal sealed class FlatTables(NpgsqlDataSource database, IEnumerable<TableScript> scripts) : IHostedService
{
    private const long Lock = 7_301_144_520_066;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var script = string.Concat(scripts.Select(part => part.Sql));
        await using var connection = await database.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var command = new NpgsqlCommand($"select pg_advisory_xact_lock({Lock}); {script}", connection, transaction);
        await command.ExecuteNonQueryAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
