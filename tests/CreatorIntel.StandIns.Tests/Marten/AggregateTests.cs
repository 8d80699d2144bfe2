using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed class AggregateTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task An_aggregate_is_built_as_of_a_version_or_an_instant()
    {
        var noon = new DateTimeOffset(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Live));
        await AppendAsync(store, "a",
            Event.For(new AccountOpened("Ada")).AtTimestamp(noon.AddDays(-2)),
            Event.For(new FollowersCounted(10)).AtTimestamp(noon.AddDays(-1)),
            Event.For(new FollowersCounted(20)).AtTimestamp(noon));

        await using var query = store.QuerySession(Tenant);
        (await query.Events.AggregateStreamAsync<Account>("a", token: Token)).ShouldBe(new Account("a", "Ada", 20, 2));
        (await query.Events.AggregateStreamAsync<Account>("a", 2, token: Token)).ShouldBe(new Account("a", "Ada", 10, 1));
        (await query.Events.AggregateStreamAsync<Account>("a", timestamp: noon.AddTicks(-10), token: Token)).ShouldBe(new Account("a", "Ada", 10, 1));
        (await query.Events.AggregateStreamAsync<Account>("a", timestamp: noon.AddDays(-3), token: Token)).ShouldBeNull();
        (await query.Events.AggregateStreamAsync<Account>("b", token: Token)).ShouldBeNull();
    }

    [Theory]
    [InlineData(ProjectionLifecycle.Live)]
    [InlineData(ProjectionLifecycle.Inline)]
    [InlineData(ProjectionLifecycle.Async)]
    public async Task The_latest_state_and_the_one_to_write_from_are_current_however_the_aggregate_is_kept(ProjectionLifecycle lifecycle)
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), lifecycle));
        await AppendAsync(store, "a", new AccountOpened("Ada"), new FollowersCounted(1));
        await AppendAsync(store, "a", new FollowersCounted(2));

        await using var session = store.LightweightSession(Tenant);
        var expected = new Account("a", "Ada", 2, 2);
        (await session.Events.FetchLatest<Account>("a", Token)).ShouldBe(expected);
        var stream = await session.Events.FetchForWriting<Account>("a", Token);
        stream.Aggregate.ShouldBe(expected);
        stream.CurrentVersion.ShouldBe(3);
    }

    [Fact]
    public async Task An_inline_snapshot_is_stored_with_the_events()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Inline));
        await AppendAsync(store, "a", new AccountOpened("Ada"), new FollowersCounted(1));
        await AppendAsync(store, "a", new FollowersCounted(2));
        await AppendAsync(store, "b", new AccountOpened("Bea"));

        await using var query = store.QuerySession(Tenant);
        (await query.LoadAsync<Account>("a", Token)).ShouldBe(new Account("a", "Ada", 2, 2));
        (await ScalarAsync<long>($"select mt_version from {Schema}.mt_doc_account where id = 'a'")).ShouldBe(3);

        await AppendAsync(store, "b", new AccountClosed());
        (await query.LoadAsync<Account>("b", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task An_inline_projection_that_fails_prevents_the_events()
    {
        var store = Open(x => x.Projections.Add(new FollowerRows(Schema), ProjectionLifecycle.Inline));

        await Should.ThrowAsync<Exception>(() => AppendAsync(store, "a", new FollowersCounted(-1)));

        (await store.Advanced.FetchEventStoreStatistics(token: Token)).EventCount.ShouldBe(0);
    }

    [Fact]
    public async Task A_fetched_stream_can_be_used_again_after_saving()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Inline));
        await using var session = store.LightweightSession(Tenant);
        var stream = await session.Events.FetchForWriting<Account>("a", Token);
        stream.AppendOne(new AccountOpened("Ada"));
        await session.SaveChangesAsync(Token);
        stream.TryFastForwardVersion();
        stream.AppendOne(new FollowersCounted(4));
        await session.SaveChangesAsync(Token);

        (await session.LoadAsync<Account>("a", Token)).ShouldBe(new Account("a", "Ada", 4, 1));
    }
}
