using Microsoft.Extensions.Configuration;

namespace CreatorIntel.AppHost;

/// <summary>
/// Databases and broker: those that a connection string is configured for, otherwise servers that the application
/// host runs, with their data in the folder of the setting <c>DataFolder</c>.
/// </summary>
internal sealed class Storage
{
    private readonly IDistributedApplicationBuilder _builder;
    private readonly string _dataFolder;
    private IResourceBuilder<PostgresServerResource>? _postgres;

    public Storage(IDistributedApplicationBuilder builder)
    {
        _builder = builder;
        _dataFolder = Path.GetFullPath(builder.Configuration["DataFolder"] ?? "../.data", builder.AppHostDirectory);
        builder.Configuration["Aspire:Store:Path"] = _dataFolder;
    }

    public IResourceBuilder<IResourceWithConnectionString> Database(string name) =>
        IsConfigured(name) ? _builder.AddConnectionString(name) : Postgres.AddDatabase(name);

    public IResourceBuilder<IResourceWithConnectionString> Broker(string name) => IsConfigured(name)
        ? _builder.AddConnectionString(name)
        : _builder.AddRabbitMQ(name).WithDataBindMount(Path.Combine(_dataFolder, name));

    private IResourceBuilder<PostgresServerResource> Postgres =>
        _postgres ??= _builder.AddPostgres("postgres")
            // Five services hold up to thirty connections each, beside those of their event stores.
            .WithArgs("-c", "max_connections=300")
            // An import of 100 000 rows changes half a gigabyte: its pages stay in memory, and no checkpoint has them logged whole.
            .WithArgs("-c", "shared_buffers=512MB", "-c", "max_wal_size=4GB")
            .WithDataBindMount(Path.Combine(_dataFolder, "postgres"));

    private bool IsConfigured(string name) => !string.IsNullOrEmpty(_builder.Configuration.GetConnectionString(name));
}
