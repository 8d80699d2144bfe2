using Marten;
using Npgsql;

namespace CreatorIntel.Dashboard.ReadModels;

/// <summary>How often the assumptions of a workspace changed: pages that rest on them are composed anew.</summary>
internal sealed class AssumptionVersions(NpgsqlDataSource database)
{
    public const string Table =
        """
        create table if not exists assumption_version (
            workspace text primary key,
            version bigint not null);
        """;

    /// <summary>Notes a change; an older one that arrives late changes nothing.</summary>
    public static void Note(IDocumentOperations operations, string workspace, long version) =>
        operations.QueueSqlCommand(
            """
            insert into assumption_version as known (workspace, version) values (?, ?)
            on conflict (workspace) do update set version = greatest(known.version, excluded.version)
            """,
            workspace, version);

    /// <summary>The version of a workspace's assumptions; 0 while nobody changed any.</summary>
    public async Task<long> ReadAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select version from assumption_version where workspace = $1");
        command.Parameters.AddWithValue(workspace);
        return await command.ExecuteScalarAsync(cancellationToken) is long version ? version : 0;
    }
}
