using JasperFx.Events;
using Marten;

namespace CreatorIntel.StandIns.Tests.Marten;

/// <summary>What a shard gets that follows while events are stored.</summary>
public sealed class FollowingTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task An_event_comes_to_a_shard_as_it_is_read_from_its_stream()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using (var session = store.LightweightSession(Tenant))
        {
            session.SetHeader("trace", "00-1-2-01");
            session.SetHeader("attempt", 3L);
            session.CorrelationId = "conversation";
            session.CausationId = "cause";
            session.Events.Append("a", new AccountOpened("Ada \ud83c\udf0a"), new FollowersCounted(1));
            await session.SaveChangesAsync(Token);
        }

        await EventuallyAsync(() => recorder.Events.Count == 2, "the shard has both events");

        await using var query = store.QuerySession(Tenant);
        recorder.Events.Select(Known).ShouldBe((await query.Events.FetchStreamAsync("a", token: Token)).Select(Known));
    }

    [Fact]
    public async Task An_event_that_is_changed_after_it_was_stored_comes_as_it_was_stored()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        var opened = new Note { Text = "stored" };
        await AppendAsync(store, "a", opened);
        opened.Text = "changed";

        await EventuallyAsync(() => !recorder.Events.IsEmpty, "the shard has the event");

        recorder.Events.ShouldHaveSingleItem().Data.ShouldBeOfType<Note>().Text.ShouldBe("stored");
    }

    [Fact]
    public async Task Events_of_several_stores_come_once_and_in_one_order()
    {
        const int Each = 100;
        var recorder = new Recorder();
        var one = Open(x => x.Projections.Subscribe(recorder));
        var other = Open();
        using var daemon = await one.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await Task.WhenAll(CountAsync(one, "a", Each), CountAsync(other, "b", Each), CountAsync(one, "c", Each));

        await EventuallyAsync(() => recorder.Events.Count >= 3 * Each, "the shard has all events");

        recorder.Events.Select(x => x.Sequence).ShouldBe(Enumerable.Range(1, 3 * Each).Select(x => (long)x));
    }

    [Fact]
    public async Task What_is_rolled_back_never_comes()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await using (var session = store.LightweightSession(Tenant))
        {
            session.Events.Append("a", new FollowersCounted(1));
            session.QueueSqlCommand("select 1 / 0");
            await Should.ThrowAsync<Exception>(() => session.SaveChangesAsync(Token));
        }

        await AppendAsync(store, "a", new FollowersCounted(2));

        await EventuallyAsync(() => !recorder.Events.IsEmpty, "the shard has the event that was stored");
        recorder.Events.ShouldHaveSingleItem().Data.ShouldBe(new FollowersCounted(2));
    }

    [Fact]
    public async Task A_shard_that_fell_far_behind_gets_everything()
    {
        const int Units = 6;
        const int InUnit = 4000;
        using var gate = new SemaphoreSlim(0);
        var recorder = new Recorder { OnPage = (_, _) => gate.WaitAsync(Token) };
        var store = Open(x => x.Projections.Subscribe(recorder));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        for (var unit = 0; unit < Units; unit++)
        {
            await using var session = store.LightweightSession(Tenant);
            session.Events.Append("a", Enumerable.Range(0, InUnit).Select(x => (object)new FollowersCounted(x)));
            await session.SaveChangesAsync(Token);
        }

        gate.Release(Units * InUnit);
        await EventuallyAsync(() => recorder.Events.Count >= Units * InUnit, "the shard has all events");

        recorder.Events.Select(x => x.Version).ShouldBe(Enumerable.Range(1, Units * InUnit).Select(x => (long)x));
    }

    [Fact]
    public async Task A_shard_that_follows_gets_only_the_types_that_it_includes()
    {
        var recorder = new Recorder();
        var store = Open(x => x.Projections.Subscribe(recorder, s => s.IncludeType<AccountClosed>()));
        using var daemon = await store.BuildProjectionDaemonAsync();
        await daemon.StartAllAsync();
        await AppendAsync(store, "a", new AccountOpened("Ada"), new FollowersCounted(1), new AccountClosed());

        await EventuallyAsync(() => !recorder.Events.IsEmpty, "the shard has the event");

        recorder.Events.ShouldHaveSingleItem().Data.ShouldBe(new AccountClosed());
    }

    private static async Task CountAsync(IDocumentStore store, string stream, int times)
    {
        for (var i = 0; i < times; i++) await AppendAsync(store, stream, new FollowersCounted(i));
    }

    private static (long, Guid, string?, long, DateTimeOffset, string, string, string, string?, string?, string, object) Known(IEvent e) =>
        (e.Sequence, e.Id, e.StreamKey, e.Version, e.Timestamp, e.TenantId, e.EventTypeName, e.DotNetTypeName, e.CorrelationId, e.CausationId,
            string.Join(",", (e.Headers ?? []).OrderBy(x => x.Key, StringComparer.Ordinal)), e.Data);

    private sealed class Note
    {
        public string Text { get; set; } = "";
    }
}
