using CreatorIntel.Ingestion.Sync;

namespace CreatorIntel.Ingestion.Tests.Sync;

public sealed class CallPaceTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public void Below_three_quarters_nothing_waits() => CallPace.After(149, 200, Minute, told: 0.74).ShouldBe(TimeSpan.Zero);

    [Fact]
    public void From_three_quarters_on_what_is_left_is_spread_over_what_is_left_of_the_window() =>
        CallPace.After(150, 200, Minute, told: 0).ShouldBe(TimeSpan.FromSeconds(1.2));

    [Fact]
    public void What_the_platform_says_counts_where_it_is_more() =>
        CallPace.After(1, 200, Minute, told: 0.85).TotalSeconds.ShouldBe(2, 0.001);

    [Fact]
    public void No_wait_is_longer_than_five_seconds() => CallPace.After(199, 200, TimeSpan.FromHours(1), told: 0).ShouldBe(CallPace.Longest);
}
