using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Statistics;

namespace CreatorIntel.Metrics.Formulas;

/// <summary>
/// Mean weighted engagement by hour and weekday of publishing (A10), and whether the best of them can be told from chance.
/// </summary>
internal static class PostingTimes
{
    private const int HoursOfDay = 24;

    private static readonly string[] Weekdays =
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    /// <summary>Id <c>times.mean-engagement</c>: of an hour, of a weekday, or of an hour of a weekday.</summary>
    public static readonly FormulaVersions Formula = new(
        "times.mean-engagement", Units.Index, "Mean engagement by time of publishing", Sources.CreatorAnalytics("A10"),
        WeightedEngagement.Metrics.And(Reads.Posts("published_at")),
        new(
            "The mean engagement of the posts published at that hour or on that weekday in UTC, each rounded to 2 decimals of a percent.",
            "sum(round(engagement, 4)) / n"),
        new(
            "The mean engagement of the posts published at that hour or on that weekday in the account's time zone. Posts without a "
            + "rate are left out.",
            "sum(engagement) / n"));

    /// <summary>The zone of the hours and weekdays: UTC in Classic and for dates that are midnight in UTC.</summary>
    public static TimeZoneInfo ZoneOf(PostColumns posts, FormulaSet set, TimeZoneInfo zone) =>
        set == FormulaSet.Classic ? TimeZoneInfo.Utc : DatesOnly.Zone(posts, zone) ?? zone;

    /// <param name="posts">The posts.</param>
    /// <param name="rates">Their weighted engagement.</param>
    /// <param name="zone">The account's zone.</param>
    /// <param name="minimumPosts">Rated posts under which a time is not ranked; Classic ranks all.</param>
    public static PostingTimeMeans Of(
        PostColumns posts, Rates rates, TimeZoneInfo zone, int minimumPosts = BestOfFamily.DefaultMinimumPosts)
    {
        var used = ZoneOf(posts, rates.Set, zone);
        RunningSample[] cells = new RunningSample[Weekdays.Length * HoursOfDay], hours = new RunningSample[HoursOfDay];
        var weekdays = new RunningSample[Weekdays.Length];
        ReadOnlySpan<double> values = rates.Values.Span;
        var published = posts.PublishedAt.Span;
        var clock = new LocalClock(used);
        for (var row = 0; row < posts.Count; row++)
        {
            var local = clock.LocalTicks(published[row]);
            var (weekday, hour) = (LocalClock.DaysSinceMonday(local), LocalClock.HourOf(local));
            cells[(weekday * HoursOfDay) + hour].Add(values[row]);
            hours[hour].Add(values[row]);
            weekdays[weekday].Add(values[row]);
        }

        TimeMean Mean(int? weekday, int? hour, in RunningSample sample) => new(
            weekday + 1, hour,
            MeanEngagement.Figure(Formula[rates.Set], sample, rates.Scale, "No post with a rate was published then."),
            sample.N >= minimumPosts);

        var days = weekdays.Select((sample, weekday) => Mean(weekday, null, sample)).ToArray();
        var bestDays = BestTimes.Of(new("weekday", "weekday", minimumPosts), weekdays, weekday => Weekdays[weekday], rates.Set);
        if (DatesOnly.Zone(posts, zone) is not null)
            return new(used.Id, DatesOnly.Reason, minimumPosts, [], days, [], new([], new(null, false, DatesOnly.Reason)), bestDays);

        return new(
            used.Id, null, minimumPosts,
            [.. hours.Select((sample, hour) => Mean(null, hour, sample))],
            days,
            [.. Enumerable.Range(0, cells.Length).Where(cell => cells[cell].N > 0)
                .Select(cell => Mean(cell / HoursOfDay, cell % HoursOfDay, cells[cell]))],
            BestTimes.Of(
                new("hour", "hour", minimumPosts), hours, hour => string.Create(CultureInfo.InvariantCulture, $"{hour:00}:00"), rates.Set),
            bestDays);
    }
}
