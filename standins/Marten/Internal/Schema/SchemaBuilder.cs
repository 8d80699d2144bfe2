using System.Collections.Concurrent;
using JasperFx;
using Npgsql;

namespace Marten.Internal.Schema;

/// <summary>Creates what is missing in the database, once per store.</summary>
internal sealed class SchemaBuilder(StoreOptions options, NpgsqlDataSource dataSource) : IMartenStorage, IDisposable
{
    private const long LockId = 4004;
    private readonly SemaphoreSlim gate = new(1);
    private readonly ConcurrentDictionary<Type, bool> documents = new();
    private volatile bool ready;

    public async ValueTask EnsureAsync(CancellationToken token)
    {
        if (ready || options.AutoCreateSchemaObjects == AutoCreate.None) return;
        await gate.WaitAsync(token);
        try
        {
            if (!ready) await ApplyAsync(token);
        }
        finally
        {
            gate.Release();
        }
    }

    public async ValueTask EnsureAsync(DocumentMapping mapping, CancellationToken token)
    {
        await EnsureAsync(token);
        if (options.AutoCreateSchemaObjects == AutoCreate.None || documents.ContainsKey(mapping.Type)) return;
        await RunAsync(mapping.Statements(), token);
        documents.TryAdd(mapping.Type, true);
    }

    public Task ApplyAllConfiguredChangesToDatabaseAsync(AutoCreate? @override = null) => ApplyAsync(CancellationToken.None);

    public string ToDatabaseScript() => string.Concat(Statements(options.Documents.All).Select(x => $"{x};\n"));

    /// <summary>Looks again at the next use: the objects were dropped.</summary>
    public void Forget()
    {
        ready = false;
        documents.Clear();
    }

    public void Dispose() => gate.Dispose();

    private async Task ApplyAsync(CancellationToken token)
    {
        var known = options.Documents.All.ToArray();
        await RunAsync(Statements(known), token);
        foreach (var mapping in known) documents.TryAdd(mapping.Type, true);
        ready = true;
    }

    private IEnumerable<string> Statements(IEnumerable<DocumentMapping> known) =>
        [
            $"create schema if not exists {options.DatabaseSchemaName}",
            .. new EventTables(options.EventGraph).Statements(),
            .. known.SelectMany(x => x.Statements()),
            .. options.Storage.ExtendedSchemaObjects.OfType<Weasel.Postgresql.Tables.Table>().SelectMany(x => x.Statements()),
        ];

    private async Task RunAsync(IEnumerable<string> statements, CancellationToken token)
    {
        await using var connection = await dataSource.OpenConnectionAsync(token);
        await using var transaction = await connection.BeginTransactionAsync(token);
        await using var batch = new NpgsqlBatch(connection, transaction);

        // Nodes that start together would otherwise fail on each other's half-created objects.
        batch.BatchCommands.Add(new NpgsqlBatchCommand($"select pg_advisory_xact_lock({LockId})"));
        batch.BatchCommands.Add(new NpgsqlBatchCommand("set local client_min_messages = warning"));
        foreach (var statement in statements) batch.BatchCommands.Add(new NpgsqlBatchCommand(statement));
        await batch.ExecuteNonQueryAsync(token);
        await transaction.CommitAsync(token);
    }
}
