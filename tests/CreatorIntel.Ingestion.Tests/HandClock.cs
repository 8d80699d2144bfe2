namespace CreatorIntel.Ingestion.Tests;

/// <summary>A clock that goes on when it is told to, and whose timers then fire.</summary>
internal sealed class HandClock : TimeProvider
{
    private readonly Lock _lock = new();
    private readonly List<HandTimer> _timers = [];
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public void Advance(TimeSpan by)
    {
        _now += by;
        HandTimer[] due;
        lock (_lock) due = [.. _timers.Where(timer => timer.At <= _now)];
        foreach (var timer in due) timer.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, callback, state);
        timer.Change(dueTime, period);
        lock (_lock) _timers.Add(timer);
        return timer;
    }

    private void Remove(HandTimer timer)
    {
        lock (_lock) _timers.Remove(timer);
    }

    /// <summary>A timer that fires once.</summary>
    private sealed class HandTimer(HandClock clock, TimerCallback callback, object? state) : ITimer
    {
        /// <summary>When it fires; null: it does not.</summary>
        public DateTimeOffset? At { get; private set; }

        public void Fire()
        {
            At = null;
            callback(state);
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            At = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
            return true;
        }

        public void Dispose() => clock.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
