using Marten;
using Npgsql;

namespace CreatorIntel.Dashboard.ReadModels;

/// <summary>How often what is known of a workspace's shop changed: its page is composed anew.</summary>
internal sealed class ShopVersions(NpgsqlDataSource database)
{
    public const string Table =
        """
        create table if not exists shop_version (
            workspace text primary key,
            version bigint not null);
        """;

    /// <summary>Notes a change; an older one that arrives late changes nothing.</summary>
    public static void Note(IDocumentOperations operations, string workspace, long version) =>
        operations.QueueSqlCommand(
            """
            insert into shop_version as known (workspace, version) values (?, ?)
            on conflict (workspace) do update set version = greatest(known.version, excluded.version)
            """,
            workspace, version);

    /// <summary>The version of a workspace's shop; 0 while nothing is known of one.</summary>
    public async Task<long> ReadAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select version from shop_version where workspace = $1");
        command.Parameters.AddWithValue(workspace);
        return await command.ExecuteScalarAsync(cancellationToken) is long version ? version : 0;
    }
}
