using Marten;
using Npgsql;

namespace CreatorIntel.Valuation.Features;

/// <summary>Which sets of assumptions a workspace has: written in the transactions in which they come to be.</summary>
internal sealed class AssumptionSetRegister(NpgsqlDataSource database)
{
    public const string Table =
        """
        create table if not exists assumption_set_register (
            workspace text not null,
            set_id text not null,
            primary key (workspace, set_id));
        """;

    public static void Add(IDocumentOperations operations, string workspace, string setId) => operations.QueueSqlCommand(
        "insert into assumption_set_register (workspace, set_id) values (?, ?) on conflict do nothing", workspace, setId);

    /// <summary>The ids of all sets that a workspace ever had, in order.</summary>
    public async Task<IReadOnlyList<string>> ReadAsync(string workspace, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "select set_id from assumption_set_register where workspace = $1 order by set_id collate \"C\"");
        command.Parameters.AddWithValue(workspace);
        var ids = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) ids.Add(reader.GetString(0));
        return ids;
    }
}
