using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using LocalServers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting;

/// <summary>Adds PostgreSQL to an application.</summary>
public static class PostgresBuilderExtensions
{
    private const string Image = "docker.io/library/postgres:17.6";
    private const string ContainerDataFolder = "/var/lib/postgresql/data";
    private const int ContainerPort = 5432;

    /// <summary>Adds a PostgreSQL server.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="userName">The superuser's name; null is <c>postgres</c>.</param>
    /// <param name="password">The superuser's password; null is one that is made up once and kept.</param>
    /// <param name="port">The port that others use; null lets the application host choose one.</param>
    /// <returns>A builder that says more about it.</returns>
    public static IResourceBuilder<PostgresServerResource> AddPostgres(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var server = new PostgresServerResource(
            name, userName?.Resource, password?.Resource ?? ParameterResourceBuilderExtensions.DefaultPassword(builder, $"{name}-password"));
        var plan = new ServerPlan(server, Image, ContainerDataFolder)
        {
            ContainerEnvironment = cancellationToken => ContainerEnvironmentAsync(server, cancellationToken),
            Answers = cancellationToken => TakesConnectionsAsync(server, "postgres", cancellationToken),
            StartLocal = (folder, context, cancellationToken) => StartLocalAsync(server, folder, context, cancellationToken),
        };
        return builder.AddResource(server)
            .WithEndpoint(port, targetPort: ContainerPort)
            .WithAnnotation(new LaunchAnnotation((context, cancellationToken) =>
                ServerLaunch.StartAsync(plan, context.Services.GetRequiredService<RunMode>(), context, cancellationToken)))
            .WithConnectionCheck(server, "postgres");
    }

    /// <summary>Adds a database to a server, which creates it unless it is there.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="databaseName">The database's name on the server; null takes the resource's name.</param>
    /// <returns>A builder that says more about it.</returns>
    public static IResourceBuilder<PostgresDatabaseResource> AddDatabase(
        this IResourceBuilder<PostgresServerResource> builder, string name, string? databaseName = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var server = builder.Resource;
        var database = new PostgresDatabaseResource(name, databaseName ?? name, server);
        return builder.ApplicationBuilder.AddResource(database)
            .WithAnnotation(new WaitAnnotation(server, UntilHealthy: true))
            .WithAnnotation(new LaunchAnnotation(async (_, cancellationToken) =>
            {
                var connection = await server.GetConnectionStringAsync(cancellationToken).ConfigureAwait(false);
                await PostgresServer.CreateDatabaseAsync(connection!, database.DatabaseName, cancellationToken).ConfigureAwait(false);
                return null;
            }))
            .WithConnectionCheck(server, database.DatabaseName);
    }

    /// <summary>Keeps the data between runs.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="name">The volume's name; null takes the resource's.</param>
    /// <returns>The builder.</returns>
    public static IResourceBuilder<PostgresServerResource> WithDataVolume(this IResourceBuilder<PostgresServerResource> builder, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithAnnotation(new DataAnnotation(name ?? $"{builder.Resource.Name}-data", BindSource: null));
    }

    /// <summary>Keeps the data in a folder.</summary>
    /// <param name="builder">The server.</param>
    /// <param name="source">The folder, relative to the application host's.</param>
    /// <returns>The builder.</returns>
    public static IResourceBuilder<PostgresServerResource> WithDataBindMount(this IResourceBuilder<PostgresServerResource> builder, string source)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.WithAnnotation(new DataAnnotation(VolumeName: null, Path.GetFullPath(source, builder.ApplicationBuilder.AppHostDirectory)));
    }

    private static async Task<ILocalServer> StartLocalAsync(
        PostgresServerResource server, string folder, LaunchContext context, CancellationToken cancellationToken)
    {
        var (userName, password) = await server.CredentialsAsync(cancellationToken).ConfigureAwait(false);
        return await PostgresServer.StartAsync(
            new(folder, server.PrimaryEndpoint.Port, userName, password) { Arguments = context.Arguments, OnLine = context.OnLine },
            cancellationToken).ConfigureAwait(false);
    }

    private static async Task<Dictionary<string, string?>> ContainerEnvironmentAsync(PostgresServerResource server, CancellationToken cancellationToken)
    {
        var (userName, password) = await server.CredentialsAsync(cancellationToken).ConfigureAwait(false);
        return new()
        {
            ["POSTGRES_USER"] = userName,
            ["POSTGRES_PASSWORD"] = password,
            ["POSTGRES_HOST_AUTH_METHOD"] = "scram-sha-256",
            ["POSTGRES_INITDB_ARGS"] = "--auth-host=scram-sha-256 --auth-local=scram-sha-256",
        };
    }

    private static async Task<bool> TakesConnectionsAsync(PostgresServerResource server, string database, CancellationToken cancellationToken)
    {
        var connection = await server.GetConnectionStringAsync(cancellationToken).ConfigureAwait(false);
        return await PostgresServer.TakesConnectionsAsync($"{connection};Database={database};Pooling=false", cancellationToken).ConfigureAwait(false);
    }

    private static IResourceBuilder<T> WithConnectionCheck<T>(this IResourceBuilder<T> builder, PostgresServerResource server, string database)
        where T : IResource
    {
        var key = $"{builder.Resource.Name}_check";
        builder.ApplicationBuilder.Services.AddHealthChecks().AddAsyncCheck(key, async cancellationToken =>
            await TakesConnectionsAsync(server, database, cancellationToken).ConfigureAwait(false)
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"The database '{database}' takes no connections."));
        return builder.WithHealthCheck(key);
    }
}
