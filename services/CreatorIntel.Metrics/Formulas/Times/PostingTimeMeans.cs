using CreatorIntel.Contracts.Figures;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>Engagement by time of publishing.</summary>
/// <param name="TimeZone">The zone of the hours and weekdays.</param>
/// <param name="HoursUnavailable">Why hours are not offered; null where they are.</param>
/// <param name="MinimumPosts">Rated posts under which a time is not ranked.</param>
/// <param name="Hours">All 24 hours.</param>
/// <param name="Weekdays">All 7 weekdays, from Monday.</param>
/// <param name="Cells">Hours of weekdays in which a rated post was published.</param>
/// <param name="BestHours">The best of the hours.</param>
/// <param name="BestWeekdays">The best of the weekdays, Monday being 0.</param>
internal sealed record PostingTimeMeans(
    string TimeZone, string? HoursUnavailable, int MinimumPosts, IReadOnlyList<TimeMean> Hours,
    IReadOnlyList<TimeMean> Weekdays, IReadOnlyList<TimeMean> Cells, BestTimes BestHours, BestTimes BestWeekdays);

/// <summary>Mean engagement of the posts of a time.</summary>
/// <param name="Weekday">ISO: Monday is 1; null: every weekday.</param>
/// <param name="Hour">0 to 23; null: every hour.</param>
/// <param name="Mean">The mean, with its interval; n is the number of rated posts.</param>
/// <param name="Enough">True where there are as many of them as the minimum.</param>
internal sealed record TimeMean(int? Weekday, int? Hour, Computed Mean, bool Enough);
