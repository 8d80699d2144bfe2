using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Features;

/// <summary>Followers, their gains, reach and displays by day, and a forecast, all from one reading of the observations.</summary>
internal static class GrowthMetricsOf
{
    public static GrowthMetrics Current(Question question, int forecastDays)
    {
        var current = question.Current;
        var displays = DailyDisplays.Of(current.DaysInRange);
        return new GrowthMetrics
        {
            State = question.State,
            Followers = question.Compare(days => CurrentFollowers.Of(days.FollowerDays)),
            Gain = question.Compare(days => FollowerGain.Of(days.FollowersInRange)),
            GainRate = question.Compare(days => FollowerGainRate.Of(days.FollowersInRange)),
            MeanDailyGain = question.Compare(days => MeanDailyGain.Of(days.FollowersInRange)),
            WeeklyGrowth = question.Compare(days => WeeklyGrowth.Of(days.FollowerDays, days.Set)),
            WeeklyGrowthFromMeanGain = question.Figure(WeeklyGrowthFromMeanGain.Of(current.FollowersInRange)),
            DailyReachSum = question.Compare(days => SumOfDailyReach.Of(days.DaysInRange)),
            MeanDailyReach = question.Figure(MeanDailyReach.Of(current.DaysInRange)),
            Impressions = question.Compare(days => DailyDisplays.Of(days.DaysInRange).Total),
            MeanDailyImpressions = question.Figure(displays.Mean),
            MeanDailyProfileViews = question.Figure(MeanDailyProfileViews.Of(current.DaysInRange)),
            MeanDailyWebsiteClicks = question.Figure(MeanDailyWebsiteClicks.Of(current.DaysInRange)),
            Days = { AccountDayRows.Of(current, question.From) },
            Forecast = ForecastOf.Current(question, forecastDays),
        };
    }
}
