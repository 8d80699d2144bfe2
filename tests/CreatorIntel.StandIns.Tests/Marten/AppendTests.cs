using JasperFx;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Exceptions;

namespace CreatorIntel.StandIns.Tests.Marten;

public sealed class AppendTests(Postgres postgres) : StoreTest(postgres)
{
    [Fact]
    public async Task A_stream_is_read_back_as_it_was_written()
    {
        var store = Open();
        await using (var session = store.LightweightSession(Tenant))
        {
            session.Events.StartStream<Account>("account/x/1", new AccountOpened("Ada"), new FollowersCounted(10));
            await session.SaveChangesAsync(Token);
        }

        await using var query = store.QuerySession(Tenant);
        var events = await query.Events.FetchStreamAsync("account/x/1", token: Token);

        events.Select(x => x.Data).ShouldBe([new AccountOpened("Ada"), new FollowersCounted(10)]);
        events.Select(x => x.Version).ShouldBe([1, 2]);
        events.ShouldAllBe(x => x.StreamKey == "account/x/1" && x.TenantId == Tenant && x.Id != Guid.Empty);
        events[1].Sequence.ShouldBe(events[0].Sequence + 1);
        events[1].EventTypeName.ShouldBe("followers_counted");
        events[1].DotNetTypeName.ShouldBe("CreatorIntel.StandIns.Tests.Marten.FollowersCounted, CreatorIntel.StandIns.Tests");
    }

    [Fact]
    public async Task The_clock_of_the_store_stamps_events_unless_they_are_stamped()
    {
        var clock = new FixedClock(new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero));
        var earlier = new DateTimeOffset(2025, 12, 31, 23, 30, 0, TimeSpan.Zero);
        var store = Open(x => x.Events.TimeProvider = clock);
        await using var session = store.LightweightSession(Tenant);
        session.Events.Append("a", Event.For(new AccountOpened("Ada")).AtTimestamp(earlier), new FollowersCounted(1));
        await session.SaveChangesAsync(Token);

