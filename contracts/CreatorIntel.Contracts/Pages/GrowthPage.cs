namespace CreatorIntel.Contracts.Pages;

/// <summary>Everything the growth page shows.</summary>
/// <param name="Head">The data behind it.</param>
/// <param name="Cards">The figures at the top.</param>
/// <param name="Days">Account days in order; a null metric was not observed.</param>
/// <param name="Target">The goal and the straight path to it.</param>
/// <param name="Gap">What lies between the account and its goal.</param>
/// <param name="Scenarios">Where the account is going at three assumed rates.</param>
/// <param name="Forecast">Where it is going by its own daily gains.</param>
public sealed record GrowthPage(
    PageHead Head, GrowthCards Cards, IReadOnlyList<AccountDayRow> Days, TargetPath Target, TargetGap Gap,
    ScenarioSet Scenarios, Forecast Forecast);

/// <summary>The figures at the top of the growth page.</summary>
/// <param name="Followers">Followers on the latest day.</param>
/// <param name="Gain">Followers gained over the days of the range.</param>
/// <param name="GainRate">The gain against the first count, a fraction.</param>
/// <param name="MeanDailyGain">Followers gained a day.</param>
/// <param name="WeeklyGrowth">Growth over the last week, a fraction.</param>
/// <param name="WeeklyGrowthFromMeanGain">The mean daily gain over a week against the first count, a fraction.</param>
/// <param name="TargetWeeklyGrowth">The weekly growth that would reach the target in time, a fraction.</param>
/// <param name="DailyReachSum">Sum of daily reach: the same people are counted again on every day.</param>
/// <param name="MeanDailyReach">Mean reach of a day.</param>
/// <param name="Impressions">Impressions over the days of the range.</param>
/// <param name="MeanDailyImpressions">Mean impressions of a day.</param>
/// <param name="MeanDailyProfileViews">Mean profile views of a day.</param>
/// <param name="MeanDailyWebsiteClicks">Mean website clicks of a day.</param>
public sealed record GrowthCards(
    ComparedFigure Followers, ComparedFigure Gain, ComparedFigure GainRate, ComparedFigure MeanDailyGain,
    ComparedFigure WeeklyGrowth, Figure WeeklyGrowthFromMeanGain, Figure TargetWeeklyGrowth, ComparedFigure DailyReachSum,
    Figure MeanDailyReach, ComparedFigure Impressions, Figure MeanDailyImpressions, Figure MeanDailyProfileViews,
    Figure MeanDailyWebsiteClicks);

/// <summary>What was observed of one day of an account; null where it was not.</summary>
/// <param name="Day">The day, in the account's time zone.</param>
/// <param name="Followers">Followers at its end.</param>
/// <param name="Gain">Against the day before; null where that was not observed.</param>
/// <param name="Reach">People reached on the day; not to be added up.</param>
/// <param name="Impressions">Impressions on the day.</param>
/// <param name="Views">Views on the day.</param>
/// <param name="ProfileViews">Visits of the profile on the day.</param>
/// <param name="WebsiteClicks">Clicks to the website on the day.</param>
public sealed record AccountDayRow(
    DateOnly Day, long? Followers, long? Gain, long? Reach, long? Impressions, long? Views, long? ProfileViews,
    long? WebsiteClicks);

/// <summary>What lies between an account and its goal.</summary>
/// <param name="Followers">Followers that are missing.</param>
/// <param name="WeeklyRate">The weekly growth that is missing, a fraction.</param>
/// <param name="Acceleration">How many times as fast the account has to grow.</param>
/// <param name="DaysToTarget">Days until the goal at the mean daily gain.</param>
/// <param name="MonthsToTarget">The same in months.</param>
/// <param name="RequiredDailyGrowth">Followers to gain a day.</param>
/// <param name="RequiredWeeklyGain">Followers to gain a week.</param>
/// <param name="CurrentWeeklyGain">Followers gained a week at present.</param>
/// <param name="ChartedWeeklyGrowth">The target's weekly growth as charts of growth rates draw it, a fraction.</param>
public sealed record TargetGap(
    Figure Followers, Figure WeeklyRate, Figure Acceleration, Figure DaysToTarget, Figure MonthsToTarget,
    Figure RequiredDailyGrowth, Figure RequiredWeeklyGain, Figure CurrentWeeklyGain, Figure ChartedWeeklyGrowth);

/// <summary>A forecast from the account's own daily gains.</summary>
/// <param name="Method">How it is made, in words.</param>
/// <param name="Unavailable">Why there is none; null when there is one.</param>
/// <param name="Points">Expected followers with both bands, by day.</param>
/// <param name="AtHorizon">Followers on the last day, with the 95 % band.</param>
/// <param name="BackTests">How far forecasts on the account's own past were off.</param>
public sealed record Forecast(
    string Method, string? Unavailable, IReadOnlyList<ForecastPoint> Points, Figure AtHorizon, IReadOnlyList<BackTest> BackTests);

/// <summary>One day of a forecast.</summary>
public sealed record ForecastPoint(DateOnly Day, double Expected, double Low80, double High80, double Low95, double High95);

/// <summary>How far forecasts on the account's own past were off.</summary>
/// <param name="DaysAhead">How far they looked.</param>
/// <param name="Error">Mean absolute error against what came, a fraction of it.</param>
/// <param name="NaiveError">The same of saying that nothing changes.</param>
/// <param name="Coverage80">Share of what came that lay inside the 80 % band.</param>
/// <param name="Coverage95">Share of what came that lay inside the 95 % band.</param>
public sealed record BackTest(int DaysAhead, Figure Error, Figure NaiveError, Figure Coverage80, Figure Coverage95);
