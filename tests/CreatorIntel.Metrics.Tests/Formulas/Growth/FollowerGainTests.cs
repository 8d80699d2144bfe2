using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Growth;

public sealed class FollowerGainTests
{
    [Fact]
    public void The_gain_is_the_latest_count_less_the_first()
    {
        var days = Followers((0, 1000), (3, 1), (10, 1250));
        FollowerGain.Of(days).ShouldBe(Computed.Of(FollowerGain.Formula[1], 250, 3));
        FollowerGainRate.Of(days).ShouldBe(Computed.Of(FollowerGainRate.Formula[1], 0.25, 3));
    }

    [Fact]
    public void The_mean_daily_gain_is_over_the_days_between_observed_or_not()
    {
        MeanDailyGain.Of(Followers((0, 1000), (10, 1250))).ShouldBe(Computed.Of(MeanDailyGain.Formula[1], 25, 2));
        WeeklyGrowthFromMeanGain.Of(Followers((0, 1000), (10, 1250)))
            .ShouldBe(Computed.Of(WeeklyGrowthFromMeanGain.Formula[1], 0.175, 2));
    }

    [Fact]
    public void A_shrinking_account_loses_followers()
    {
        FollowerGain.Of(Followers((0, 1000), (10, 900))).Value.ShouldBe(-100);
        MeanDailyGain.Of(Followers((0, 1000), (10, 900))).Value.ShouldBe(-10);
    }

    [Fact]
    public void One_count_has_no_gain()
    {
        const string Reason = "Only one follower count was observed in these days: there is nothing to compare it with.";
        FollowerGain.Of(Followers((4, 10))).ShouldBe(Computed.Without(FollowerGain.Formula[1], Reason, 1));
        FollowerGainRate.Of(Followers((4, 10))).Unavailable.ShouldBe(Reason);
        MeanDailyGain.Of(Followers((4, 10))).Unavailable.ShouldBe(Reason);
        WeeklyGrowthFromMeanGain.Of(Followers((4, 10))).Unavailable.ShouldBe(Reason);
        FollowerGain.Of(Followers()).Unavailable.ShouldBe("No follower count was observed in these days.");
    }

    [Fact]
    public void Nobody_can_be_gained_upon_but_there_is_no_rate()
    {
        FollowerGain.Of(Followers((0, 0), (7, 10))).Value.ShouldBe(10);
        FollowerGainRate.Of(Followers((0, 0), (7, 10))).Unavailable.ShouldBe("There were no followers to grow from.");
        WeeklyGrowthFromMeanGain.Of(Followers((0, 0), (7, 10))).Unavailable.ShouldBe("There were no followers to grow from.");
    }

    [Fact]
    public void A_day_gains_on_the_day_before_where_that_was_observed()
    {
        var days = Days(
            (0, DayMetrics.Of(100)), (1, DayMetrics.Of(110)), (2, DayMetrics.Of(107)), (4, DayMetrics.Of(120)),
            (5, DayMetrics.Of(null)), (6, DayMetrics.Of(130)), (7, DayMetrics.Of(131)));
        DailyGains.Of(days).ShouldBe([double.NaN, 10, -3, double.NaN, double.NaN, double.NaN, 1]);
    }
}
