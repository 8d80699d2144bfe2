using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Messages;
using CreatorIntel.Metrics.Domain;
using CreatorIntel.Metrics.ReadModels;
using CreatorIntel.ServiceDefaults.EventStore;

namespace CreatorIntel.Metrics.Tests.ReadModels;

/// <summary>An account that is kept in memory and told of changes is the account as the tables have it.</summary>
[Collection(nameof(MetricsPostgresCollection))]
public sealed class ObservationReaderTests(MetricsPostgres postgres) : IDisposable
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 10, 12, 0, 0, TimeSpan.Zero);

    private readonly AccountKey _account = new("my", "instagram", Guid.NewGuid().ToString("N"));
    private readonly ObservationReader _reader = new(new ObservationLoader(postgres.Database), postgres.Store);

    public void Dispose() => _reader.Dispose();

    [Fact]
    public async Task What_was_added_completes_what_is_in_memory()
    {
        await RecordAsync([Described(1, "a", 1), Described(3, "b", 2)], [Measured(2, "a", 0, likes: 5, saves: 1), Measured(4, "b", 0, likes: 7)]);
        await ShouldBeAsLoadedAsync("a 5 1, b 7 NaN");
        await RecordAsync([Described(5, "c", 0)], [Measured(6, "c", 0, likes: 1), Measured(7, "a", 1, likes: 6)]);
        await ShouldBeAsLoadedAsync("c 1 NaN, a 6 1, b 7 NaN");
    }

    [Fact]
    public async Task Observations_that_arrive_late_and_out_of_order_take_their_places()
    {
        await RecordAsync([Described(10, "a", 1)], [Measured(20, "a", 5, likes: 50)]);
        await ShouldBeAsLoadedAsync("a 50 NaN");
        await RecordAsync([], [Measured(11, "a", 2, likes: 20, saves: 2), Measured(12, "b", 2, likes: 9)]);
        await ShouldBeAsLoadedAsync("a 50 2");
        await RecordAsync([Described(5, "b", 0)], []);
        await ShouldBeAsLoadedAsync("b 9 NaN, a 50 2");
    }

    [Fact]
    public async Task Days_and_the_zone_that_are_added_count_as_well()
    {
        await RecordAsync([Described(1, "a", 1)], [Measured(2, "a", 0, likes: 5)]);
        await ShouldBeAsLoadedAsync("a 5 NaN");
        await using (var session = postgres.Store.OpenSession(_account.Workspace))
        {
            session.Write(new AccountConnected(_account, "Lune", "Europe/Berlin", false, 3));
            session.Write(new AccountDaysObserved(_account, [new(4, new DateOnly(2026, 3, 9), Noon.AddDays(3), 1200, null, null, null, null, null)]));
            session.Events.Append(FiguresChanged.StreamOf(_account), new FiguresChanged(_account, 1, new Positions(3, 4)));
            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var account = await ShouldBeAsLoadedAsync("a 5 NaN");
        account.TimeZone.Id.ShouldBe("Europe/Berlin");
        account.FollowerDays.Followers.ToArray().ShouldBe([1200]);
        account.RecordedThrough.ShouldBe(Noon.AddDays(3));
    }

    [Fact]
    public async Task After_a_change_of_unknown_place_everything_is_loaded_again()
    {
        await RecordAsync([Described(1, "a", 1)], [Measured(2, "a", 0, likes: 5)]);
        await ShouldBeAsLoadedAsync("a 5 NaN");
        await RecordAsync([Described(3, "b", 2)], [Measured(4, "b", 0, likes: 8)], isPlaceKnown: false);
        await ShouldBeAsLoadedAsync("a 5 NaN, b 8 NaN");
    }

    [Fact]
    public async Task Those_who_ask_at_the_same_time_get_the_same_observations()
    {
        await RecordAsync([Described(1, "a", 1)], [Measured(2, "a", 0, likes: 5)]);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => _reader.ReadAsync(_account, null, TestContext.Current.CancellationToken)));
        answers.Distinct(ReferenceEqualityComparer.Instance).Count().ShouldBe(1);
    }

    private static PostDescribed Described(long sequence, string post, int day) =>
        new(sequence, post, Noon, "IMAGE", Noon.AddDays(day), "", null);

    private static PostMeasured Measured(long sequence, string post, int observedDay, long? likes = null, long? saves = null) =>
        new(sequence, post, Noon.AddDays(observedDay), Noon.AddHours(sequence), null, null, null, likes, null, null, saves, null);

    private async Task RecordAsync(PostDescribed[] posts, PostMeasured[] measurements, bool isPlaceKnown = true)
    {
        await using var session = postgres.Store.OpenSession(_account.Workspace);
        session.Write(new PostsObserved(_account, posts, measurements));
        var added = Positions.Around(posts.Select(post => post.Sequence).Concat(measurements.Select(measured => measured.Sequence)));
        session.Events.Append(FiguresChanged.StreamOf(_account), new FiguresChanged(_account, measurements.Length, isPlaceKnown ? added : null));
        await session.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Posts as "id likes saves", also when a reader without a memory is asked.</summary>
    private async Task<AccountObservations> ShouldBeAsLoadedAsync(string posts)
    {
        var kept = await _reader.ReadAsync(_account, null, TestContext.Current.CancellationToken);
        using var fresh = new ObservationReader(new ObservationLoader(postgres.Database), postgres.Store);
        var loaded = await fresh.ReadAsync(_account, null, TestContext.Current.CancellationToken);
        Text(kept).ShouldBe(posts);
        Text(loaded).ShouldBe(posts);
        (kept.DataVersion, kept.RecordedThrough).ShouldBe((loaded.DataVersion, loaded.RecordedThrough));
        return kept;
    }

    private static string Text(AccountObservations account) => string.Join(
        ", ",
        Enumerable.Range(0, account.Posts.Count).Select(row => FormattableString.Invariant(
            $"{account.Posts.Ids.Span[row]} {account.Posts.Likes.Span[row]} {account.Posts.Saves.Span[row]}")));
}
