using System.Globalization;
using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Features;

/// <summary>Account days as rows; a metric that was not given is absent.</summary>
internal static class AccountDayRows
{
    /// <summary>The days from one on. The gain of the first is on the day before, which is not among them.</summary>
    public static IEnumerable<AccountDayRow> Of(Selection selection, DateOnly? from)
    {
        var days = selection.AccountDays;
        var gains = DailyGains.Of(days);
        for (var row = days.FirstFrom(from ?? DateOnly.MinValue); row < days.Count; row++)
            yield return Row(days, row, gains[row]);
    }

    private static AccountDayRow Row(AccountDays days, int row, double gain)
    {
        var day = new AccountDayRow { Day = days.Days.Span[row].ToIso() };
        if (Known(days.Followers.Span[row]) is { } followers) day.Followers = followers;
        if (Known(gain) is { } gained) day.Gain = gained;
        if (Known(days.Reach.Span[row].Count) is { } reach) day.Reach = reach;
        if (Known(days.Impressions.Span[row]) is { } impressions) day.Impressions = impressions;
        if (Known(days.Views.Span[row]) is { } views) day.Views = views;
        if (Known(days.ProfileViews.Span[row]) is { } visits) day.ProfileViews = visits;
        if (Known(days.WebsiteClicks.Span[row]) is { } clicks) day.WebsiteClicks = clicks;
        return day;
    }

    private static long? Known(double metric) => double.IsNaN(metric) ? null : (long)metric;
}
