using JasperFx;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed class DaemonFailureTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task A_subscription_that_fails_in_a_page_gets_the_page_again_and_nothing_twice_in_the_database()
    {
        var failures = 1;
        var recorder = new Recorder { OnPage = SaveThenFailOnceAsync };
        var store = Open(x => x.Projections.Subscribe(recorder, s => s.Options.BatchSize = 3));
        await AppendAsync(store, "a", [.. Enumerable.Range(1, 9).Select(x => new FollowersCounted(x))]);
        await ExecuteAsync($"create table {Schema}.effects (sequence bigint)");

        using (var first = await store.BuildProjectionDaemonAsync())
        {
            await first.StartAllAsync();
            await EventuallyAsync(() => first.StatusFor("Recorder:All") == AgentStatus.Paused, "the failure pauses the shard");
            first.HasAnyPaused().ShouldBeTrue();
        }

        (await ScalarAsync<long>($"select count(*) from {Schema}.effects")).ShouldBe(3);
        (await store.Advanced.ProjectionProgressFor(new ShardName(nameof(Recorder)), token: Token)).ShouldBe(3);

        using var second = await store.BuildProjectionDaemonAsync();
        await second.StartAllAsync();
        await second.WaitForNonStaleData(Limit);
        (await ScalarAsync<long[]>($"select array_agg(sequence order by sequence) from {Schema}.effects")).ShouldBe(Enumerable.Range(1, 9).Select(x => (long)x));

        async Task SaveThenFailOnceAsync(EventRange page, IDocumentOperations operations)
        {
            foreach (var e in page.Events) operations.QueueSqlCommand($"insert into {Schema}.effects values (?)", e.Sequence);
            await Task.Yield();
            if (page.SequenceFloor == 3 && failures-- > 0) throw new InvalidOperationException("The broker is away");
        }
    }

    [Fact]
    public async Task An_event_that_a_projection_fails_on_stops_its_shard_and_no_other()
    {
        var recorder = new Recorder();
        var store = Open(x =>
        {
            x.Projections.Add(new FollowerRows(Schema), ProjectionLifecycle.Async);
            x.Projections.Subscribe(recorder);
        });
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await AppendAsync(store, "a", new FollowersCounted(1));
        await daemon.WaitForNonStaleData(Limit);
        await AppendAsync(store, "a", new FollowersCounted(-1), new FollowersCounted(2));

        await EventuallyAsync(() => daemon.StatusFor("FollowerRows:All") == AgentStatus.Paused, "the shard is paused");
        await EventuallyAsync(() => recorder.Events.Count == 3, "the other shard goes on");
        (await store.Advanced.ProjectionProgressFor(new ShardName(nameof(FollowerRows)), token: Token)).ShouldBe(1);
        (await ScalarAsync<long>($"select count(*) from {Schema}.follower_rows")).ShouldBe(1);
    }

    [Fact]
    public async Task An_event_may_be_passed_over_and_leaves_a_dead_letter()
    {
        var store = Open(x =>
        {
            x.Projections.Errors.SkipApplyErrors = true;
            x.Projections.Add(new FollowerRows(Schema), ProjectionLifecycle.Async);
        });
        await AppendAsync(store, "a", new FollowersCounted(1), new FollowersCounted(-1), new FollowersCounted(2));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        (await ScalarAsync<long[]>($"select array_agg(followers order by version) from {Schema}.follower_rows")).ShouldBe([1, 2]);
        await EventuallyAsync(async () => await ScalarAsync<long>($"select count(*) from {Schema}.mt_doc_deadletterevent") == 1, "there is a dead letter");
        (await ScalarAsync<string>($"select data ->> 'ProjectionName' || ' ' || (data ->> 'EventSequence') from {Schema}.mt_doc_deadletterevent")).ShouldBe("FollowerRows 2");
    }

    [Fact]
    public async Task A_rebuild_that_fails_says_so()
    {
        var store = Open(x =>
        {
            x.Projections.Errors.SkipApplyErrors = true;
            x.Projections.Add(new FollowerRows(Schema), ProjectionLifecycle.Async);
        });
        await AppendAsync(store, "a", new FollowersCounted(1), new FollowersCounted(-1));
        using var daemon = await store.BuildProjectionDaemonAsync();

        await Should.ThrowAsync<Exception>(() => daemon.RebuildProjectionAsync(nameof(FollowerRows), Token));
    }

    [Fact]
    public async Task An_event_of_an_unknown_type_stops_the_shard()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder));
        await AppendAsync(store, "a", new FollowersCounted(1));
        await ExecuteAsync($"update {Schema}.mt_events set type = 'gone', mt_dotnet_type = 'Gone, Nowhere'");
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();

        await EventuallyAsync(() => daemon.StatusFor("Recorder:All") == AgentStatus.Paused, "the shard is paused");
        recorder.Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_paused_shard_starts_again_after_a_while()
    {
        var failures = 1;
        var recorder = new Recorder { OnPage = (_, _) => failures-- > 0 ? Task.FromException(new InvalidOperationException("once")) : Task.CompletedTask };
        using var host = StartHost(x => x.Projections.Subscribe(recorder));
        await host.StartAsync(Token);
        await AppendAsync(host.Services.GetRequiredService<IDocumentStore>(), "a", new FollowersCounted(1));

        await EventuallyAsync(() => recorder.Events.Count == 1, "the event is delivered after all");
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task An_event_in_flight_holds_back_those_after_it()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder));
        await AppendAsync(store, "a", new FollowersCounted(1));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(Token);
        await using (var transaction = await connection.BeginTransactionAsync(Token))
        {
            await InsertByHandAsync(connection, "slow", 2);
            await AppendAsync(store, "b", new FollowersCounted(3));
            await EventuallyAsync(async () => await ScalarAsync<long>($"select max(seq_id) from {Schema}.mt_events") == 3, "the later event is stored");
            daemon.HighWaterMark().ShouldBe(1);
            recorder.Events.Count.ShouldBe(1);
            await transaction.CommitAsync(Token);
        }

        await daemon.WaitForNonStaleData(Limit);
        recorder.Events.Select(x => x.Sequence).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task A_sequence_number_that_was_rolled_back_is_passed_over_in_time()
    {
        var recorder = new Recorder();
        var store = Open(x =>
        {
            x.Projections.StaleSequenceThreshold = TimeSpan.FromMilliseconds(200);
            x.Projections.Subscribe(recorder);
        });
        await AppendAsync(store, "a", new FollowersCounted(1));
        await using (var connection = new NpgsqlConnection(ConnectionString))
        {
            await connection.OpenAsync(Token);
            await using var transaction = await connection.BeginTransactionAsync(Token);
            await InsertByHandAsync(connection, "slow", 2);
        }

        await AppendAsync(store, "a", new FollowersCounted(3));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        recorder.Events.Select(x => x.Sequence).ShouldBe([1, 3]);
    }

    [Fact]
    public async Task A_transaction_that_outlasts_the_threshold_still_holds_back_what_comes_after_it()
    {
        var recorder = new Recorder();
        var store = Open(x =>
        {
            x.Projections.StaleSequenceThreshold = TimeSpan.FromMilliseconds(100);
            x.Projections.Subscribe(recorder);
        });
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync(Token);
        await using var transaction = await connection.BeginTransactionAsync(Token);
        await InsertByHandAsync(connection, "slow", 1);
        await AppendAsync(store, "b", new FollowersCounted(2));

        await EventuallyAsync(
            () => ScalarAsync<bool>($"select now() - xact_start > interval '500 milliseconds' from pg_stat_activity where pid = {connection.ProcessID}"),
            "the transaction outlasts the threshold");
        recorder.Events.ShouldBeEmpty();
        await transaction.CommitAsync(Token);
        await daemon.WaitForNonStaleData(Limit);
        recorder.Events.Select(x => x.Sequence).ShouldBe([1, 2]);
    }

    [Fact]
    public async Task One_node_works_and_another_takes_over_when_it_goes_away()
    {
        Recorder first = new(), second = new();
        using var one = StartHost(x => x.Projections.Subscribe(first));
        await one.StartAsync(Token);
        var store = one.Services.GetRequiredService<IDocumentStore>();
        await AppendAsync(store, "a", new FollowersCounted(1));
        await EventuallyAsync(() => first.Events.Count == 1, "the first node delivers");

        using var two = StartHost(x => x.Projections.Subscribe(second));
        await two.StartAsync(Token);
        await AppendAsync(store, "a", new FollowersCounted(2));
        await EventuallyAsync(() => first.Events.Count == 2, "the first node goes on");
        Daemon(two).StatusFor("Recorder:All").ShouldBe(AgentStatus.Stopped);

        await one.StopAsync(Token);
        await AppendAsync(two.Services.GetRequiredService<IDocumentStore>(), "a", new FollowersCounted(3));
        await EventuallyAsync(() => second.Events.Count == 1, "the second node takes over");
        second.Events.ShouldHaveSingleItem().Sequence.ShouldBe(3);
        first.Events.Count.ShouldBe(2);
        await two.StopAsync(Token);
    }

    private static IProjectionDaemon Daemon(IHost host) => host.Services.GetRequiredService<IProjectionCoordinator>().DaemonForMainDatabase();

    private IHost StartHost(Action<StoreOptions> configure)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.Services.AddMarten(options =>
        {
            Configure(options);
            options.Projections.LeadershipPollingTime = 100;
            options.Projections.AgentPauseTime = TimeSpan.FromMilliseconds(50);
            options.Projections.HealthCheckPollingTime = TimeSpan.FromMilliseconds(100);
            configure(options);
        }).UseLightweightSessions().ApplyAllDatabaseChangesOnStartup().AddAsyncDaemon(DaemonMode.HotCold);
        return builder.Build();
    }

    private async Task InsertByHandAsync(NpgsqlConnection connection, string stream, long followers)
    {
        await using var command = new NpgsqlCommand($$"""
            insert into {{Schema}}.mt_streams (tenant_id, id, version) values ('{{Tenant}}', '{{stream}}', 1);
            insert into {{Schema}}.mt_events (seq_id, id, stream_id, version, data, type, tenant_id, mt_dotnet_type)
            values (nextval('{{Schema}}.mt_events_sequence'), gen_random_uuid(), '{{stream}}', 1, '{"Followers": {{followers}}}', 'followers_counted', '{{Tenant}}',
              'CreatorIntel.StandIns.Tests.Marten.FollowersCounted, CreatorIntel.StandIns.Tests');
            """, connection);
        await command.ExecuteNonQueryAsync(Token);
    }
}
