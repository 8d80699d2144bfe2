using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Connections;
using CreatorIntel.Ingestion.Sync;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Connections;

public sealed class ConnectionDeciderTests
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);

    private static readonly ConnectionState Opened = After(null, new ConnectionOpened(
        "instagram", "0042", new TokenIdentity("Marisol", ["read"], [], Noon.AddDays(60)), new Dictionary<string, string>(), Noon));

    [Fact]
    public void A_sync_begins_once_and_one_that_was_left_behind_goes_on_without_a_word()
    {
        var begun = ConnectionDecider.Begin(Opened, Noon);
        begun.ShouldBe([new SyncStarted(Noon)]);
        ConnectionDecider.Begin(After(Opened, begun), Evening).ShouldBeEmpty();
    }

    [Fact]
    public void A_sync_that_stopped_continues()
    {
        var stopped = After(Opened, new SyncStarted(Noon), Stop(Opened, SourceFault.Transient));
        ConnectionDecider.Begin(stopped, Evening).ShouldBe([new SyncContinued(Evening)]);
    }

    [Fact]
    public void A_paused_connection_begins_nothing() =>
        ConnectionDecider.Begin(After(Opened, new ConnectionPaused(Noon)), Evening).ShouldBeEmpty();

    [Theory]
    [InlineData(nameof(SourceFault.Token))]
    [InlineData(nameof(SourceFault.Permission))]
    public void A_fault_that_only_the_user_can_mend_is_not_tried_again(string fault)
    {
        var state = After(Opened, new SyncStarted(Noon), Stop(Opened, Enum.Parse<SourceFault>(fault)));
        state.Stop!.RetryAt.ShouldBeNull();
        state.MayRun.ShouldBeFalse();
        ConnectionWords.StatusOf(state).ShouldBe(ConnectionStatus.NeedsAttention);
    }

    [Fact]
    public void Another_token_lets_it_run_again()
    {
        var state = After(Opened, new SyncStarted(Noon), Stop(Opened, SourceFault.Token), new TokenReplaced(Opened.Identity, Evening));
        state.MayRun.ShouldBeTrue();
        state.SyncStartedAt.ShouldBe(Noon);
    }

    [Fact]
    public void A_platform_that_asks_to_wait_is_waited_for()
    {
        var fault = new SourceException(SourceFault.Throttled, "Wait.") { Wait = TimeSpan.FromMinutes(7) };
        ConnectionDecider.Stop(Opened, fault, FirstPause, jitter: 0, Noon).RetryAt.ShouldBe(Noon.AddMinutes(7));
    }

    [Fact]
    public void Pauses_double_with_each_fault_in_a_row_up_to_six_hours()
    {
        var pauses = new List<TimeSpan>();
        var state = Opened;
        for (var i = 0; i < 12; i++)
        {
            var stop = Stop(state, SourceFault.Transient);
            pauses.Add(stop.RetryAt!.Value - Noon);
            state = After(state, stop);
        }

        pauses.Take(4).Select(pause => pause.TotalSeconds).ShouldBe([30, 60, 120, 240]);
        pauses[^1].ShouldBe(TimeSpan.FromHours(6));
    }

    [Fact]
    public void A_complete_sync_forgets_the_faults_before_it()
    {
        var state = After(
            Opened, new SyncStarted(Noon), Stop(Opened, SourceFault.Transient), new SyncContinued(Noon),
            new SyncCompleted(new SyncCounts(1, 1, 0, 0), Evening));
        (state.FailuresInARow, state.Stop, state.CompleteSince, state.CompletedAt).ShouldBe((0, null, Noon, Evening));
    }

    [Fact]
    public void What_was_refused_before_is_not_refused_again()
    {
        var state = After(Opened, new SyncStarted(Noon), new MetricsRefused(["a"], Noon));
        ConnectionDecider.Page(state, new SyncPage([], null, 1, ["a", "b", "b"]), Noon).ShouldHaveSingleItem()
            .ShouldBeOfType<MetricsRefused>().Keys.ShouldBe(["b"]);
    }

    [Fact]
    public void Progress_is_told_now_and_then_and_not_for_every_page()
    {
        var state = After(Opened, new SyncStarted(Noon));
        var page = new SyncPage([], "next", 0.5, []);
        ConnectionDecider.Page(state, page, Noon.AddSeconds(1)).ShouldBeEmpty();
        var told = ConnectionDecider.Page(state, page, Noon.AddSeconds(3));
        told.ShouldBe([new SyncProgressed(0.5, Noon.AddSeconds(3))]);
        ConnectionDecider.Page(After(state, told), page, Noon.AddSeconds(4)).ShouldBeEmpty();
    }

    [Fact]
    public void A_user_is_warned_of_a_token_that_expires_soon_unless_it_renews_itself()
    {
        var now = Noon.AddDays(50);
        ConnectionWords.Warnings(Opened, renewsItself: false, unread: 0, now)
            .ShouldBe(["The token expires on 2026-10-26. Replace it before, so that no day is missed."]);
        ConnectionWords.Warnings(Opened, renewsItself: true, unread: 0, now).ShouldBeEmpty();
        ConnectionWords.Warnings(After(Opened, new TokenRenewalFailed("No.", now)), renewsItself: true, unread: 0, now).Count().ShouldBe(2);
    }

    private static SyncStopped Stop(ConnectionState state, SourceFault fault) =>
        ConnectionDecider.Stop(state, new SourceException(fault, "It does not work."), FirstPause, jitter: 0, Noon);

    private static ConnectionState After(ConnectionState? state, IReadOnlyList<object> events) =>
        After(state, [.. events]);

    private static ConnectionState After(ConnectionState? state, params object[] events) =>
        events.Aggregate(state, ConnectionState.Evolve)!;
}
