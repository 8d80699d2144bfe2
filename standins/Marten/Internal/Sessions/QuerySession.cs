using System.Diagnostics;
using Marten.Events;
using Marten.Internal.Schema;
using Marten.Services.BatchQuerying;
using Npgsql;

namespace Marten.Internal.Sessions;

internal class QuerySession : IQuerySession
{
    private NpgsqlConnection? connection;

    public QuerySession(DocumentStore store, string tenantId)
    {
        Owner = store;
        TenantId = tenantId;
        CorrelationId = Activity.Current?.RootId;
        CausationId = Activity.Current?.ParentId;
        EventReads = new QueryEventStore(this);
    }

    internal DocumentStore Owner { get; }

    public string TenantId { get; }

    public string? CausationId { get; set; }

    public string? CorrelationId { get; set; }

    public IDocumentStore DocumentStore => Owner;

    public NpgsqlConnection Connection => connection ??= Owner.DataSource.OpenConnection();

    Events.IQueryEventStore IQuerySession.Events => EventReads;

    internal QueryEventStore EventReads { get; }

    public async Task<bool> CheckExistsAsync<T>(string id, CancellationToken token = default) where T : notnull =>
        (await LoadAllAsync<T>(new[] { id }, token)).Count > 0;

    public Task<T?> LoadAsync<T>(string id, CancellationToken token = default) where T : notnull => LoadOneAsync<T>(new[] { id }, token);

    public Task<T?> LoadAsync<T>(Guid id, CancellationToken token = default) where T : notnull => LoadOneAsync<T>(new[] { id }, token);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(params string[] ids) where T : notnull => LoadAllAsync<T>(ids, CancellationToken.None);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(IEnumerable<string> ids) where T : notnull => LoadAllAsync<T>(ids.ToArray(), CancellationToken.None);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params string[] ids) where T : notnull => LoadAllAsync<T>(ids, token);

    public Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, IEnumerable<string> ids) where T : notnull =>
        LoadAllAsync<T>(ids.ToArray(), token);

    public IBatchedQuery CreateBatchQuery() => new BatchedQuery(this);

    public void Dispose()
    {
        connection?.Dispose();
        GC.SuppressFinalize(this);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return connection?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>Documents with their ids and versions, through one command.</summary>
    internal async Task<Dictionary<string, (object Document, long Version)>> LoadWithVersionsAsync(DocumentMapping mapping, string tenantId,
        string[] ids, CancellationToken token)
    {
        await Owner.Schema.EnsureAsync(mapping, token);
        return await Attempts.ReadAsync(Owner, ReadAsync, token);

        async Task<Dictionary<string, (object Document, long Version)>> ReadAsync()
        {
            await using var command = Owner.DataSource.CreateCommand(DocumentSql.SelectWithVersion(mapping));
            command.Parameters.Add(Parameter.Of(ids));
            if (mapping.IsConjoined) command.Parameters.Add(Parameter.Of(tenantId));
            await using var reader = await command.ExecuteReaderAsync(token);
            return await DocumentSql.ReadWithVersionAsync(reader, Owner.Options.Json, mapping, token);
        }
    }

    private async Task<T?> LoadOneAsync<T>(Array ids, CancellationToken token) where T : notnull =>
        (await LoadAllAsync<T>(ids, token)) is [var document, ..] ? document : default;

    private async Task<IReadOnlyList<T>> LoadAllAsync<T>(Array ids, CancellationToken token) where T : notnull
    {
        var mapping = Owner.Options.Documents.For(typeof(T));
        await Owner.Schema.EnsureAsync(mapping, token);
        return await Attempts.ReadAsync(Owner, ReadAsync, token);

        async Task<IReadOnlyList<T>> ReadAsync()
        {
            await using var command = Owner.DataSource.CreateCommand(DocumentSql.Select(mapping));
            command.Parameters.Add(Parameter.Of(ids));
            if (mapping.IsConjoined) command.Parameters.Add(Parameter.Of(TenantId));
            await using var reader = await command.ExecuteReaderAsync(token);
            return await DocumentSql.ReadAllAsync<T>(reader, Owner.Options.Json, token);
        }
    }
}
