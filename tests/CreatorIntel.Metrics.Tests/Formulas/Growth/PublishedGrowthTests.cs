using System.Globalization;
using System.Text.Json;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas.Growth;

/// <summary>The published figures of the account days.</summary>
public sealed class PublishedGrowthTests
{
    private static JsonElement Published => GoldenFiles.Expected.At("growth_metrics/exact");

    [Fact]
    public void The_gain_of_the_90_days_is_the_published_one()
    {
        var days = Day02.Followers();
        days.Followers[0].ShouldBe(Published.Number("start_followers"));
        days.Count.ShouldBe((int)Published.Number("account_days"));
        days.Days[^1].ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).ShouldBe(Published.At("latest_date").GetString());
        FollowerGain.Of(days).Value.ShouldBe(Published.Number("total_growth"));
        FollowerGainRate.Of(days).Value.ShouldBeNear(Published.Number("total_growth_pct") / 100);
        FollowerGain.DaysBetween(days).ShouldBe((int)Published.Number("days_between_first_and_last"));
        MeanDailyGain.Of(days).Value.ShouldBeNear(Published.Number("avg_daily_growth"));
    }

    [Fact]
    public void Daily_reach_displays_and_visits_are_the_published_ones()
    {
        var days = Day02.Days();
        SumOfDailyReach.Of(days).Value.ShouldBe(Published.Number("total_reach"));
        SumOfDailyReach.Of(days).Value.ShouldBe(GoldenFiles.Expected.Number("growth_metrics/seed/total_reach_90d"));
        MeanDailyReach.Of(days).Value.ShouldBeNear(Published.Number("avg_daily_reach"));
        DailyDisplays.Of(days).Total.Value.ShouldBe(Published.Number("total_impressions"));
        DailyDisplays.Of(days).Mean.Value.ShouldBeNear(Published.Number("avg_daily_impressions"));
        MeanDailyProfileViews.Of(days).Value.ShouldBeNear(Published.Number("avg_daily_profile_views"));
        MeanDailyWebsiteClicks.Of(days).Value.ShouldBeNear(Published.Number("avg_daily_website_clicks"));
    }

    [Fact]
    public void Without_the_day_a_week_earlier_growth_is_the_published_one_of_8_days()
    {
        // The published loader stored days in a form that its own query passed over by one.
        var all = Day02.Days();
        var latest = all.Days.Span[^1];
        var days = AccountDays.Of(Enumerable.Range(0, all.Count)
            .Where(row => all.Days.Span[row] != latest.AddDays(-7))
            .Select(row => new DayObservation(all.Days.Span[row], Samples.Noon, row, DayMetrics.Of((long)all.Followers.Span[row]))));
        WeeklyGrowth.Of(FollowerDays.Of(days), FormulaSet.Classic).Value
            .ShouldBeNear(Published.Number("weekly_growth_rate_pct_if_dates_stored_with_time") / 100);
    }

    [Fact]
    public void The_published_cards_of_growth_show_the_figures()
    {
        var days = Day02.Followers();
        Text($"{CurrentFollowers.Of(days).Value:N0}").ShouldBe(GoldenFiles.Card("Current Followers"));
        Text($"+{FollowerGain.Of(days).Value:N0}").ShouldBe(GoldenFiles.Card("Total Growth (90 days)"));
        Text($"{FollowerGainRate.Of(days).Value * 100:0.00}%").ShouldBe(GoldenFiles.BelowCard("Total Growth (90 days)"));
    }

    [Fact]
    public void Current_in_the_published_comparison_of_rates_is_the_week_at_the_mean_daily_gain()
    {
        var bars = GoldenFiles.Trace("Weekly Growth Rate Comparison", "bar");
        bars.GetProperty("x")[0].GetString().ShouldBe("Current");
        var current = WeeklyGrowthFromMeanGain.Of(Day02.Followers()).Value;
        current.ShouldBeNear(bars.GetProperty("y")[0].GetDouble() / 100);
        Text($"{current * 100:0.00}%").ShouldBe(bars.GetProperty("text")[0].GetString());
    }

    [Fact]
    public void Reach_and_impressions_by_day_are_the_published_lines()
    {
        var days = Day02.Days();
        const string Chart = "Daily Reach and Impressions";
        ShouldShow(GoldenFiles.Trace(Chart, "Reach"), days.Days.ToArray(), Array.ConvertAll(days.Reach.ToArray(), reached => reached.Count));
        ShouldShow(GoldenFiles.Trace(Chart, "Impressions"), days.Days.ToArray(), days.Impressions.ToArray());
    }

    [Fact]
    public void Followers_and_daily_gains_are_the_published_lines()
    {
        var days = Day02.Days();
        ShouldShow(GoldenFiles.TraceBeside("Daily Growth", "Followers"), days.Days.ToArray(), days.Followers.ToArray());
        ShouldShow(GoldenFiles.TraceBeside("Daily Growth", "Daily Growth"), days.Days.ToArray()[1..], DailyGains.Of(days)[1..]);
        ShouldShow(GoldenFiles.Trace("Follower Growth Over Time", "Actual Followers"), days.Days.ToArray(), days.Followers.ToArray());
        DailyGains.Of(days)[0].ShouldBe(double.NaN);
    }

    [Fact]
    public void The_database_holds_the_published_days_and_posts()
    {
        var published = GoldenFiles.Expected.At("database_summary");
        var days = Day02.Days().Days;
        days.Length.ShouldBe((int)published.Number("account_metrics_count"));
        PostCount.Of(Day02.Posts()).Value.ShouldBe(published.Number("posts_count"));
        days.Span[0].ToString("O", CultureInfo.InvariantCulture).ShouldBe(published.At("date_range_start").GetString());
        days.Span[^1].ToString("O", CultureInfo.InvariantCulture).ShouldBe(published.At("date_range_end").GetString());
    }

    private static void ShouldShow(JsonElement line, DateOnly[] days, double[] values)
    {
        line.Days("x").ShouldBe(days);
        line.Numbers("y").ShouldBe(values);
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