        (await session.Events.FetchStreamAsync("a", token: Token)).Select(x => x.Timestamp).ShouldBe([earlier, clock.GetUtcNow()]);
    }

    [Fact]
    public async Task A_stream_that_exists_cannot_be_started()
    {
        var store = Open();
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await using var session = store.LightweightSession(Tenant);
        session.Events.StartStream<Account>("a", new AccountOpened("Eve"));

        var failure = await Should.ThrowAsync<ExistingStreamIdCollisionException>(() => session.SaveChangesAsync(Token));

        failure.Id.ShouldBe("a");
    }

    [Fact]
    public async Task An_append_begins_a_stream_and_goes_on_with_it()
    {
        var store = Open();
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await AppendAsync(store, "a", new FollowersCounted(1), new FollowersCounted(2));

        await using var query = store.QuerySession(Tenant);
        var state = await query.Events.FetchStreamStateAsync("a", Token);
        state.ShouldNotBeNull().Version.ShouldBe(3);
        state.Key.ShouldBe("a");
        (await query.Events.FetchStreamStateAsync("b", Token)).ShouldBeNull();
    }

    [Fact]
    public async Task Of_two_writers_that_read_the_same_version_one_fails()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Live));
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await using var first = store.LightweightSession(Tenant);
        await using var second = store.LightweightSession(Tenant);
        (await first.Events.FetchForWriting<Account>("a", Token)).AppendOne(new FollowersCounted(1));
        (await second.Events.FetchForWriting<Account>("a", Token)).AppendOne(new FollowersCounted(2));

        await first.SaveChangesAsync(Token);
        var failure = await Should.ThrowAsync<ConcurrencyException>(() => second.SaveChangesAsync(Token));

        failure.ShouldBeOfType<EventStreamUnexpectedMaxEventIdException>();
        (await first.Events.FetchStreamAsync("a", token: Token)).Select(x => x.Data).ShouldBe([new AccountOpened("Ada"), new FollowersCounted(1)]);
    }

    [Fact]
    public async Task A_conflict_takes_no_sequence_number()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Live));
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await using var loser = store.LightweightSession(Tenant);
        (await loser.Events.FetchForWriting<Account>("a", Token)).AppendOne(new FollowersCounted(2));
        await AppendAsync(store, "a", new FollowersCounted(1));
        await Should.ThrowAsync<ConcurrencyException>(() => loser.SaveChangesAsync(Token));

        (await ScalarAsync<long>($"select last_value from {Schema}.mt_events_sequence")).ShouldBe(2);
    }

    [Fact]
    public async Task A_stream_fetched_at_the_wrong_version_fails_at_once()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Live));
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await using var session = store.LightweightSession(Tenant);

        await Should.ThrowAsync<ConcurrencyException>(() => session.Events.FetchForWriting<Account>("a", 2, Token));
        (await session.Events.FetchForWriting<Account>("a", 1, Token)).StartingVersion.ShouldBe(1);
    }

    [Fact]
    public async Task Writers_that_try_again_after_a_conflict_lose_nothing()
    {
        const int writers = 8, each = 10;
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Live));
        await AppendAsync(store, "a", new AccountOpened("Ada"));

        await Task.WhenAll(Enumerable.Range(0, writers).Select(_ => Task.Run(
            async () =>
            {
                for (var i = 0; i < each; i++) await AddOneAsync(store);
            },
            Token)));

        await using var query = store.QuerySession(Tenant);
        var events = await query.Events.FetchStreamAsync("a", token: Token);
        events.Select(x => x.Version).ShouldBe(Enumerable.Range(1, 1 + (writers * each)).Select(x => (long)x));
        events.Skip(1).Select(x => ((FollowersCounted)x.Data).Followers).ShouldBe(Enumerable.Range(1, writers * each).Select(x => (long)x));
    }

    [Fact]
    public async Task Streams_of_one_session_are_stored_together_or_not_at_all()
    {
        var store = Open();
        await AppendAsync(store, "m", new AccountOpened("Mia"));
        await using var session = store.LightweightSession(Tenant);
        session.Events.Append("a", new AccountOpened("Ada"));
        session.Events.StartStream("m", new AccountOpened("Eve"));
        session.Events.Append("z", new AccountOpened("Zoe"));

        await Should.ThrowAsync<ExistingStreamIdCollisionException>(() => session.SaveChangesAsync(Token));

        (await session.Events.FetchStreamStateAsync("a", Token)).ShouldBeNull();
        (await session.Events.FetchStreamStateAsync("z", Token)).ShouldBeNull();
        (await session.Events.FetchStreamAsync("m", token: Token)).ShouldHaveSingleItem().Data.ShouldBe(new AccountOpened("Mia"));
    }

    [Fact]
    public async Task Saving_tells_events_their_versions_and_sequence_numbers()
    {
        var store = Open();
        await AppendAsync(store, "a", new AccountOpened("Ada"));
        await using var session = store.LightweightSession(Tenant);
        var stream = session.Events.Append("a", new FollowersCounted(1), new FollowersCounted(2));
        await session.SaveChangesAsync(Token);

        stream.Events.Select(x => x.Sequence).ShouldBe([2, 3]);
        (await session.Events.FetchStreamAsync("a", token: Token)).Skip(1).Select(x => x.Id).ShouldBe(stream.Events.Select(x => x.Id));
    }

    [Fact]
    public async Task A_batch_fetches_many_streams_for_writing()
    {
        var store = Open(x => x.Projections.Add(new AccountProjection(), ProjectionLifecycle.Inline));
        await AppendAsync(store, "a", new AccountOpened("Ada"), new FollowersCounted(1));
        await AppendAsync(store, "b", new AccountOpened("Bea"));
        await using var session = store.LightweightSession(Tenant);
        var batch = session.CreateBatchQuery();
        var a = batch.Events.FetchForWriting<Account>("a");
        var b = batch.Events.FetchForWriting<Account>("b");
        var c = batch.Events.FetchForWriting<Account>("c");
        var loaded = batch.Load<Account>("b");
        await batch.Execute(Token);

        (await a).Aggregate.ShouldBe(new Account("a", "Ada", 1, 1));
        (await a).StartingVersion.ShouldBe(2);
        (await b).Aggregate.ShouldBe(await loaded);
        (await c).Aggregate.ShouldBeNull();
        (await c).StartingVersion.ShouldBe(0);

        (await a).AppendOne(new FollowersCounted(5));
        (await c).AppendMany(new AccountOpened("Cleo"), new FollowersCounted(7));
        (await c).CurrentVersion.ShouldBe(2);
        await session.SaveChangesAsync(Token);
        (await session.LoadManyAsync<Account>(Token, "a", "c")).OrderBy(x => x.Id, StringComparer.Ordinal)
            .ShouldBe([new Account("a", "Ada", 5, 2), new Account("c", "Cleo", 7, 1)]);
    }

    [Fact]
    public async Task A_stream_is_read_up_to_a_version_or_an_instant()
    {
        var noon = new DateTimeOffset(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);
        var store = Open();
        await AppendAsync(store, "a",
            Event.For(new AccountOpened("Ada")).AtTimestamp(noon.AddHours(-1)),
            Event.For(new FollowersCounted(1)).AtTimestamp(noon),
            Event.For(new FollowersCounted(2)).AtTimestamp(noon.AddTicks(10)));

        await using var query = store.QuerySession(Tenant);
        (await query.Events.FetchStreamAsync("a", 2, token: Token)).Count.ShouldBe(2);
        (await query.Events.FetchStreamAsync("a", fromVersion: 2, token: Token)).Select(x => x.Version).ShouldBe([2, 3]);
        (await query.Events.FetchStreamAsync("a", timestamp: noon, token: Token)).Count.ShouldBe(2);
        (await query.Events.FetchStreamAsync("a", timestamp: noon.AddHours(-2), token: Token)).ShouldBeEmpty();
    }

    private static async Task AddOneAsync(IDocumentStore store)
    {
        while (true)
        {
            await using var session = store.LightweightSession(Tenant);
            var stream = await session.Events.FetchForWriting<Account>("a", Token);
            stream.AppendOne(new FollowersCounted(stream.Aggregate!.Counts + 1));
            try
            {
                await session.SaveChangesAsync(Token);
                return;
            }
            catch (ConcurrencyException)
            {
            }
        }
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
