using JasperFx.Events;
using JasperFx.MultiTenancy;
using Marten;
using Npgsql;

namespace CreatorIntel.StandIns.Tests.Marten;

/// <summary>Opens stores in a schema that no other test uses.</summary>
[Collection(nameof(PostgresCollection))]
public abstract class StoreTest(Postgres postgres) : IAsyncLifetime
{
    protected const string Tenant = "north";

    private readonly List<IDocumentStore> stores = [];

    protected static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    protected string Schema { get; } = $"t{Guid.NewGuid():n}";

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected string ConnectionString => postgres.ConnectionString;

    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        foreach (var store in stores) await store.DisposeAsync();
    }

    protected void Configure(StoreOptions options)
    {
        options.Connection(ConnectionString);
        options.DatabaseSchemaName = Schema;
        options.Events.StreamIdentity = StreamIdentity.AsString;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.MetadataConfig.EnableAll();
        options.Policies.AllDocumentsAreMultiTenanted();
        options.UseSystemTextJsonForSerialization();
        options.Projections.Errors.SkipApplyErrors = false;
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Errors.SkipUnknownEvents = false;
        options.Projections.FastPollingTime = TimeSpan.FromMilliseconds(20);
        options.Projections.SlowPollingTime = TimeSpan.FromMilliseconds(20);
    }

    protected IDocumentStore Open(Action<StoreOptions>? configure = null)
    {
        var store = DocumentStore.For(options =>
        {
            Configure(options);
            configure?.Invoke(options);
        });
        stores.Add(store);
        return store;
    }

    protected static async Task AppendAsync(IDocumentStore store, string stream, params object[] events)
    {
        await using var session = store.LightweightSession(Tenant);
        session.Events.Append(stream, events);
        await session.SaveChangesAsync(Token);
    }

    protected async Task<T> ScalarAsync<T>(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync(Token))!;
    }

    protected async Task ExecuteAsync(string sql)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString);
        await using var command = source.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(Token);
    }

    protected static Task EventuallyAsync(Func<bool> condition, string what) => EventuallyAsync(() => Task.FromResult(condition()), what);

    protected static async Task EventuallyAsync(Func<Task<bool>> condition, string what)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Token);
        limit.CancelAfter(Limit);
        while (!await condition())
        {
            if (limit.IsCancellationRequested) throw new TimeoutException($"Within {Limit}: {what}");
            await Task.Delay(10, Token);
        }
    }
}
