using LocalServers;

namespace Testcontainers.PostgreSql;

/// <summary>A PostgreSQL for one test, which it does not outlive.</summary>
public sealed class PostgreSqlContainer : IAsyncDisposable
{
    private readonly PostgreSqlConfiguration _configuration;
    private readonly DisposableServer<PostgresServer> _server;

    internal PostgreSqlContainer(PostgreSqlConfiguration configuration)
    {
        _configuration = configuration;
        _server = new("testcontainers-postgres-", StartServerAsync);
    }

    /// <summary>The host that the server is reached on.</summary>
    public string Hostname { get; } = "127.0.0.1";

    /// <summary>Starts the server and waits until it takes connections.</summary>
    /// <param name="ct">Gives the start up.</param>
    /// <returns>Completes when the database can be used.</returns>
    /// <exception cref="InvalidOperationException">The server's programs are missing, or it did not start.</exception>
    public Task StartAsync(CancellationToken ct = default) => _server.StartAsync(ct);

    /// <summary>Stops the server; its data stays for the next start.</summary>
    /// <param name="ct">Gives the wait up.</param>
    /// <returns>Completes when the server has ended.</returns>
    public Task StopAsync(CancellationToken ct = default) => _server.StopAsync().WaitAsync(ct);

    /// <summary>The port on <see cref="Hostname"/> that leads to the server.</summary>
    /// <param name="containerPort">The port inside the container: there is only <see cref="PostgreSqlBuilder.PostgreSqlPort"/>.</param>
    /// <returns>The port.</returns>
    /// <exception cref="InvalidOperationException">The container was never started, or has no such port.</exception>
    public ushort GetMappedPublicPort(int containerPort) => containerPort == PostgreSqlBuilder.PostgreSqlPort
        ? (ushort)_server.Port
        : throw new InvalidOperationException($"Exposed port {containerPort} is not mapped.");

    /// <summary>The connection string, in Npgsql's form.</summary>
    /// <returns>Host, port, database, user name and password.</returns>
    /// <exception cref="InvalidOperationException">The container was never started.</exception>
    public string GetConnectionString() =>
        PostgresServer.ConnectionString(_server.Port, _configuration.Username, _configuration.Password, _configuration.Database);

    /// <summary>Stops the server and removes its data.</summary>
    /// <returns>Completes when nothing is left of it.</returns>
    public ValueTask DisposeAsync() => _server.DisposeAsync();

    private async Task<PostgresServer> StartServerAsync(string folder, int port, CancellationToken cancellationToken)
    {
        var server = await PostgresServer.StartAsync(
            new(folder, port, _configuration.Username, _configuration.Password) { Arguments = _configuration.Command },
            cancellationToken).ConfigureAwait(false);
        var connection = PostgresServer.ConnectionString(port, _configuration.Username, _configuration.Password, "postgres");
        await PostgresServer.CreateDatabaseAsync(connection, _configuration.Database, cancellationToken).ConfigureAwait(false);
        return server;
    }
}
