using JasperFx.Events;
using Marten.Events;

namespace Marten.Internal.Schema;

/// <summary>
/// The functions that a real Marten calls, so that it can open the database without the right to change it.
/// Of these, the stand-in itself calls only the one that moves the high-water mark over a gap.
/// </summary>
internal sealed class EventFunctions(EventGraph events)
{
    private readonly string schema = events.DatabaseSchemaName;
    private readonly string idType = events.StreamIdentity == StreamIdentity.AsGuid ? "uuid" : "varchar";

    public IEnumerable<string> Statements() => [MarkProgression(), MarkProgressionWithSkip(), ArchiveStream(), QuickAppend()];

    private string MarkProgression() => $"""
        create or replace function {schema}.mt_mark_event_progression(name varchar, last_encountered bigint) returns void language sql as $f$
          insert into {schema}.mt_event_progression (name, last_seq_id, last_updated) values ($1, $2, transaction_timestamp())
          on conflict on constraint pk_mt_event_progression do update set last_seq_id = excluded.last_seq_id, last_updated = excluded.last_updated;
        $f$
        """;

    private string MarkProgressionWithSkip() => $"""
        create or replace function {schema}.mt_mark_progression_with_skip(shard_name varchar, ending_sequence bigint, starting_sequence bigint)
        returns bigint language plpgsql as $f$
        declare
          reached bigint;
        begin
          insert into {schema}.mt_event_progression as p (name, last_seq_id, last_updated) values ($1, $2, transaction_timestamp())
          on conflict on constraint pk_mt_event_progression do update set last_seq_id = excluded.last_seq_id, last_updated = excluded.last_updated
            where p.last_seq_id = $3
          returning p.last_seq_id into reached;
          if reached is null then
            return (select p.last_seq_id from {schema}.mt_event_progression p where p.name = $1);
          end if;
          if $2 > $3 then
            insert into {schema}.mt_high_water_skips values ($2, $3) on conflict on constraint pkey_mt_high_water_skips_ending_sequence do nothing;
          end if;
          return reached;
        end $f$
        """;

    private string ArchiveStream()
    {
        var (argument, streams, rows) = events.IsConjoined
            ? (", tenantid varchar", "id = $1 and tenant_id = $2", "stream_id = $1 and tenant_id = $2")
            : ("", "id = $1", "stream_id = $1");
        return $"""
            create or replace function {schema}.mt_archive_stream(streamid {idType}{argument}) returns void language sql as $f$
              update {schema}.mt_streams set is_archived = true where {streams};
              update {schema}.mt_events set is_archived = true where {rows};
            $f$
            """;
    }

    private string QuickAppend()
    {
        // The real function takes its optional arguments in another order than the table has its columns.
        var metadata = EventTables.Metadata(events).OrderBy(x => x.Column is "headers" ? 2 : x.Column is "causation_id" ? 0 : 1).ToArray();
        var arguments = string.Concat(metadata.Select(x => $", {x.Argument} {x.Type}[]"));
        var columns = string.Concat(metadata.Select(x => $", {x.Column}"));
        var values = string.Concat(metadata.Select(x => $", {x.Argument}[n]"));
        var stamped = events.AppendMode == EventAppendMode.QuickWithServerTimestamps;
        var (stampArgument, stamp) = stamped ? (", timestamps timestamp with time zone[]", "timestamps[n]") : ("", "now()");
        var where = events.IsConjoined ? "s.id = stream and s.tenant_id = tenantid" : "s.id = stream";

        return $"""
            create or replace function {schema}.mt_quick_append_events(stream {idType}, stream_type varchar, tenantid varchar, event_ids uuid[],
              event_types varchar[], dotnet_types varchar[], bodies jsonb[], bdatas bytea[]{arguments}{stampArgument},
              expected_version bigint default null::bigint) returns bigint[] language plpgsql as $f$
            declare
              found_version bigint;
              archived boolean;
              owner varchar;
              seq bigint;
              total bigint := coalesce(array_length(event_ids, 1), 0);
              answer bigint[];
            begin
              select s.version, s.is_archived, s.tenant_id into found_version, archived, owner from {schema}.mt_streams s where {where};
              if expected_version is not null and coalesce(found_version, 0) <> expected_version then
                raise exception 'Stream version mismatch on ''%'': expected %, actual %', stream, expected_version, coalesce(found_version, 0) using errcode = 'MT003';
              end if;
              if archived then
                raise exception 'Attempted to append event to archived stream with Id ''%''.', stream using errcode = 'MT001';
              end if;
              if owner <> tenantid then
                raise exception 'The tenantid does not match the existing stream';
              end if;
              if found_version is null then
                insert into {schema}.mt_streams (id, type, version, timestamp, tenant_id) values (stream, stream_type, 0, now(), tenantid);
                found_version := 0;
              end if;
              answer := array[found_version + total];
              for n in 1 .. total loop
                seq := nextval('{schema}.mt_events_sequence');
                insert into {schema}.mt_events (seq_id, id, stream_id, version, data, bdata, type, tenant_id, timestamp, mt_dotnet_type, is_archived{columns})
                values (seq, event_ids[n], stream, found_version + n, bodies[n], bdatas[n], event_types[n], tenantid, {stamp}, dotnet_types[n], false{values});
                answer := answer || seq;
              end loop;
              update {schema}.mt_streams s set version = found_version + total, timestamp = now() where {where};
              return answer;
            end $f$
            """;
    }
}
