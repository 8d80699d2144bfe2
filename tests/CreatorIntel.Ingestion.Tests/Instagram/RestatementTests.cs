using CreatorIntel.FakePlatforms.Graph;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Instagram;
using CreatorIntel.Ingestion.Tests.Sync;

namespace CreatorIntel.Ingestion.Tests.Instagram;

/// <summary>What the platform counts anew within 48 hours stands beside what it said before.</summary>
public sealed class RestatementTests : IAsyncLifetime
{
    private FakeServer _server = null!;
    private Recording _recording = null!;

    /// <summary>A sync, and another one two days later.</summary>
    public async ValueTask InitializeAsync()
    {
        _server = await FakeServer.StartAsync();
        var connector = new FacebookLoginConnector(_server.Clock);
        _recording = new Recording(
            connector, new PlainCalls(_server, "graph/", connector, GraphAccess.Token),
            new RowAccount("instagram", GraphWorld.AccountId, null, "Europe/Lisbon", Synthetic: false), TimeZoneInfo.FindSystemTimeZoneById("Europe/Lisbon"));
        await _recording.SyncAsync(FakeServer.Now);
        _server.Clock.Now = FakeServer.Now.AddDays(2);
        await _recording.SyncAsync(_server.Clock.Now);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public void The_reach_of_a_day_is_recorded_as_it_was_told_and_as_it_was_told_again()
    {
        // The 1st of November is day 739920 of the calendar: remainder 6 of 7, reach 900 + 6 x 40, of which four fifths were counted on the 3rd.
        ReachOf(new DateOnly(2026, 11, 1)).ShouldBe([912, 1140]);
        ReachOf(new DateOnly(2026, 11, 2)).ShouldBe([720, 900]);
    }

    [Fact]
    public void A_day_that_was_settled_is_recorded_once() =>
        ReachOf(new DateOnly(2026, 10, 31)).Length.ShouldBe(1);

    [Fact]
    public void A_post_that_was_young_is_recorded_with_both_totals()
    {
        // Post 1: reach 537, likes 4 % of it; counted anew, a tenth of the reach and two likes fewer.
        var observed = TotalsOf("17910000000000001");
        observed.Select(totals => (totals.Metrics.Reach, totals.Metrics.Likes)).ShouldBe([(537, 21), (483, 19)]);
        observed.Select(totals => totals.ObservedAt).ShouldBe([FakeServer.Now, FakeServer.Now.AddDays(2)]);
    }

    [Fact]
    public void Of_posts_those_that_were_younger_than_48_hours_are_recorded_twice() =>
        // One for each 7.2 hours: six were younger.
        _recording.Of<PostObserved>().Count().ShouldBe(302 + 6);

    private long?[] ReachOf(DateOnly day) =>
        [.. _recording.Of<AccountDayObserved>().Where(observed => observed.Day == day && observed.Metrics.Reach is not null).Select(observed => observed.Metrics.Reach)];

    private PostObserved[] TotalsOf(string postId)
    {
        var rows = _recording.Of<PostObserved>().Where(observed => observed.Source.Call!.Request == $"GET /{postId}/insights");
        return [.. rows];
    }
}
