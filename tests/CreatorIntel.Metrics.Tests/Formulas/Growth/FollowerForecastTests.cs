using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Growth;

public sealed class FollowerForecastTests
{
    // Quantiles of Student's t with 13 degrees of freedom, worked out with 30 digits.
    private const double T80 = 1.35017128878005505;
    private const double T95 = 2.16036865646279250;

    private static readonly DateOnly NewYear = new(2026, 1, 1);

    [Fact]
    public void A_constant_gain_goes_on_as_a_straight_line_without_a_band()
    {
        var forecast = FollowerForecast.Of(Series(1000, Enumerable.Repeat(10L, 14)), 30);
        forecast.AtHorizon.ShouldBe(Computed.Estimate(FollowerForecast.Formula[1], 1440, 14, 1440, 1440));
        forecast.Points.Count.ShouldBe(30);
        forecast.Points[0].ShouldBe((NewYear.AddDays(15), new ForecastBand(1150, 1150, 1150, 1150, 1150)));
        forecast.Points[^1].Day.ShouldBe(NewYear.AddDays(44));
    }

    [Fact]
    public void The_bands_add_up_the_deviations_of_days_to_come_and_the_doubt_about_the_mean()
    {
        // Gains of 0 and 20 in turn: mean 10, 14 squares of 10 over 13 degrees; 7 days on, 7 + 49 / 14 of these.
        var (_, band) = FollowerForecast.Of(Alternating(0, 20), 7).Points[^1];
        var error = Math.Sqrt(1400.0 / 13 * 10.5);
        band.Expected.ShouldBe(1210);
        band.Low80.ShouldBe(1210 - (T80 * error), 1e-6);
        band.High80.ShouldBe(1210 + (T80 * error), 1e-6);
        band.Low95.ShouldBe(1210 - (T95 * error), 1e-6);
        band.High95.ShouldBe(1210 + (T95 * error), 1e-6);
    }

    [Fact]
    public void A_gain_over_two_days_counts_as_two_days()
    {
        // Gains of 0 and 40 over 2 days each: 10 a day over 28 days, 14 squares of 20 over 2 days.
        var days = Followers([.. Enumerable.Range(0, 15).Select(step => (step * 2, (long?)(1000 + (step / 2 * 40))))]);
        var horizon = FollowerForecast.Of(days, 7).AtHorizon;
        horizon.Value!.Value.ShouldBe(1280 + 70, 1e-9);
        horizon.High!.Value.ShouldBe(1350 + (T95 * Math.Sqrt(14 * 200.0 / 13 * (7 + (49.0 / 28)))), 1e-6);
    }

    [Fact]
    public void Only_the_last_90_days_count()
    {
        var recent = Enumerable.Repeat(10L, 90);
        var wild = FollowerForecast.Of(Series(1000, [500, -300, .. recent]), 10).AtHorizon;
        wild.Value.ShouldBe(1000 + 200 + 900 + 100);
        wild.N.ShouldBe(90);
        wild.High.ShouldBe(wild.Low);
        FollowerForecast.Of(Series(1000, [500, -300, .. recent.Skip(1)]), 10).AtHorizon.High.ShouldNotBe(wild.Low);
    }

    [Fact]
    public void Followers_do_not_fall_below_nobody()
    {
        var forecast = FollowerForecast.Of(Series(200, Enumerable.Repeat(-10L, 14)), 30);
        forecast.Points[4].Band.Expected.ShouldBe(10);
        forecast.Points[^1].Band.ShouldBe(new ForecastBand(0, 0, 0, 0, 0));
        forecast.AtHorizon.ShouldBe(Computed.Estimate(FollowerForecast.Formula[1], 0, 14, 0, 0));
    }

    [Fact]
    public void Beyond_200_days_there_is_a_point_for_each_week_and_the_last_day()
    {
        var days = Series(1000, Enumerable.Repeat(10L, 14));
        FollowerForecast.Of(days, 200).Points.Count.ShouldBe(200);
        FollowerForecast.Of(days, 201).Points.Count.ShouldBe(29);
        var points = FollowerForecast.Of(days, 202).Points;
        points.Count.ShouldBe(29);
        points[0].Day.ShouldBe(NewYear.AddDays(14 + 7));
        points[^2].Day.ShouldBe(NewYear.AddDays(14 + 196));
        points[^1].Day.ShouldBe(NewYear.AddDays(14 + 202));
    }

    [Fact]
    public void Under_14_gains_there_is_no_forecast()
    {
        var forecast = FollowerForecast.Of(Series(1000, Enumerable.Repeat(10L, 13)), 30);
        forecast.Points.ShouldBeEmpty();
        forecast.AtHorizon.ShouldBe(Computed.Without(
            FollowerForecast.Formula[1], "A forecast needs 14 gains between observed days of the last 90 days; there are 13.", 13));
        FollowerForecast.Of(Followers(), 30).AtHorizon.ShouldBe(
            Computed.Without(FollowerForecast.Formula[1], "No follower count was observed."));
        FollowerForecast.Of(Followers((0, 1000)), 30).AtHorizon.Unavailable.ShouldBe(
            "A forecast needs 14 gains between observed days of the last 90 days; there are 0.");
        FollowerForecast.Of(Followers((0, 900), (300, 1000), (301, 1010)), 30).AtHorizon.N.ShouldBe(1);
    }

