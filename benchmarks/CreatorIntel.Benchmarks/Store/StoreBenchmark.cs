using System.Diagnostics;
using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using JasperFx.MultiTenancy;
using Marten;
using Npgsql;
using Testcontainers.PostgreSql;

namespace CreatorIntel.Benchmarks.Store;

/// <summary>
/// Measures the event store through the public API of Marten, so that it runs on Marten itself and on the stand-in.
/// The server flushes every commit to disk, as in production.
/// </summary>
internal static class StoreBenchmark
{
    private const string Tenant = "north";
    private static readonly string[] Durable = ["-c", "fsync=on", "-c", "full_page_writes=on", "-c", "synchronous_commit=on", "-c", "shared_buffers=512MB", "-c", "max_wal_size=4GB"];

    /// <summary>Runs all measurements and prints a table.</summary>
    /// <param name="connectionString">A database to use; null to start a server. A schema of its own is created in it and dropped.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync(string? connectionString)
    {
        await using var server = connectionString is null ? new PostgreSqlBuilder("postgres:15-alpine").WithCommand(Durable).Build() : null;
        if (server is not null) await server.StartAsync();
        var connection = connectionString ?? server!.GetConnectionString();

        // What the real Marten 9.29 does on this kind of machine, in events a second.
        List<(string What, double Rate, double Marten)> results =
        [
            ("single appends, one after another", await MeasureAsync(connection, SingleAppendsAsync), 1_096),
            ("batches of 100 to one stream, 4 sessions", await MeasureAsync(connection, x => BatchesAsync(x, 1)), 28_600),
            ("batches of 100 to 100 streams, 4 sessions", await MeasureAsync(connection, x => BatchesAsync(x, 100)), 28_600),
            ("bulk insert", await MeasureAsync(connection, BulkAsync), 46_200),
            ("daemon, first catch-up of a subscription", await MeasureAsync(connection, CatchUpAsync), 22_000),
            ("rebuild of a snapshot, 1000 streams", await MeasureAsync(connection, RebuildAsync), 60_000),
        ];

        Console.WriteLine($"{"events/s",-44}{"here",12}{"Marten 9.29",14}{"ratio",8}");
        foreach (var (what, rate, marten) in results) Console.WriteLine(FormattableString.Invariant($"{what,-44}{rate,12:N0}{marten,14:N0}{rate / marten,8:N2}"));
        return 0;
    }

    private static async Task<double> MeasureAsync(string connection, Func<DocumentStore, Task<(int Events, TimeSpan Took)>> run)
    {
        var schema = $"bench{Guid.NewGuid():n}";
        await using var store = DocumentStore.For(options => Configure(options, connection, schema));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        var (events, took) = await run(store);
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand($"drop schema {schema} cascade");
        await command.ExecuteNonQueryAsync();
        return events / took.TotalSeconds;
    }

    private static void Configure(StoreOptions options, string connection, string schema)
    {
        options.Connection(connection);
        options.DatabaseSchemaName = schema;
        options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.MetadataConfig.EnableAll();
        options.Policies.AllDocumentsAreMultiTenanted();
        options.UseSystemTextJsonForSerialization();
        options.Projections.FastPollingTime = options.Projections.SlowPollingTime = TimeSpan.FromMilliseconds(20);
        options.Projections.Subscribe(new CountingSubscription(), x => x.Options.BatchSize = 1000);
        options.Projections.Add(new PostProjection(), ProjectionLifecycle.Async);
    }

    private static async Task<(int, TimeSpan)> SingleAppendsAsync(DocumentStore store)
    {
        const int count = 4000;
        for (var i = 0; i < 1000; i++) await AppendAsync(store, $"warm/{i}", 1);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++) await AppendAsync(store, $"post/{i % 500}", 1);
        return (count, watch.Elapsed);
    }

    private static async Task<(int, TimeSpan)> BatchesAsync(DocumentStore store, int streams)
    {
        const int sessions = 4, batches = 200, size = 100;
        for (var i = 0; i < 20; i++) await AppendManyAsync(store, "warm", streams, size);
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, sessions).Select(s => Task.Run(async () =>
        {
            for (var i = 0; i < batches; i++) await AppendManyAsync(store, $"post/{s}/{i % 10}", streams, size);
        })));
        return (sessions * batches * size, watch.Elapsed);
    }

    private static async Task<(int, TimeSpan)> BulkAsync(DocumentStore store)
    {
        await store.BulkInsertEventsAsync(Tenant, Streams("warm", 100, 10));
        var streams = Streams("post", 2000, 100);
        var watch = Stopwatch.StartNew();
        await store.BulkInsertEventsAsync(Tenant, streams);
        return (200_000, watch.Elapsed);
    }

    private static async Task<(int, TimeSpan)> CatchUpAsync(DocumentStore store)
    {
        await store.BulkInsertEventsAsync(Tenant, Streams("post", 1000, 100));
        using var daemon = await store.BuildProjectionDaemonAsync();
        var watch = Stopwatch.StartNew();
        await daemon.StartAgentAsync($"{nameof(CountingSubscription)}:All", CancellationToken.None);
        while (await store.Advanced.ProjectionProgressFor(new ShardName(nameof(CountingSubscription))) < 100_000) await Task.Delay(5);
        var took = watch.Elapsed;
        await daemon.StopAllAsync();
        return (100_000, took);
    }

    private static async Task<(int, TimeSpan)> RebuildAsync(DocumentStore store)
    {
        await store.BulkInsertEventsAsync(Tenant, Streams("post", 1000, 200));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.RebuildProjectionAsync(nameof(PostState), CancellationToken.None);
        var watch = Stopwatch.StartNew();
        await daemon.RebuildProjectionAsync(nameof(PostState), CancellationToken.None);
        return (200_000, watch.Elapsed);
    }

    private static StreamAction[] Streams(string name, int streams, int each) =>
    [
        .. Enumerable.Range(0, streams).Select(s => StreamAction.Start(
            $"{name}/{s}", [.. Enumerable.Range(0, each).Select(n => (IEvent)Event.For(PostObserved.Create(s, n)))])),
    ];

    private static async Task AppendAsync(DocumentStore store, string stream, int count)
    {
        await using var session = store.LightweightSession(Tenant);
        session.Events.Append(stream, Enumerable.Range(0, count).Select(n => PostObserved.Create(1, n)));
        await session.SaveChangesAsync();
    }

    private static async Task AppendManyAsync(DocumentStore store, string prefix, int streams, int events)
    {
        await using var session = store.LightweightSession(Tenant);
        for (var s = 0; s < streams; s++)
            session.Events.Append($"{prefix}/{s}", Enumerable.Range(0, events / streams).Select(n => PostObserved.Create(s, n)));
        await session.SaveChangesAsync();
    }
}
