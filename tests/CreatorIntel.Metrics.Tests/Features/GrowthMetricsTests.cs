using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Formulas;
using Grpc.Core;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Features;

public sealed class GrowthMetricsTests
{
    /// <summary>40 days from 1 January 2026 on with 10 followers more on each.</summary>
    private static readonly AccountDays Forty = Days(
        [.. Enumerable.Range(0, 40).Select(day => (day, DayMetrics.Of(1000 + (10 * day), reach: 100)))]);

    [Fact]
    public void Figures_are_of_the_days_asked_about_beside_as_many_days_before()
    {
        var growth = Ask(new FigureQuery { From = "2026-01-11", To = "2026-01-20" });
        growth.Followers.Current.Value.ShouldBe(1190);
        growth.Gain.Current.Value.ShouldBe(90);
        growth.Gain.Previous.Value.ShouldBe(90);
        growth.GainRate.Current.Value.ShouldBe(90 / 1100.0);
        growth.GainRate.Previous.Value.ShouldBe(90 / 1000.0);
        growth.MeanDailyGain.Current.Value.ShouldBe(10);
        growth.DailyReachSum.Current.Value.ShouldBe(1000);
        growth.Impressions.Current.Unavailable.ShouldBe("The source gives no impressions or views for these days.");
    }

    [Fact]
    public void The_first_day_asked_about_gains_on_the_day_before_it()
    {
        var days = Ask(new FigureQuery { From = "2026-01-11", To = "2026-01-12" }).Days;
        days.Select(day => day.Day).ShouldBe(["2026-01-11", "2026-01-12"]);
        days[0].Gain.ShouldBe(10);
        (days[0].Reach, days[0].HasImpressions).ShouldBe((100, false));
        Ask(new FigureQuery()).Days[0].HasGain.ShouldBeFalse();
    }

    [Fact]
    public void The_forecast_goes_on_from_the_last_day_asked_about()
    {
        var forecast = Ask(new FigureQuery { To = "2026-01-20" }, 30).Forecast;
        forecast.Unavailable.ShouldBe("");
        forecast.Points.Count.ShouldBe(30);
        forecast.Points[^1].Day.ShouldBe("2026-02-19");
        forecast.AtHorizon.Value.ShouldBe(1490);
        forecast.AtHorizon.Id.ShouldContain(":30d:");
        forecast.BackTests.Select(test => test.DaysAhead).ShouldBe([7, 28]);
        forecast.BackTests[0].Error.Unavailable.ShouldNotBeEmpty();
        Ask(new FigureQuery()).Forecast.Points.Count.ShouldBe(180);
    }

    [Fact]
    public void Without_days_there_is_no_forecast_and_the_reason_is_told()
    {
        var growth = GrowthMetricsOf.Current(Questioned.About(PostColumns.Empty), 0);
        growth.Forecast.Unavailable.ShouldBe("No follower count was observed.");
        growth.Forecast.Points.ShouldBeEmpty();
        growth.Days.ShouldBeEmpty();
        growth.Gain.Current.Unavailable.ShouldBe("No follower count was observed in these days.");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(731)]
    public void A_forecast_looks_1_to_730_days_ahead(int days) =>
        Should.Throw<RpcException>(() => Ask(new FigureQuery(), days)).StatusCode.ShouldBe(StatusCode.InvalidArgument);

    private static GrowthMetrics Ask(FigureQuery query, int forecastDays = 0) =>
        GrowthMetricsOf.Current(Questioned.About(PostColumns.Empty, Forty, query), forecastDays);
}
