using Marten.Events;
using Marten.Internal.Schema;

namespace Marten.Internal;

/// <summary>The statements on the event tables, composed once per store.</summary>
internal sealed class EventSql
{
    public EventSql(EventGraph events)
    {
        var schema = events.DatabaseSchemaName;
        var metadata = EventTables.Metadata(events).ToArray();
        var columns = string.Concat(metadata.Select(x => $", {x.Column}"));
        var select = $"select seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived{columns} from {schema}.mt_events";
        var tenant = events.IsConjoined ? " and tenant_id = $2" : "";

        Metadata = [.. metadata.Select(x => x.Column)];
        Append = AppendStatement(schema, events.IsConjoined, metadata);
        CopyStreams = $"copy {schema}.mt_streams (tenant_id, id, type, version) from stdin (format binary)";
        CopyEvents = $"copy {schema}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived{columns}) from stdin (format binary)";
        Stream = $"{select} where stream_id = $1{tenant} and not is_archived and version >= $3 and version <= $4 and timestamp <= $5 order by version";
        Streams = $"{select} where stream_id = any($1){tenant} and not is_archived order by stream_id, version";
        EventById = $"{select} where id = $1{tenant}";
        Page = $"{select} where seq_id > $1 and seq_id <= $2 and not is_archived order by seq_id limit $3";
        PageWithArchived = $"{select} where seq_id > $1 and seq_id <= $2 order by seq_id limit $3";
        PageOfTypes = $"{select} where seq_id > $1 and seq_id <= $2 and not is_archived and type = any($4) order by seq_id limit $3";
        PageOfTypesWithArchived = $"{select} where seq_id > $1 and seq_id <= $2 and type = any($4) order by seq_id limit $3";
        StreamStates = $"select id, version, type, timestamp, created, is_archived from {schema}.mt_streams where id = any($1){tenant}";
        HighestSequence = $"select coalesce(max(seq_id), 0) from {schema}.mt_events";
        InsertProgress = $"insert into {schema}.mt_event_progression (name, last_seq_id) values ($1, $2)";
        UpdateProgress = $"update {schema}.mt_event_progression set last_seq_id = $2, last_updated = transaction_timestamp() where name = $1 and last_seq_id = $3";
        MarkProgress = $"select {schema}.mt_mark_event_progression($1, $2)";
    }

    public string[] Metadata { get; }

    public string Append { get; }

    public string CopyStreams { get; }

    public string CopyEvents { get; }

    public string Stream { get; }

    public string Streams { get; }

    public string EventById { get; }

    public string Page { get; }

    public string PageWithArchived { get; }

    public string PageOfTypes { get; }

    public string PageOfTypesWithArchived { get; }

    public string StreamStates { get; }

    public string HighestSequence { get; }

    public string InsertProgress { get; }

    public string UpdateProgress { get; }

    public string MarkProgress { get; }

    /// <summary>
    /// One statement moves the versions of all streams of a unit of work and then adds their events. A stream that is not
    /// as expected makes the statement fail before it takes any sequence number: a number taken and rolled back would be
    /// a gap that the daemon has to wait for.
    /// </summary>
    private static string AppendStatement(string schema, bool conjoined, (string Column, string Argument, string Type)[] metadata)
    {
        var arguments = string.Concat(metadata.Select((x, i) => $", ${13 + i}::{x.Type}[]"));
        var columns = string.Concat(metadata.Select(x => $", {x.Column}"));
        var values = string.Concat(metadata.Select(x => $", e.{x.Column}"));
        return $"""
            with s as (
              select * from unnest($1::varchar[], $2::varchar[], $3::varchar[], $4::bigint[], $5::bigint[]) with ordinality
                as s(tenant_id, id, type, expected, events, n)
            ), u as (
              insert into {schema}.mt_streams as t (tenant_id, id, type, version) select tenant_id, id, type, events from s order by n
              on conflict ({(conjoined ? "tenant_id, id" : "id")}) do update set version = t.version + excluded.version, timestamp = now() where not t.is_archived
              returning tenant_id, id, version
            ), w as (
              select s.n, s.id, s.tenant_id, s.expected, u.version - s.events as version from s left join u on u.id = s.id and u.tenant_id = s.tenant_id
            ), bad as (
              select n, version from w where version is null or version <> coalesce(expected, version) order by n limit 1
            ), i as (
              insert into {schema}.mt_events (seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived{columns})
              select nextval('{schema}.mt_events_sequence'), e.id, w.id, w.version + e.v, e.data, e.type, coalesce(e.timestamp, now()), w.tenant_id, e.dotnet, false{values}
              from unnest($6::int[], $7::int[], $8::uuid[], $9::jsonb[], $10::varchar[], $11::timestamptz[], $12::varchar[]{arguments}) with ordinality
                as e(stream, v, id, data, type, timestamp, dotnet{columns}, n)
              join w on w.n = e.stream
              where not exists (select from bad)
              order by e.n
              returning seq_id, version
            )
            select seq_id, version from i
            union all
            select ('{Failures.StreamMismatch}' || n || '|' || coalesce(version::text, ''))::bigint, 0 from bad
            """;
    }
}
