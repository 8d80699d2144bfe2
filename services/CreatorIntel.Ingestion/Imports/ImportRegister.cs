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
        alter table import_register add column if not exists keep_until timestamptz;
        create index if not exists import_register_kept on import_register (keep_until) where keep_until is not null;
        """;

    /// <summary>Notes an upload whose bytes are kept until an instant, unless it is complete before.</summary>
    public static void Open(
        IDocumentOperations operations, string importId, string workspace, DateTimeOffset openedAt, DateTimeOffset keepUntil) =>
        operations.QueueSqlCommand(
            "insert into import_register (import_id, workspace, opened_at, keep_until) values (?, ?, ?, ?)",
            importId, workspace, openedAt, keepUntil);

    public static void Queue(IDocumentOperations operations, string importId, string? traceParent) =>
        operations.QueueSqlCommand(
            """
            update import_register set waiting = true, trace_parent = ?, keep_until = null, current_file = null, prepared = 0
            where import_id = ?
            """,
            traceParent ?? "", importId);

    /// <summary>Notes that an import waits no more, and until when bytes of it may be there.</summary>
    public static void Finish(IDocumentOperations operations, string importId, DateTimeOffset keepUntil) =>
        operations.QueueSqlCommand(
            "update import_register set waiting = false, keep_until = ? where import_id = ?", keepUntil, importId);

    /// <summary>Imports whose bytes were to be kept until before an instant.</summary>
    public async Task<IReadOnlyList<WaitingImport>> OutdatedAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            "select import_id, workspace from import_register where keep_until < $1 and not waiting order by keep_until limit 100");
        command.Parameters.AddWithValue(now);
        var outdated = new List<WaitingImport>();
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken)) outdated.Add(new WaitingImport(reader.GetString(0), reader.GetString(1), null));
        return outdated;
    }

    /// <summary>Notes that no bytes of an import are there any more.</summary>
    public async Task ForgetAsync(string importId, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("update import_register set keep_until = null where import_id = $1 and not waiting");
        command.Parameters.AddWithValue(importId);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

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
