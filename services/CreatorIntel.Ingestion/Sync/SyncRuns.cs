using CreatorIntel.Ingestion.Connections;
using Marten;
using Npgsql;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>
/// Where syncs are: one row for each that is not complete, moved on in the transaction of each page. It moves from a
/// page once: a worker that lost its turn without noticing cannot record that page again.
/// </summary>
internal sealed class SyncRuns(NpgsqlDataSource database)
{
    public const string Table =
        """
        create table if not exists sync_run (
            connection_id text primary key,
            started_at timestamptz not null,
            page bigint not null default 0,
            cursor text,
            progress double precision not null default 0,
            read bigint not null default 0,
            recorded bigint not null default 0,
            unchanged bigint not null default 0,
            rejected bigint not null default 0);
        create or replace function move_sync_run(
            _connection text, _started_at timestamptz, _page bigint, _cursor text, _progress double precision,
            _read bigint, _recorded bigint, _unchanged bigint, _rejected bigint) returns void language plpgsql as $$
        begin
            update sync_run set page = page + 1, cursor = _cursor, progress = _progress, read = _read, recorded = _recorded,
                unchanged = _unchanged, rejected = _rejected
            where connection_id = _connection and started_at = _started_at and page = _page;
            if not found then
                raise exception 'Another worker has brought the sync further.' using errcode = 'serialization_failure';
            end if;
        end $$;
        """;

    /// <summary>Begins a sync when the session is saved.</summary>
    public static void Begin(IDocumentOperations operations, string connectionId, DateTimeOffset startedAt) =>
        operations.QueueSqlCommand("insert into sync_run (connection_id, started_at) values (?, ?)", connectionId, startedAt);

    /// <summary>Moves a sync on from a page when the session is saved; saving fails where another worker did.</summary>
    public static void Move(IDocumentOperations operations, string connectionId, SyncPosition from, SyncPosition to) =>
        operations.QueueSqlCommand(
            "select move_sync_run(?, ?, ?, ?, ?, ?, ?, ?, ?)",
            connectionId, from.StartedAt, from.Page, to.Cursor ?? "", to.Progress,
            to.Counts.Read, to.Counts.Recorded, to.Counts.Unchanged, to.Counts.Rejected);

    /// <summary>Ends a sync when the session is saved.</summary>
    public static void End(IDocumentOperations operations, string connectionId) =>
        operations.QueueSqlCommand("delete from sync_run where connection_id = ?", connectionId);

    /// <summary>Where the sync of a connection is; null where none is open.</summary>
    public async Task<SyncPosition?> FindAsync(string connectionId, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select started_at, page, cursor, progress, read, recorded, unchanged, rejected
            from sync_run where connection_id = $1
            """);
        command.Parameters.AddWithValue(connectionId);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken)) return null;
        return new SyncPosition(
            reader.GetFieldValue<DateTimeOffset>(0), reader.GetInt64(1), reader.IsDBNull(2) ? null : reader.GetString(2), reader.GetDouble(3),
            new SyncCounts(reader.GetInt64(4), reader.GetInt64(5), reader.GetInt64(6), reader.GetInt64(7)));
    }
}

/// <summary>Where a sync is.</summary>
/// <param name="StartedAt">When it began (UTC).</param>
/// <param name="Page">Pages that were recorded.</param>
/// <param name="Cursor">Where the connector goes on; null at the beginning.</param>
/// <param name="Progress">Share of it that is done, 0 to 1.</param>
/// <param name="Counts">What it brought so far.</param>
internal sealed record SyncPosition(DateTimeOffset StartedAt, long Page, string? Cursor, double Progress, SyncCounts Counts);
