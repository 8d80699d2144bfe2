using System.Globalization;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Personal;
using CreatorIntel.Ingestion.ReadModels;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using CreatorIntel.Ingestion.Webhooks;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreatorIntel.Ingestion.Tests.Sync;

/// <summary>A worker that syncs a scripted platform, on a database that others may share.</summary>
internal sealed class SyncHost : IAsyncDisposable
{
    public const string Workspace = "my";

    private readonly WebApplication _app;
    private readonly string _connectionString;

    private SyncHost(WebApplication app, string connectionString, ScriptedPlatform platform)
    {
        (_app, _connectionString) = (app, connectionString);
        Platform = platform;
    }

    public ScriptedPlatform Platform { get; }

    public IServiceProvider Services => _app.Services;

    public LogLines Log => Get<LogLines>();

    public ConnectionDesk Desk => Get<ConnectionDesk>();

    public static async Task<SyncHost> StartAsync(
        string connectionString, ScriptedPlatform? platform = null, params (string Name, string Value)[] settings)
    {
        platform ??= new ScriptedPlatform();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:ingestiondb"] = connectionString,
            ["Sources:scripted:BaseAddress"] = "https://platform.test/api",
            ["Sync:FirstPause"] = "00:00:00.2",
            // The settings of the fake platforms lie beside the tests and name a port.
            ["Kestrel:Endpoints:http:Url"] = "http://127.0.0.1:0",
        });
        builder.Configuration.AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value)));
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).Services.AddSingleton<LogLines>()
            .AddSingleton<ILoggerProvider>(services => services.GetRequiredService<LogLines>());
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.AddTables(KeyTable.Table + TokenStore.Table + PersonalKeys.Table + SyncServices.Tables);
        builder.AddEventStore("ingestiondb", IngestionStore.Configure);
        builder.AddSecrets();
        builder.AddSyncs();
        builder.AddWebhooks();
        builder.Services.AddOptions<WebhookSettings>("scripted").BindConfiguration("Webhooks:scripted");
        builder.AddSource("scripted", _ => platform);
        builder.Services.AddHttpClient(Sources.ClientOf("scripted")).ConfigurePrimaryHttpMessageHandler(() => platform);
        builder.Services.AddSingleton<PersonalKeys>().AddSingleton<IWebhookRows, ScriptedNotices>();
        var app = builder.Build();
        await app.StartAsync();
        return new SyncHost(app, connectionString, platform);
    }

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    public async Task<string> ConnectAsync(string workspace = Workspace)
    {
        var id = $"{workspace}~{Guid.NewGuid():n}";
        await Desk.ConnectAsync(id, workspace, "scripted", new SourceToken(ScriptedPlatform.Token), new Dictionary<string, string>(), default);
        return id;
    }

    public Task<Connection> ReadAsync(string id) => Get<ConnectionReports>().ReadAsync(id, OpenConnection.WorkspaceOf(id), default);

    /// <summary>Waits until a connection stands as expected.</summary>
    public async Task<Connection> UntilAsync(string id, Func<Connection, bool> ready)
    {
        var limit = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var connection = await ReadAsync(id);
            if (ready(connection)) return connection;
            if (TimeProvider.System.GetElapsedTime(limit) > TimeSpan.FromSeconds(40))
                throw new TimeoutException($"The connection stands at {connection}. The log says:\n{Log.Last()}");
            await Task.Delay(50);
        }
    }

    /// <summary>How often each post was observed.</summary>
    public async Task<IReadOnlyDictionary<string, int>> ObservationsAsync()
    {
        await using var command = Get<NpgsqlDataSource>().CreateCommand(
            "select stream_id, count(*) from mt_events where type = 'post_observed' group by stream_id");
        var counts = new Dictionary<string, int>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            counts.Add(reader.GetString(0)[(reader.GetString(0).LastIndexOf('/') + 1)..], Convert.ToInt32(reader.GetInt64(1), CultureInfo.InvariantCulture));
        return counts;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();

        // The scheduler's connections belong to nobody who disposes of them, and the tests are many for one server.
        await using var connection = new NpgsqlConnection(_connectionString);
        NpgsqlConnection.ClearPool(connection);
    }
}

/// <summary>Everything that was logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];

    public string All()
    {
        lock (_lock) return string.Join('\n', _lines);
    }

    public string Last()
    {
        lock (_lock) return string.Join('\n', _lines.Where(line => !line.StartsWith("Trace", StringComparison.Ordinal) && !line.StartsWith("Debug", StringComparison.Ordinal)).TakeLast(30));
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (_lock) _lines.Add($"{logLevel} {formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }
}
