using System.Text.Json;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Microsoft.AspNetCore.DataProtection;
using Npgsql;

namespace CreatorIntel.Ingestion.Secrets;

/// <summary>
/// Tokens of connections, each protected for its connection alone: a row copied to another connection cannot be read.
/// </summary>
internal sealed class TokenStore(NpgsqlDataSource database, IDataProtectionProvider protection)
{
    private const string Purpose = "CreatorIntel.Connection";

    public const string Table =
        """
        create table if not exists connection_token (
            connection_id text primary key,
            protected bytea not null);
        """;

    /// <summary>Keeps a token when the session is saved, in place of an earlier one.</summary>
    public void Keep(IDocumentOperations operations, string connectionId, SourceToken token) => operations.QueueSqlCommand(
        """
        insert into connection_token (connection_id, protected) values (?, ?)
        on conflict (connection_id) do update set protected = excluded.protected
        """,
        connectionId, ProtectorOf(connectionId).Protect(JsonSerializer.SerializeToUtf8Bytes(token, EventStore.Json)));

    /// <summary>Forgets the token when the session is saved.</summary>
    public static void Forget(IDocumentOperations operations, string connectionId) =>
        operations.QueueSqlCommand("delete from connection_token where connection_id = ?", connectionId);

    /// <summary>The token of a connection; null where it was forgotten.</summary>
    public async Task<SourceToken?> FindAsync(string connectionId, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select protected from connection_token where connection_id = $1");
        command.Parameters.AddWithValue(connectionId);
        return await command.ExecuteScalarAsync(cancellationToken) is byte[] kept
            ? JsonSerializer.Deserialize<SourceToken>(ProtectorOf(connectionId).Unprotect(kept), EventStore.Json)
            : null;
    }

    private IDataProtector ProtectorOf(string connectionId) => protection.CreateProtector(Purpose, connectionId);
}
