using JasperFx.Events;
using Marten.Events;

namespace Marten.Internal.Schema;

/// <summary>The tables of the event store, as Marten 9 declares them.</summary>
internal sealed class EventTables(EventGraph events)
{
    private readonly string schema = events.DatabaseSchemaName;

    /// <summary>Names and types of the optional metadata columns that are enabled.</summary>
    public static IEnumerable<(string Column, string Argument, string Type)> Metadata(EventGraph events)
    {
        if (events.MetadataConfig.CorrelationIdEnabled) yield return ("correlation_id", "correlation_ids", "varchar");
        if (events.MetadataConfig.CausationIdEnabled) yield return ("causation_id", "causation_ids", "varchar");
        if (events.MetadataConfig.HeadersEnabled) yield return ("headers", "headers", "jsonb");
    }

    public IEnumerable<string> Statements()
    {
        var streamKey = events.IsConjoined ? "tenant_id, id" : "id";
        var eventKey = events.IsConjoined ? "tenant_id, stream_id" : "stream_id";
        var cascade = events.IsConjoined ? "" : " on delete cascade";
        var id = events.StreamIdentity == StreamIdentity.AsGuid ? "uuid" : "varchar";
        var tenantFirst = events.IsConjoined ? "tenant_id varchar not null default '*DEFAULT*', " : "";
        var tenantLast = events.IsConjoined ? "" : "tenant_id varchar default '*DEFAULT*', ";
        var metadata = string.Concat(Metadata(events).Select(x => $"{x.Column} {x.Type}, "));

        yield return $"create schema if not exists {schema}";
        yield return $"""
            create table if not exists {schema}.mt_streams ({tenantFirst}id {id} not null, type varchar, version bigint,
            timestamp timestamp with time zone not null default (now()), created timestamp with time zone not null default (now()),
            {tenantLast}is_archived bool default false, constraint pkey_mt_streams_{streamKey.Replace(", ", "_", StringComparison.Ordinal)} primary key ({streamKey}))
            """;
        yield return $"""
            create table if not exists {schema}.mt_events (seq_id bigint not null, id uuid not null, stream_id {id}, version bigint not null,
            data jsonb not null, bdata bytea, type varchar(500) not null, timestamp timestamp with time zone not null default '(now())',
            tenant_id varchar default '*DEFAULT*', mt_dotnet_type varchar, {metadata}is_archived bool default false,
            constraint pkey_mt_events_seq_id primary key (seq_id),
            constraint fkey_mt_events_stream_id{(events.IsConjoined ? "_tenant_id" : "")} foreign key ({eventKey}) references {schema}.mt_streams ({streamKey}){cascade})
            """;
        foreach (var (column, _, type) in Metadata(events)) yield return $"alter table {schema}.mt_events add column if not exists {column} {type}";
        yield return $"create unique index if not exists pk_mt_events_stream_and_version on {schema}.mt_events ({eventKey}, version)";
        yield return $"create sequence if not exists {schema}.mt_events_sequence";
        yield return $"alter sequence {schema}.mt_events_sequence owned by {schema}.mt_events.seq_id";
        yield return $"""
            create table if not exists {schema}.mt_event_progression (name varchar not null, last_seq_id bigint,
            last_updated timestamp with time zone default (transaction_timestamp()), constraint pk_mt_event_progression primary key (name))
            """;
        yield return $"""
            create table if not exists {schema}.mt_high_water_skips (ending_sequence bigint not null, starting_sequence bigint not null,
            timestamp timestamp with time zone default (transaction_timestamp()), constraint pkey_mt_high_water_skips_ending_sequence primary key (ending_sequence))
            """;
        foreach (var function in new EventFunctions(events).Statements()) yield return function;
    }
}
