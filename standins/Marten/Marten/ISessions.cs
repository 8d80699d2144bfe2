using JasperFx.Events;
using Marten.Events;
using Marten.Services.BatchQuerying;
using Npgsql;

namespace Marten;

/// <summary>Reads documents and events of one tenant.</summary>
public interface IQuerySession : IDisposable, IAsyncDisposable
{
    /// <summary>A connection that stays open as long as the session.</summary>
    NpgsqlConnection Connection { get; }

    /// <summary>The store.</summary>
    IDocumentStore DocumentStore { get; }

    /// <summary>Reads streams.</summary>
    Marten.Events.IQueryEventStore Events { get; }

    /// <summary>What caused the events of this session; null when unknown.</summary>
    string? CausationId { get; set; }

    /// <summary>The conversation that the events of this session belong to; null when unknown.</summary>
    string? CorrelationId { get; set; }

    /// <summary>The tenant.</summary>
    string TenantId { get; }

    /// <summary>Whether a document exists.</summary>
    Task<bool> CheckExistsAsync<T>(string id, CancellationToken token = default) where T : notnull;

    /// <summary>A document; null when it does not exist.</summary>
    Task<T?> LoadAsync<T>(string id, CancellationToken token = default) where T : notnull;

    /// <summary>A document; null when it does not exist.</summary>
    Task<T?> LoadAsync<T>(Guid id, CancellationToken token = default) where T : notnull;

    /// <summary>The documents that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(params string[] ids) where T : notnull;

    /// <summary>The documents that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(IEnumerable<string> ids) where T : notnull;

    /// <summary>The documents that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, params string[] ids) where T : notnull;

    /// <summary>The documents that exist, in no particular order.</summary>
    Task<IReadOnlyList<T>> LoadManyAsync<T>(CancellationToken token, IEnumerable<string> ids) where T : notnull;

    /// <summary>Several reads in one round trip.</summary>
    IBatchedQuery CreateBatchQuery();
}

/// <summary>Queues changes of one tenant.</summary>
public interface IDocumentOperations : IQuerySession
{
    /// <summary>Reads and writes streams.</summary>
    new Marten.Events.IEventStoreOperations Events { get; }

    /// <summary>Queues for another tenant, saved in the same transaction.</summary>
    ITenantOperations ForTenant(string tenantId);

    /// <summary>Inserts or replaces documents.</summary>
    void Store<T>(params T[] entities) where T : notnull;

    /// <summary>Inserts or replaces documents.</summary>
    void Store<T>(IEnumerable<T> entities) where T : notnull;

    /// <summary>Inserts documents; saving fails with <see cref="JasperFx.DocumentAlreadyExistsException"/> when one exists.</summary>
    void Insert<T>(params T[] entities) where T : notnull;

    /// <summary>Inserts documents; saving fails with <see cref="JasperFx.DocumentAlreadyExistsException"/> when one exists.</summary>
    void Insert<T>(IEnumerable<T> entities) where T : notnull;

    /// <summary>Deletes a document.</summary>
    void Delete<T>(T entity) where T : notnull;

    /// <summary>Deletes a document by id.</summary>
    void Delete<T>(string id) where T : notnull;

    /// <summary>Deletes a document by id.</summary>
    void Delete<T>(Guid id) where T : notnull;

    /// <summary>Runs an SQL command in the transaction.</summary>
    /// <param name="sql">The command, with ? in place of each value.</param>
    /// <param name="parameterValues">The values; null is allowed, and arrays are sent as arrays.</param>
    void QueueSqlCommand(string sql, params object[] parameterValues);

    /// <summary>Runs an SQL command in the transaction.</summary>
    /// <param name="placeholder">Stands for each value.</param>
    /// <param name="sql">The command.</param>
    /// <param name="parameterValues">The values; null is allowed, and arrays are sent as arrays.</param>
    void QueueSqlCommand(char placeholder, string sql, params object[] parameterValues);
}

/// <summary>Queues changes of another tenant in the same transaction.</summary>
public interface ITenantOperations : IDocumentOperations;

/// <summary>A unit of work.</summary>
public interface IDocumentSession : IDocumentOperations
{
    /// <summary>Saves everything queued in one transaction.</summary>
    /// <exception cref="EventStreamUnexpectedMaxEventIdException">A stream changed since it was read.</exception>
    /// <exception cref="Exceptions.ExistingStreamIdCollisionException">A stream to be started exists.</exception>
    Task SaveChangesAsync(CancellationToken token = default);

    /// <summary>Sets a header of all events of this session.</summary>
    void SetHeader(string key, object value);

    /// <summary>A header of this session; null when absent.</summary>
    object? GetHeader(string key);

    /// <summary>Forgets everything queued.</summary>
    void EjectAllPendingChanges();
}
