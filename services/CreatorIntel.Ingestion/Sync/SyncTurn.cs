using Npgsql;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>
/// The turn to sync a connection: one worker has it at a time. It is a lock of the database session, so that a worker
/// that is killed gives it back.
/// </summary>
internal sealed class SyncTurn : IAsyncDisposable
{
    private const long Locks = 7_301_144_520;

    private readonly NpgsqlConnection _connection;
    private readonly string _connectionId;

    private SyncTurn(NpgsqlConnection connection, string connectionId)
    {
        _connection = connection;
        _connectionId = connectionId;
    }

    /// <summary>The turn; null where another worker has it.</summary>
    public static async Task<SyncTurn?> TryTakeAsync(
        NpgsqlDataSource database, string connectionId, CancellationToken cancellationToken)
    {
        var connection = await database.OpenConnectionAsync(cancellationToken);
        try
        {
            if (await LockAsync(connection, "pg_try_advisory_lock", connectionId, cancellationToken)) return new SyncTurn(connection, connectionId);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }

        await connection.DisposeAsync();
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await LockAsync(_connection, "pg_advisory_unlock", _connectionId, CancellationToken.None);
        }
        catch (NpgsqlException)
        {
            // The session broke, and its lock went with it.
        }
        finally
        {
            await _connection.DisposeAsync();
        }
    }

    private static async Task<bool> LockAsync(
        NpgsqlConnection connection, string function, string connectionId, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand($"select {function}(hashtextextended($1, {Locks}))", connection);
        command.Parameters.AddWithValue(connectionId);
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }
}
