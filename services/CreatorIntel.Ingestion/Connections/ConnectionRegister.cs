using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Connections;

/// <summary>Which connections are open: written in the transactions of their streams.</summary>
internal sealed class ConnectionRegister(NpgsqlDataSource database)
{
    /// <summary>Keeps an account from being connected twice in a workspace.</summary>
    public const string OnePerAccount = "connection_register_account";

    public const string Table =
        $"""
        create table if not exists connection_register (
            connection_id text primary key,
            workspace text not null,
            kind text not null,
            native_id text not null,
            opened_at timestamptz not null);
        create unique index if not exists {OnePerAccount} on connection_register (workspace, kind, native_id);
        """;

    public static void Open(IDocumentOperations operations, OpenConnection connection, DateTimeOffset openedAt) =>
        operations.QueueSqlCommand(
            "insert into connection_register (connection_id, workspace, kind, native_id, opened_at) values (?, ?, ?, ?, ?)",
            connection.Id, connection.Workspace, connection.Kind, connection.NativeId, openedAt);

    public static void Close(IDocumentOperations operations, string connectionId) =>
        operations.QueueSqlCommand("delete from connection_register where connection_id = ?", connectionId);

    /// <summary>The open connections of a workspace, or of all where none is named, the earliest first.</summary>
    public async Task<IReadOnlyList<OpenConnection>> ListAsync(string? workspace, CancellationToken cancellationToken) =>
        await QueryAsync("$1::text is null or workspace = $1", [workspace], cancellationToken);

    /// <summary>The open connections to an account of a platform, whatever the API and the workspace.</summary>
    public async Task<IReadOnlyList<OpenConnection>> OfAccountAsync(
        string platform, string nativeId, CancellationToken cancellationToken) =>
        await QueryAsync("split_part(kind, '-', 1) = $1 and native_id = $2", [platform, nativeId], cancellationToken);

    private async Task<IReadOnlyList<OpenConnection>> QueryAsync(
        string condition, string?[] values, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            $"select connection_id, workspace, kind, native_id from connection_register where {condition} order by opened_at, connection_id");
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter<string?> { TypedValue = value });
        var connections = new List<OpenConnection>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
            connections.Add(new OpenConnection(reader.GetString(0), reader.GetString(1), reader.GetString(2), reader.GetString(3)));
        return connections;
    }
}

/// <summary>A connection that was not ended.</summary>
/// <param name="Id">The connection.</param>
/// <param name="Workspace">The workspace it writes to.</param>
/// <param name="Kind">Which API.</param>
/// <param name="NativeId">The account's id at the platform.</param>
internal sealed record OpenConnection(string Id, string Workspace, string Kind, string NativeId)
{
    /// <summary>The platform whose data is a shop's, not an account's.</summary>
    public const string Shop = "square";

    /// <summary>The platform of a kind, as accounts name it: <c>instagram</c> of <c>instagram-login</c>.</summary>
    public static string PlatformOf(string kind) => kind.Split('-')[0];

    /// <summary>The workspace that the id of a connection names.</summary>
    public static string WorkspaceOf(string connectionId) => connectionId.Split('~')[0];
}
