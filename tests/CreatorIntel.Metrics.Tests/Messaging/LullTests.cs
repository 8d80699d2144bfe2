using CreatorIntel.ServiceDefaults.Bus;

namespace CreatorIntel.Metrics.Tests.Messaging;

public sealed class LullTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly SkippingClock _clock = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Where_nothing_comes_the_wait_ends_after_a_moment()
    {
        await new Lull(_clock).WaitAsync(Longest, Token);

        _clock.Passed.ShouldBe(TimeSpan.FromMilliseconds(300));
    }

    [Fact]
    public async Task While_something_comes_all_the_time_the_wait_lasts_as_long_as_it_may()
    {
        var lull = new Lull(_clock);
        _clock.OnTimer = lull.Disturb;

        await lull.WaitAsync(Longest, Token);

        _clock.Passed.ShouldBe(Longest);
    }

    [Fact]
    public async Task After_the_last_that_came_the_wait_ends_a_moment_later()
    {
        var lull = new Lull(_clock);
        _clock.OnTimer = () =>
        {
            if (_clock.Passed <= TimeSpan.FromSeconds(1)) lull.Disturb();
        };

        await lull.WaitAsync(Longest, Token);

        _clock.Passed.ShouldBe(TimeSpan.FromMilliseconds(1300));
    }

    [Fact]
    public async Task A_short_wait_is_no_longer_than_told()
    {
        await new Lull(_clock).WaitAsync(TimeSpan.FromMilliseconds(120), Token);

        _clock.Passed.ShouldBe(TimeSpan.FromMilliseconds(120));
    }

    /// <summary>Time passes only by waiting, and at once.</summary>
    private sealed class SkippingClock : TimeProvider
    {
        private long _ticks;

        public TimeSpan Passed => TimeSpan.FromTicks(_ticks);

        public Action? OnTimer { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _ticks += dueTime.Ticks;
            OnTimer?.Invoke();
            ThreadPool.QueueUserWorkItem(_ => callback(state));
            return new Over();
        }
    }

    private sealed class Over : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