    [Fact]
    public void The_published_account_goes_on_at_its_mean_daily_gain()
    {
        var mean = GoldenFiles.Expected.Number("growth_metrics/exact/avg_daily_growth");
        FollowerForecast.Of(Day02.Followers(), 180).AtHorizon.Value.ShouldBeNear(102_768 + (180 * mean));
    }

    [Fact]
    public void A_constant_gain_is_forecast_without_error()
    {
        // 16 counts: the one origin with 14 gains before it and a count 1 day later.
        var tested = ForecastBackTest.Of(Series(1000, Enumerable.Repeat(10L, 15)), 1);
        tested.Error.ShouldBe(Computed.Of(ForecastBackTest.ErrorFormula[1], 0, 1));
        tested.NaiveError.ShouldBe(Computed.Of(ForecastBackTest.NaiveFormula[1], 10.0 / 1150, 1));
        tested.Coverage80.ShouldBe(Computed.Of(ForecastBackTest.Coverage80Formula[1], 1, 1));
        tested.Coverage95.ShouldBe(Computed.Of(ForecastBackTest.Coverage95Formula[1], 1, 1));
    }

    [Theory]
    [InlineData(14, 1, 1)]
    [InlineData(-14, 1, 1)]
    [InlineData(15, 0, 1)]
    [InlineData(-23, 0, 1)]
    [InlineData(24, 0, 0)]
    [InlineData(-24, 0, 0)]
    public void What_came_is_held_against_the_bands(long offForecast, int inside80, int inside95)
    {
        // 1150 expected; a day on, 14.5 and 23.2 to each side.
        var tested = ForecastBackTest.Of(Alternating(0, 20, 10 + offForecast), 1);
        var actual = 1150.0 + offForecast;
        tested.Error.Value!.Value.ShouldBe(Math.Abs(offForecast) / actual, 1e-12);
        tested.NaiveError.Value!.Value.ShouldBe(Math.Abs(10 + offForecast) / actual, 1e-12);
        tested.Coverage80.Value.ShouldBe(inside80);
        tested.Coverage95.Value.ShouldBe(inside95);
    }

    [Fact]
    public void Every_origin_with_a_count_that_many_days_later_is_tested()
    {
        // Origins on days 14 to 23, targets on days 21 to 30 without the missing day 25.
        var counts = Enumerable.Range(0, 31).Where(day => day != 25).Select(day => (day, (long?)(1000 + (10 * day))));
        var tested = ForecastBackTest.Of(Followers([.. counts]), 7);
        tested.Error.N.ShouldBe(9);
        tested.Error.Value!.Value.ShouldBe(0, 1e-12);
        var naive = Enumerable.Range(21, 10).Where(day => day != 25).Average(day => 70.0 / (1000 + (10 * day)));
        tested.NaiveError.Value!.Value.ShouldBe(naive, 1e-12);
    }

    [Fact]
    public void A_count_of_nobody_has_no_relative_error_and_is_passed_over()
    {
        // Of the origins with 20 and with 10 followers, the second comes out at 0 a day later.
        var tested = ForecastBackTest.Of(Series(160, Enumerable.Repeat(-10L, 16)), 1);
        tested.NaiveError.ShouldBe(Computed.Of(ForecastBackTest.NaiveFormula[1], 1, 1));
        ForecastBackTest.Of(Series(161, Enumerable.Repeat(-10L, 16)), 1).Error.N.ShouldBe(2);
    }

    [Fact]
    public void Origins_with_the_gains_of_90_days_before_them_are_tested() =>
        ForecastBackTest.Of(Series(1000, Enumerable.Repeat(10L, 91)), 1).Error.N.ShouldBe(77);

    [Fact]
    public void A_forecast_of_no_day_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => FollowerForecast.Of(Followers(), 0));

    [Fact]
    public void A_forecast_of_the_next_day_has_one_point() =>
        FollowerForecast.Of(Series(1000, Enumerable.Repeat(10L, 14)), 1).Points.ShouldHaveSingleItem().Band.Expected.ShouldBe(1150);

    [Fact]
    public void Without_an_origin_the_error_is_unknown()
    {
        var tested = ForecastBackTest.Of(Series(1000, Enumerable.Repeat(10L, 15)), 7);
        tested.Error.ShouldBe(Computed.Without(
            ForecastBackTest.ErrorFormula[1], "No count was observed 7 days after a day with 14 gains before it."));
        tested.Coverage80.Value.ShouldBeNull();
    }

    private static FollowerDays Alternating(long odd, long even, params long[] further) =>
        Series(1000, [.. Enumerable.Range(0, 14).Select(day => day % 2 == 0 ? odd : even), .. further]);

    private static FollowerDays Series(long first, IEnumerable<long> gains)
    {
        var counts = new List<(int Day, long? Count)> { (0, first) };
        foreach (var gain in gains) counts.Add((counts.Count, counts[^1].Count + gain));
        return Followers([.. counts]);
    }
}
