using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Formulas;
using Times = CreatorIntel.Metrics.Formulas.PostingTimes;

namespace CreatorIntel.Metrics.Features;

/// <summary>Engagement by time of publishing as the contract has it.</summary>
internal static class PostingTimesOf
{
    private const int EveryWeekday = 0;
    private const int EveryHour = -1;

    public static Contracts.V1.PostingTimes Current(Question question)
    {
        var times = Times.Of(question.Current.Posts, question.Current.Rates, question.Zone);
        return new Contracts.V1.PostingTimes
        {
            TimeZone = times.TimeZone,
            HoursUnavailable = times.HoursUnavailable ?? "",
            MinimumPosts = times.MinimumPosts,
            Hours = { times.Hours.Select(hour => Cell(question, hour, $"hour-{hour.Hour}")) },
            Weekdays = { times.Weekdays.Select(day => Cell(question, day, $"weekday-{day.Weekday}")) },
            Cells = { times.Cells.Select(cell => Cell(question, cell, $"cell-{cell.Weekday}-{cell.Hour}")) },
            BestHours = { times.BestHours.TopThree },
            BestWeekdays = { times.BestWeekdays.TopThree.Select(sinceMonday => sinceMonday + 1) },
            HoursVerdict = times.BestHours.Verdict.Verdict,
            HoursDistinguishable = times.BestHours.Verdict.Distinguishable,
            WeekdaysVerdict = times.BestWeekdays.Verdict.Verdict,
            WeekdaysDistinguishable = times.BestWeekdays.Verdict.Distinguishable,
        };
    }

    private static TimeCell Cell(Question question, TimeMean time, string subject) => new()
    {
        Weekday = time.Weekday ?? EveryWeekday,
        Hour = time.Hour ?? EveryHour,
        MeanEngagement = question.Figure(time.Mean, subject),
        Enough = time.Enough,
    };
}
