using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.Pages;
using CreatorIntel.Contracts.V1;
using AccountDayRow = CreatorIntel.Contracts.Pages.AccountDayRow;
using Forecast = CreatorIntel.Contracts.Pages.Forecast;
using ForecastPoint = CreatorIntel.Contracts.Pages.ForecastPoint;

namespace CreatorIntel.Dashboard.Features.Growth;

/// <summary>Puts what the services answered on the growth page.</summary>
internal static class GrowthMapping
{
    public static GrowthPage ToPage(PageQuestion question, GrowthMetrics metrics, GrowthScenarios scenarios) => new(
        metrics.State.ToHead(question.Accounts, question.Query),
        new GrowthCards(
            metrics.Followers.ToPage(), metrics.Gain.ToPage(), metrics.GainRate.ToPage(), metrics.MeanDailyGain.ToPage(),
            metrics.WeeklyGrowth.ToPage(), metrics.WeeklyGrowthFromMeanGain.ToPage(), scenarios.TargetWeeklyGrowth.ToPage(),
            metrics.DailyReachSum.ToPage(), metrics.MeanDailyReach.ToPage(), metrics.Impressions.ToPage(),
            metrics.MeanDailyImpressions.ToPage(), metrics.MeanDailyProfileViews.ToPage(),
            metrics.MeanDailyWebsiteClicks.ToPage()),
        [.. metrics.Days.Select(day => new AccountDayRow(
            IsoDay.Parse(day.Day), day.HasFollowers ? day.Followers : null, day.HasGain ? day.Gain : null,
            day.HasReach ? day.Reach : null, day.HasImpressions ? day.Impressions : null, day.HasViews ? day.Views : null,
            day.HasProfileViews ? day.ProfileViews : null, day.HasWebsiteClicks ? day.WebsiteClicks : null))],
        scenarios.ToTarget(), scenarios.ToGap(), scenarios.ToScenarios(), ToPage(metrics.Forecast));

    private static Forecast ToPage(Contracts.V1.Forecast forecast) => new(
        forecast.Method, forecast.Unavailable.Length == 0 ? null : forecast.Unavailable,
        [.. forecast.Points.Select(point => new ForecastPoint(
            IsoDay.Parse(point.Day), point.Expected, point.Low80, point.High80, point.Low95, point.High95))],
        forecast.AtHorizon.ToPage(),
        [.. forecast.BackTests.Select(test => new Contracts.Pages.BackTest(
            test.DaysAhead, test.Error.ToPage(), test.NaiveError.ToPage(), test.Coverage80.ToPage(), test.Coverage95.ToPage()))]);
}
