using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Imports;

/// <summary>
/// Which imports there are and which wait for a worker: written in the transactions of their streams, so that an
/// import that was accepted is run, whatever is killed in between.
/// </summary>
internal sealed class ImportRegister(NpgsqlDataSource database)
{
    public const string Table =
        """
        create table if not exists import_register (
            import_id text primary key,
            workspace text not null,
            opened_at timestamptz not null,
            waiting boolean not null default false,
            trace_parent text);
        create index if not exists import_register_by_workspace on import_register (workspace, opened_at desc);
        alter table import_register add column if not exists current_file text;
        alter table import_register add column if not exists prepared double precision not null default 0;
        """;

    public static void Open(IDocumentOperations operations, string importId, string workspace, DateTimeOffset openedAt) =>
        operations.QueueSqlCommand(
            "insert into import_register (import_id, workspace, opened_at) values (?, ?, ?)", importId, workspace, openedAt);

    public static void Queue(IDocumentOperations operations, string importId, string? traceParent) =>
        operations.QueueSqlCommand(
            "update import_register set waiting = true, trace_parent = ? where import_id = ?", traceParent ?? "", importId);

    public static void Finish(IDocumentOperations operations, string importId) =>
        operations.QueueSqlCommand("update import_register set waiting = false where import_id = ?", importId);

    /// <summary>
    /// Notes which file is being unpacked or recognised, and how much of the bytes that is. It is for people who
    /// wait: nothing is decided on it, so it is no event.
    /// </summary>
    public async Task NoteAsync(string importId, string file, double prepared, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "update import_register set current_file = $2, prepared = $3 where import_id = $1");
        command.Parameters.AddWithValue(importId);
        command.Parameters.AddWithValue(file);
        command.Parameters.AddWithValue(prepared);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>What was noted of imports, by their ids; those of which nothing was noted are left out.</summary>
    public async Task<IReadOnlyDictionary<string, Preparing>> NotesAsync(
        IReadOnlyCollection<string> importIds, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "select import_id, current_file, prepared from import_register where import_id = any($1) and current_file is not null");
        command.Parameters.AddWithValue(importIds.ToArray());
        var notes = new Dictionary<string, Preparing>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) notes.Add(reader.GetString(0), new Preparing(reader.GetString(1), reader.GetDouble(2)));
        return notes;
    }

    /// <summary>The import that has waited longest, other than those named; null when none waits.</summary>
    public async Task<WaitingImport?> NextAsync(IReadOnlyCollection<string> except, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select import_id, workspace, trace_parent from import_register
            where waiting and not import_id = any($1) order by opened_at limit 1
            """);
        command.Parameters.AddWithValue(except.ToArray());
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new WaitingImport(reader.GetString(0), reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2))
            : null;
    }

    /// <summary>The newest imports of a workspace.</summary>
    public async Task<IReadOnlyList<string>> NewestAsync(string workspace, int count, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "select import_id from import_register where workspace = $1 order by opened_at desc, import_id desc limit $2");
        command.Parameters.AddWithValue(workspace);
        command.Parameters.AddWithValue(count);
        var ids = new List<string>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) ids.Add(reader.GetString(0));
        return ids;
    }
}

/// <summary>An import that waits for a worker.</summary>
internal sealed record WaitingImport(string ImportId, string Workspace, string? TraceParent);

/// <summary>How far the worker is with finding out what an import holds.</summary>
/// <param name="File">The file that it is at.</param>
/// <param name="Share">Share of the bytes that it has been through, 0 to 1.</param>
internal sealed record Preparing(string File, double Share);
