using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Growth;

public sealed class DailyMetricsTests
{
    private static readonly AccountDays Three = Days(
        (0, DayMetrics.Of(1, impressions: 100, views: 900, reach: 50, profileViews: 4, websiteClicks: 0)),
        (1, DayMetrics.Of(1)),
        (2, DayMetrics.Of(1, impressions: 300, reach: 70, profileViews: 5, websiteClicks: 3)));

    [Fact]
    public void Reach_of_days_is_added_up_only_as_the_sum_of_daily_reach()
    {
        SumOfDailyReach.Of(Three).ShouldBe(Computed.Of(new Formula("reach.daily-sum", 1, "person-days"), 120, 2));
        MeanDailyReach.Of(Three).ShouldBe(Computed.Of(new Formula("reach.mean-daily", 1, "people"), 60, 2));
    }

    [Fact]
    public void Means_are_over_the_days_that_have_the_metric()
    {
        MeanDailyProfileViews.Of(Three).ShouldBe(Computed.Of(MeanDailyProfileViews.Formula[1], 4.5, 2));
        MeanDailyWebsiteClicks.Of(Three).ShouldBe(Computed.Of(MeanDailyWebsiteClicks.Formula[1], 1.5, 2));
    }

    [Fact]
    public void Impressions_add_up()
    {
        var (total, mean) = DailyDisplays.Of(Three);
        total.ShouldBe(Computed.Of(DailyDisplays.Sum[1], 400, 2));
        mean.ShouldBe(Computed.Of(DailyDisplays.Mean[1], 200, 2));
    }

    [Fact]
    public void Views_stand_in_for_impressions_and_the_formula_says_so()
    {
        var (total, mean) = DailyDisplays.Of(Days((0, DayMetrics.Of(1, impressions: 10)), (1, DayMetrics.Of(1, views: 30))));
        total.ShouldBe(Computed.Of(DailyDisplays.SumWithViews[1], 40, 2));
        mean.ShouldBe(Computed.Of(DailyDisplays.MeanWithViews[1], 20, 2));
    }

    [Fact]
    public void What_no_day_has_is_unavailable()
    {
        var days = Days((0, DayMetrics.Of(1)));
        SumOfDailyReach.Of(days).ShouldBe(Computed.Without(SumOfDailyReach.Formula[1], "The source gives no reach for these days."));
        MeanDailyReach.Of(days).Value.ShouldBeNull();
        MeanDailyProfileViews.Of(days).Unavailable.ShouldBe("The source gives no profile views for these days.");
        MeanDailyWebsiteClicks.Of(days).Unavailable.ShouldBe("The source gives no website clicks for these days.");
        DailyDisplays.Of(days).Total.Unavailable.ShouldBe("The source gives no impressions or views for these days.");
        DailyDisplays.Of(AccountDays.Empty).Mean.Value.ShouldBeNull();
    }
}
