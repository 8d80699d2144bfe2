using System.Text.Json;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.ServiceDefaults.EventStore;
using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// What ids of files stand for, kept so that files which refer to each other may come in one upload or years apart. An
/// id means what the file said that came last.
/// </summary>
internal sealed class ReferenceTable(NpgsqlDataSource database)
{
    public const string Table =
        """
        create table if not exists file_reference (
            workspace text not null,
            shop text not null,
            kind text not null,
            id text not null,
            platform text not null,
            account_id text not null,
            post_id text,
            primary key (workspace, shop, kind, id));
        """;

    /// <summary>
    /// The rows with what they refer to, in one round trip where any does. What they define is written when the session
    /// is saved.
    /// </summary>
    public async Task<IReadOnlyList<RowOutcome>> ResolveAsync(
        IDocumentOperations operations, IReadOnlyList<RowOutcome> rows, CancellationToken cancellationToken)
    {
        if (!rows.Any(row => row is DefiningOutcome or ReferringOutcome)) return rows;
        var references = rows.OfType<ReferringOutcome>().Select(row => row.Reference).ToHashSet();
        var known = references.Count == 0 ? [] : await FindAsync(operations.TenantId, references, cancellationToken);
        var defined = new Dictionary<Reference, Referent>();
        var resolved = rows.Select(row => Resolve(row, known, defined)).ToArray();
        if (defined.Count > 0) Keep(operations, defined);
        return resolved;
    }

    private static RowOutcome Resolve(
        RowOutcome row, Dictionary<Reference, Referent> known, Dictionary<Reference, Referent> defined)
    {
        switch (row)
        {
            case ReferringOutcome referring:
                return known.TryGetValue(referring.Reference, out var referent)
                    ? Resolve(referring.Resolve(referent), known, defined)
                    : referring.Unknown;
            case DefiningOutcome defining:
                known[defining.Reference] = defining.Referent;
                defined[defining.Reference] = defining.Referent;
                return Resolve(defining.Row, known, defined);
            default:
                return row;
        }
    }

    private async Task<Dictionary<Reference, Referent>> FindAsync(
        string workspace, IReadOnlyCollection<Reference> references, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select shop, kind, id, platform, account_id, post_id from file_reference
            where workspace = $1 and (shop, kind, id) in (select * from unnest($2::text[], $3::text[], $4::text[]))
            """);
        command.Parameters.AddWithValue(workspace);
        command.Parameters.AddWithValue(references.Select(reference => reference.Shop).ToArray());
        command.Parameters.AddWithValue(references.Select(reference => reference.Kind).ToArray());
        command.Parameters.AddWithValue(references.Select(reference => reference.Id).ToArray());
        var known = new Dictionary<Reference, Referent>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            known.Add(
                new Reference(reader.GetString(0), reader.GetString(1), reader.GetString(2)),
                new Referent(reader.GetString(3), reader.GetString(4), reader.IsDBNull(5) ? null : reader.GetString(5)));
        }

        return known;
    }

    private static void Keep(IDocumentOperations operations, Dictionary<Reference, Referent> defined)
    {
        // In one order everywhere: two imports of the same file wait for each other and do not block each other.
        var rows = defined.OrderBy(entry => entry.Key.Kind, StringComparer.Ordinal).ThenBy(entry => entry.Key.Id, StringComparer.Ordinal)
            .Select(entry => new { entry.Key.Shop, entry.Key.Kind, entry.Key.Id, entry.Value.Platform, entry.Value.AccountId, entry.Value.PostId });
        operations.QueueSqlCommand(
            """
            insert into file_reference (workspace, shop, kind, id, platform, account_id, post_id)
            select ?, r.* from jsonb_to_recordset(?::jsonb) as r("shop" text, "kind" text, "id" text,
                "platform" text, "accountId" text, "postId" text)
            on conflict (workspace, shop, kind, id) do update
            set platform = excluded.platform, account_id = excluded.account_id, post_id = excluded.post_id
            """,
            operations.TenantId, JsonSerializer.Serialize(rows, EventStore.Json));
    }
}
