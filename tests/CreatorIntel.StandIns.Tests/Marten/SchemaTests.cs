using JasperFx.Events.Projections;
using Marten;

namespace CreatorIntel.StandIns.Tests.Marten;

/// <summary>The tables as the documentation and the sources of Marten 9 declare them.</summary>
public sealed class SchemaTests(Postgres postgres) : StoreTest(postgres)
{
    private const string Key = "character varying not null";
    private const string Text = "character varying";
    private const string Instant = "timestamp with time zone not null";

    [Fact]
    public async Task The_event_tables_are_those_of_Marten()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Inline));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();

        (await ColumnsAsync("mt_streams")).ShouldBe([
            $"tenant_id {Key}", $"id {Key}", $"type {Text}", "version bigint", $"timestamp {Instant}", $"created {Instant}", "is_archived boolean",
        ]);
        (await ColumnsAsync("mt_events")).ShouldBe([
            "seq_id bigint not null", "id uuid not null", $"stream_id {Text}", "version bigint not null", "data jsonb not null", "bdata bytea",
            "type character varying(500) not null", $"timestamp {Instant}", $"tenant_id {Text}", $"mt_dotnet_type {Text}",
            $"correlation_id {Text}", $"causation_id {Text}", "headers jsonb", "is_archived boolean",
        ]);
        (await ColumnsAsync("mt_event_progression")).ShouldBe([$"name {Key}", "last_seq_id bigint", "last_updated timestamp with time zone"]);
        (await ColumnsAsync("mt_high_water_skips")).ShouldBe(["ending_sequence bigint not null", "starting_sequence bigint not null", "timestamp timestamp with time zone"]);
    }

    [Fact]
    public async Task The_document_tables_are_those_of_Marten()
    {
        var store = Open(x =>
        {
            x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Inline);
            x.Schema.For<DocumentTests.Setting>().Identity(s => s.Key);
        });
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();

        const string modified = "mt_last_modified timestamp with time zone";
        (await ColumnsAsync("mt_doc_account")).ShouldBe([
            $"tenant_id {Key}", $"id {Key}", "data jsonb not null", modified, $"mt_dotnet_type {Text}", "mt_version bigint not null",
        ]);
        (await ColumnsAsync("mt_doc_documenttests_setting")).ShouldBe([
            $"tenant_id {Key}", $"id {Key}", "data jsonb not null", modified, "mt_version uuid not null", $"mt_dotnet_type {Text}",
        ]);
        (await ColumnsAsync("mt_doc_deadletterevent")).ShouldBe([
            "id uuid not null", "data jsonb not null", modified, "mt_version uuid not null", $"mt_dotnet_type {Text}",
        ]);
    }

    [Fact]
    public async Task Keys_and_indexes_have_the_names_that_Marten_gives_them()
    {
        var store = Open(x => x.Events.AddEventType<AccountOpened>());
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();

        (await ListAsync($"select conname from pg_constraint where connamespace = '{Schema}'::regnamespace and conname not like '%doc%'")).ShouldBe([
            "fkey_mt_events_stream_id_tenant_id", "pk_mt_event_progression", "pkey_mt_events_seq_id",
            "pkey_mt_high_water_skips_ending_sequence", "pkey_mt_streams_tenant_id_id",
        ]);
        (await ListAsync($"select indexname from pg_indexes where schemaname = '{Schema}' and indexname like 'pk_mt_events%'")).ShouldBe(["pk_mt_events_stream_and_version"]);
        (await ListAsync($"select proname from pg_proc where pronamespace = '{Schema}'::regnamespace and proname similar to 'mt_(archive|mark|quick)%'")).ShouldBe([
            "mt_archive_stream", "mt_mark_event_progression", "mt_mark_progression_with_skip", "mt_quick_append_events",
        ]);
    }

    [Fact]
    public async Task Changes_can_be_applied_again()
    {
        var store = Open(x => x.Projections.Add(new FollowerRows(Schema), ProjectionLifecycle.Async));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await Open(x => x.Projections.Add(new FollowerRows(Schema), ProjectionLifecycle.Async)).Storage.ApplyAllConfiguredChangesToDatabaseAsync();

        (await ScalarAsync<long>($"select count(*) from {Schema}.mt_events")).ShouldBe(1);
        (await ColumnsAsync("follower_rows")).ShouldContain("followers bigint not null");
    }

    [Fact]
    public async Task The_append_function_that_Marten_calls_stores_events_that_are_read_back()
    {
        var store = Open();
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        const string type = "CreatorIntel.StandIns.Tests.Marten.FollowersCounted, CreatorIntel.StandIns.Tests";
        await ExecuteAsync($$"""
            select {{Schema}}.mt_quick_append_events('a', null, '{{Tenant}}', array[gen_random_uuid()], array['followers_counted'], array['{{type}}'],
              array['{"Followers": 3}']::jsonb[], array[null]::bytea[], array[null]::varchar[], array['import']::varchar[], array[null]::jsonb[], array[now()], 1)
            """);

        await using var query = store.QuerySession(Tenant);
        var e = (await query.Events.FetchStreamAsync("a", token: Token))[1];
        e.Data.ShouldBe(new FollowersCounted(3));
        e.CorrelationId.ShouldBe("import");
        (await query.Events.FetchStreamStateAsync("a", Token)).ShouldNotBeNull().Version.ShouldBe(2);
    }

    private async Task<string[]> ColumnsAsync(string table) => await ListAsync($"""
        select column_name || ' ' || data_type || coalesce('(' || character_maximum_length || ')', '') || case is_nullable when 'NO' then ' not null' else '' end
        from information_schema.columns where table_schema = '{Schema}' and table_name = '{table}' order by ordinal_position
        """, false);

    private async Task<string[]> ListAsync(string sql, bool sort = true)
    {
        var all = await ScalarAsync<string[]>($"select array({sql})::text[]");
        return sort ? [.. all.Order(StringComparer.Ordinal)] : all;
    }
}
