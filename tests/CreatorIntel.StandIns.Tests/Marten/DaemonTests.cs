using System.Security.Cryptography;
using System.Text;
using JasperFx;
using JasperFx.Events.Projections;
using Marten;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed class DaemonTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task Asynchronous_projections_catch_up_and_follow()
    {
        var store = Open(x =>
        {
            x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Async);
            x.Projections.Add(new FollowerRows(Schema), ProjectionLifecycle.Async);
        });
        await AppendAsync(store, "a", new AccountOpened("Ada"), new FollowersCounted(1));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await AppendAsync(store, "a", new FollowersCounted(2));
        await AppendAsync(store, "b", new AccountOpened("Bea"));
        await AppendAsync(store, "b", new AccountClosed());
        await daemon.WaitForNonStaleData(Limit);

        await using var query = store.QuerySession(Tenant);
        (await query.LoadAsync<Account>("a", Token)).ShouldBe(new Account("a", "Ada", 2, 2));
        (await query.LoadAsync<Account>("b", Token)).ShouldBeNull();
        (await ScalarAsync<string>($"select string_agg(account || version || '=' || followers, ',' order by version) from {Schema}.follower_rows")).ShouldBe("a2=1,a3=2");
    }

    [Fact]
    public async Task Progress_is_kept_under_the_name_of_the_shard()
    {
        var store = Open(x =>
        {
            x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Async);
            x.Projections.Subscribe(new Recorder(), s => s.Version = 2);
        });
        await AppendAsync(store, "a", new AccountOpened("Ada"), new FollowersCounted(1));
        using (var daemon = await store.BuildProjectionDaemonAsync())
        {
            await daemon.StartAllAsync();
            await daemon.WaitForNonStaleData(Limit);
            daemon.HighWaterMark().ShouldBe(2);
            daemon.StatusFor("Account:All").ShouldBe(AgentStatus.Running);
            await daemon.StopAllAsync();
            daemon.StatusFor("Account:All").ShouldBe(AgentStatus.Stopped);
        }

        (await store.Advanced.AllProjectionProgress(token: Token)).Select(x => (x.ShardName, x.Sequence))
            .ShouldBe([("Account:All", 2L), ("HighWaterMark", 2L), ("Recorder:V2:All", 2L)], ignoreOrder: true);
        (await store.Advanced.ProjectionProgressFor(new ShardName("Account"), token: Token)).ShouldBe(2);
    }

    [Fact]
    public async Task A_rebuild_leads_to_the_same_rows_every_time()
    {
        var store = Open(x =>
        {
            x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Inline);
            x.Projections.Add(new FollowerRows(Schema), ProjectionLifecycle.Async);
        });
        for (var i = 0; i < 40; i++) await AppendAsync(store, $"account/{i % 7}", i < 7 ? new AccountOpened($"Name {i}") : new FollowersCounted(i));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);
        await daemon.StopAllAsync();

        var live = await HashAsync();
        await ExecuteAsync($"update {Schema}.follower_rows set followers = 0; delete from {Schema}.mt_doc_account where id = 'account/3'");
        (await HashAsync()).ShouldNotBe(live);
        for (var i = 0; i < 2; i++)
        {
            await daemon.RebuildProjectionAsync(nameof(FollowerRows), Token);
            await daemon.RebuildProjectionAsync<Account>(Token);
            (await HashAsync()).ShouldBe(live);
        }

        (await store.Advanced.ProjectionProgressFor(new ShardName(nameof(FollowerRows)), token: Token)).ShouldBe(40);
        (await store.Advanced.AllProjectionProgress(token: Token)).ShouldNotContain(x => x.ShardName.StartsWith("Account", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_rebuild_of_an_unknown_projection_is_an_error()
    {
        using var daemon = await Open().BuildProjectionDaemonAsync();

        await Should.ThrowAsync<Exception>(() => daemon.RebuildProjectionAsync("Unknown", Token));
    }

    [Fact]
    public async Task A_subscription_gets_the_events_of_all_tenants_in_order_and_in_pages()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder, s => s.Options.BatchSize = 4));
        for (var i = 0; i < 10; i++)
        {
            await using var session = store.LightweightSession(i % 2 == 0 ? Tenant : "south");
            session.Events.Append($"a{i % 3}", new FollowersCounted(i));
            await session.SaveChangesAsync(Token);
        }

        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        recorder.Events.Select(x => ((FollowersCounted)x.Data).Followers).ShouldBe(Enumerable.Range(0, 10).Select(x => (long)x));
        recorder.Events.Select(x => x.TenantId).Take(2).ShouldBe([Tenant, "south"]);
        recorder.Pages.ShouldAllBe(x => x.Size <= 4);
    }

    [Fact]
    public async Task A_subscription_gets_only_the_types_that_it_includes()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder, s => s.IncludeType<AccountClosed>()));
        await AppendAsync(store, "a", new AccountOpened("Ada"), new FollowersCounted(1), new AccountClosed(), new FollowersCounted(2));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        recorder.Events.ShouldHaveSingleItem().Data.ShouldBe(new AccountClosed());
        await EventuallyAsync(async () => await store.Advanced.ProjectionProgressFor(new ShardName(nameof(Recorder)), token: Token) == 4, "progress covers all events");
    }

    [Fact]
    public async Task What_a_subscription_queues_is_saved_with_its_progress()
    {
        var recorder = new Recorder { OnPage = (page, operations) => Save(page, operations) };
        var store = Open(x => x.Projections.Subscribe(recorder));
        await AppendAsync(store, "a", new FollowersCounted(1), new FollowersCounted(2));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        await using var query = store.QuerySession(Tenant);
        (await query.LoadAsync<Account>("a", Token)).ShouldNotBeNull().Counts.ShouldBe(2);

        static Task Save(EventRange page, IDocumentOperations operations)
        {
            operations.ForTenant(Tenant).Store(new Account("a", "Ada", 0, page.Events.Count));
            return Task.CompletedTask;
        }
    }

    [Fact]
    public async Task A_subscription_may_begin_after_a_sequence_number()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder, s => s.Options.SubscribeFromSequence(2)));
        await AppendAsync(store, "a", new FollowersCounted(1), new FollowersCounted(2), new FollowersCounted(3));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);

        recorder.Events.ShouldHaveSingleItem().Data.ShouldBe(new FollowersCounted(3));
    }

    [Fact]
    public async Task A_subscription_can_be_rewound()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder));
        await AppendAsync(store, "a", new FollowersCounted(1), new FollowersCounted(2));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);
        await daemon.RewindSubscriptionAsync(nameof(Recorder), Token, 1);
        await EventuallyAsync(() => recorder.Events.Count == 3, "the second event comes again");

        recorder.Events.Select(x => x.Sequence).ShouldBe([1, 2, 2]);
    }

    private async Task<string> HashAsync()
    {
        var rows = await ScalarAsync<string>($"""
            select coalesce((select string_agg(r::text, E'\n' order by tenant, account, version) from {Schema}.follower_rows r), '')
              || coalesce((select string_agg(tenant_id || id || data::text || mt_version, E'\n' order by tenant_id, id) from {Schema}.mt_doc_account), '')
            """);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(rows)));
    }
}
