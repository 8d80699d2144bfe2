using CreatorIntel.Ingestion.Formats.Text;

namespace CreatorIntel.Ingestion.Tests.Formats;

public sealed class LocalTimesTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    private static DateTimeOffset Utc(int month, int day, int hour, int minute) => new(2026, month, day, hour, minute, 0, TimeSpan.Zero);

    [Fact]
    public void A_summer_time_is_four_hours_behind_in_new_york() =>
        LocalTimes.ToInstant(new DateTime(2026, 7, 1, 12, 0, 0), NewYork).ShouldBe(Utc(7, 1, 16, 0));

    [Fact]
    public void A_time_that_the_clocks_show_twice_is_its_first_occurrence() =>
        LocalTimes.ToInstant(new DateTime(2026, 11, 1, 1, 30, 0), NewYork).ShouldBe(Utc(11, 1, 5, 30));

    [Fact]
    public void A_time_that_the_clocks_skip_is_as_much_after_the_change() =>
        LocalTimes.ToInstant(new DateTime(2026, 3, 8, 2, 30, 0), NewYork).ShouldBe(Utc(3, 8, 7, 30));

    [Fact]
    public void A_day_ends_at_midnight_of_its_zone() =>
        LocalTimes.EndOf(new DateOnly(2026, 3, 8), NewYork).ShouldBe(Utc(3, 9, 4, 0));
}
