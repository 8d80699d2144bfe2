using Npgsql;

namespace CreatorIntel.Ingestion.Sync;

/// <summary>
/// Calls of connections in the last window, shared between workers. A call is noted before it is made, so that no
/// window ever holds more than the limit, whatever is killed. The database's clock counts: workers share no other.
/// </summary>
internal sealed class CallBudget(NpgsqlDataSource database)
{
    /// <summary>Share from which calls are spread over the rest of the window.</summary>
    public const double SlowFrom = 0.75;

    /// <summary>Share at which no call is made any more.</summary>
    public const double StopAt = 0.95;

    public const string Table =
        """
        create table if not exists source_call (
            connection_id text not null,
            endpoint text not null,
            made_at timestamptz not null);
        create index if not exists source_call_by_budget on source_call (connection_id, endpoint, made_at);
        create table if not exists source_usage (
            connection_id text primary key,
            share double precision not null,
            reported_at timestamptz not null);
        create or replace function take_source_call(_connection text, _endpoint text, _most bigint, _window interval)
            returns table (taken boolean, used bigint, oldest_in interval, frees_in interval) language plpgsql as $$
        declare
            _now timestamptz;
            _used bigint;
        begin
            perform pg_advisory_xact_lock(hashtextextended(_connection || ' ' || _endpoint, 73011445));
            _now := clock_timestamp();
            delete from source_call c where c.connection_id = _connection and c.endpoint = _endpoint and c.made_at <= _now - _window;
            select count(*) into _used from source_call c where c.connection_id = _connection and c.endpoint = _endpoint;
            if _used < _most then insert into source_call values (_connection, _endpoint, _now); end if;
            return query select _used < _most, least(_used + 1, _most),
                (select min(c.made_at) from source_call c where c.connection_id = _connection and c.endpoint = _endpoint) + _window - _now,
                (select c.made_at from source_call c where c.connection_id = _connection and c.endpoint = _endpoint
                 order by c.made_at offset greatest(_used - _most / 2 - 1, 0) limit 1) + _window - _now;
        end $$;
        """;

    /// <summary>Calls that may be made of a limit.</summary>
    public static int MostOf(int limit) => Math.Max(1, (int)(limit * StopAt));

    /// <summary>Takes a call from the budget, if it holds one.</summary>
    public async Task<CallTaken> TakeAsync(
        string connectionId, string endpoint, SourceSettings settings, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand("select taken, used, oldest_in, frees_in from take_source_call($1, $2, $3, $4)");
        command.Parameters.AddWithValue(connectionId);
        command.Parameters.AddWithValue(endpoint);
        command.Parameters.AddWithValue((long)MostOf(settings.Limit));
        command.Parameters.AddWithValue(settings.Window);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new CallTaken(
            reader.GetBoolean(0), reader.GetInt64(1), reader.GetFieldValue<TimeSpan>(2), reader.GetFieldValue<TimeSpan>(3));
    }

    /// <summary>Notes the share that the platform says is used.</summary>
    public async Task NoteAsync(string connectionId, double share, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            insert into source_usage (connection_id, share, reported_at) values ($1, $2, clock_timestamp())
            on conflict (connection_id) do update set share = excluded.share, reported_at = excluded.reported_at
            """);
        command.Parameters.AddWithValue(connectionId);
        command.Parameters.AddWithValue(share);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>What is used of the budget; of several endpoints, the one that is used most.</summary>
    public async Task<BudgetUse> ReadAsync(string connectionId, SourceSettings settings, CancellationToken cancellationToken)
    {
        await using var command = database.CreateCommand(
            """
            select coalesce(max(c.used), 0), min(c.oldest) + $2,
                coalesce((select share from source_usage where connection_id = $1 and reported_at > clock_timestamp() - $2), 0)
            from (select count(*) as used, min(made_at) as oldest from source_call
                  where connection_id = $1 and made_at > clock_timestamp() - $2 group by endpoint) c
            """);
        command.Parameters.AddWithValue(connectionId);
        command.Parameters.AddWithValue(settings.Window);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        var used = reader.GetInt64(0);
        return new BudgetUse(
            used, settings.Limit, Math.Clamp(Math.Max((double)used / settings.Limit, reader.GetDouble(2)), 0, 1),
            reader.IsDBNull(1) ? null : reader.GetFieldValue<DateTimeOffset>(1));
    }
}

/// <summary>What became of taking a call from the budget.</summary>
/// <param name="Taken">True where it may be made.</param>
/// <param name="Used">Calls in the window, this one with them.</param>
/// <param name="OldestLeavesIn">When the window forgets its oldest call.</param>
/// <param name="HalfFreesIn">When it holds no more than half of the limit, if none is made.</param>
internal sealed record CallTaken(bool Taken, long Used, TimeSpan OldestLeavesIn, TimeSpan HalfFreesIn);

/// <summary>What is used of a budget.</summary>
/// <param name="Used">Calls made in the window.</param>
/// <param name="Limit">Calls that the window allows.</param>
/// <param name="Share">Share that is used, 0 to 1, by our count or the platform's, whichever is more.</param>
/// <param name="ResetsAt">When the window forgets its oldest call (UTC); null: it holds none.</param>
internal sealed record BudgetUse(long Used, long Limit, double Share, DateTimeOffset? ResetsAt);
