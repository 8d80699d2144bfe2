using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed class BulkTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task Streams_stored_in_bulk_are_read_back_and_projected()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Async));
        var day = new DateTimeOffset(2026, 2, 3, 0, 0, 0, TimeSpan.Zero);
        var streams = Enumerable.Range(0, 20)
            .Select(s => StreamAction.Start($"account/{s}", [
                Event.For(new AccountOpened($"Name {s}")).AtTimestamp(day).WithHeader("file", "a.csv"),
                .. Enumerable.Range(1, 50).Select(n => Event.For(new FollowersCounted(n)).AtTimestamp(day.AddDays(n))),
            ]))
            .ToArray();

        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await store.BulkInsertEventsAsync(Tenant, streams, cancellation: Token);

        await using var query = store.QuerySession(Tenant);
        var events = await query.Events.FetchStreamAsync("account/7", token: Token);
        events.Select(x => x.Version).ShouldBe(Enumerable.Range(1, 51).Select(x => (long)x));
        events[0].GetHeader("file").ShouldBe("a.csv");
        events[50].Timestamp.ShouldBe(day.AddDays(50));
        events[50].Data.ShouldBe(new FollowersCounted(50));

        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await daemon.WaitForNonStaleData(Limit);
        (await query.LoadAsync<Account>("account/7", Token)).ShouldBe(new Account("account/7", "Name 7", 50, 50));
    }

    [Fact]
    public async Task A_stream_stored_in_bulk_goes_on_with_ordinary_appends()
    {
        var store = Open(x => x.Events.AddEventType<AccountOpened>());
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await store.BulkInsertEventsAsync(Tenant, [StreamAction.Start("a", Event.For(new AccountOpened("Ada")), Event.For(new FollowersCounted(1)))], cancellation: Token);
        await AppendAsync(store, "a", new FollowersCounted(2));

        await using var query = store.QuerySession(Tenant);
        (await query.Events.FetchStreamAsync("a", token: Token)).Select(x => (x.Version, x.Sequence)).ShouldBe([(1, 1), (2, 2), (3, 3)]);
    }

    [Fact]
    public async Task A_bulk_with_a_stream_that_exists_stores_nothing()
    {
        var store = Open();
        await AppendAsync(store, "m", new AccountOpened("Mia"));

        await Should.ThrowAsync<Exception>(() => store.BulkInsertEventsAsync(
            Tenant, [StreamAction.Start("a", Event.For(new AccountOpened("Ada"))), StreamAction.Start("m", Event.For(new AccountOpened("Eve")))], cancellation: Token));

        (await ScalarAsync<long>($"select count(*) from {Schema}.mt_events")).ShouldBe(1);
    }
}
