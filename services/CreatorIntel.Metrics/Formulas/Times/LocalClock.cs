namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Local time of instants that mostly ascend. A zone is asked once for each end of a UTC day, and for each instant only
/// on days that its clocks change.
/// </summary>
internal sealed class LocalClock(TimeZoneInfo zone)
{
    private long _day = -1;
    private long _offset;
    private bool _changes;

    /// <summary>Local ticks of UTC ticks.</summary>
    public long LocalTicks(long utcTicks)
    {
        var day = utcTicks / TimeSpan.TicksPerDay;
        if (day != _day)
        {
            var start = day * TimeSpan.TicksPerDay;
            _day = day;
            _offset = OffsetAt(start);
            _changes = _offset != OffsetAt(start + TimeSpan.TicksPerDay - 1);
        }

        var local = utcTicks + (_changes ? OffsetAt(utcTicks) : _offset);
        return Math.Clamp(local, 0, DateTime.MaxValue.Ticks);
    }

    /// <summary>The hour of a day, 0 to 23.</summary>
    public static int HourOf(long localTicks) => (int)(localTicks % TimeSpan.TicksPerDay / TimeSpan.TicksPerHour);

    /// <summary>The days since Monday, 0 to 6.</summary>
    public static int DaysSinceMonday(long localTicks) => (int)(localTicks / TimeSpan.TicksPerDay % 7);

    /// <summary>The Monday of the week.</summary>
    public static DateOnly MondayOf(long localTicks) =>
        DateOnly.FromDayNumber((int)(localTicks / TimeSpan.TicksPerDay) - DaysSinceMonday(localTicks));

    /// <summary>True at the first instant of a day.</summary>
    public static bool IsMidnight(long localTicks) => localTicks % TimeSpan.TicksPerDay == 0;

    private long OffsetAt(long utcTicks) => zone.GetUtcOffset(new DateTime(utcTicks, DateTimeKind.Utc)).Ticks;
}
