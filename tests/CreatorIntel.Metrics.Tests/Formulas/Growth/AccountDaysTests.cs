using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Growth;

public sealed class AccountDaysTests
{
    [Fact]
    public void For_each_metric_the_latest_recorded_value_counts()
    {
        var days = AccountDays.Of(
        [
            Observed(0, sequence: 3, DayMetrics.Of(followers: 110, impressions: null, reach: 9), recordedAfterHours: 2),
            Observed(0, sequence: 9, DayMetrics.Of(followers: 100, impressions: 50, profileViews: 4), recordedAfterHours: 1),
            Observed(0, sequence: 4, DayMetrics.Of(followers: null, websiteClicks: 0), recordedAfterHours: 2),
        ]);
        days.Count.ShouldBe(1);
        days.Followers.Span[0].ShouldBe(110);
        days.Impressions.Span[0].ShouldBe(50);
        days.Reach.Span[0].Count.ShouldBe(9);
        days.ProfileViews.Span[0].ShouldBe(4);
        days.WebsiteClicks.Span[0].ShouldBe(0);
        days.Views.Span[0].ShouldBe(double.NaN);
    }

    [Fact]
    public void Of_values_recorded_at_one_instant_that_of_the_higher_sequence_counts() =>
        AccountDays.Of([Observed(0, 7, DayMetrics.Of(2)), Observed(0, 5, DayMetrics.Of(1))]).Followers.Span[0].ShouldBe(2);

    [Fact]
    public void Days_stand_in_order_and_can_be_cut_out()
    {
        var days = Days((5, DayMetrics.Of(3)), (0, DayMetrics.Of(1)), (3, DayMetrics.Of(2)));
        days.Followers.ToArray().ShouldBe([1, 2, 3]);
        days.Between(new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 6)).Followers.ToArray().ShouldBe([2, 3]);
        days.Between(new DateOnly(2026, 1, 4), new DateOnly(2026, 1, 5)).Days.ToArray().ShouldBe([new DateOnly(2026, 1, 4)]);
        days.Between(new DateOnly(2026, 1, 7), new DateOnly(2026, 1, 1)).Count.ShouldBe(0);
        days.Between(DateOnly.MinValue, DateOnly.MaxValue).Count.ShouldBe(3);
    }

    [Fact]
    public void Days_without_a_follower_count_are_days_all_the_same()
    {
        var days = Days((0, DayMetrics.Of(1)), (1, DayMetrics.Of(null, reach: 5)), (2, DayMetrics.Of(3)));
        days.Count.ShouldBe(3);
        FollowerDays.Of(days).Days.ToArray().ShouldBe([new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 3)]);
        FollowerDays.Of(days).Followers.ToArray().ShouldBe([1, 3]);
    }
}
