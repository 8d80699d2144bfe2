using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;
using static CreatorIntel.Tests.Properties.Properties;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>What holds of figures of any observations: recording them again changes nothing, and as of the latest is now.</summary>
public sealed class ObservationProperties
{
    private static readonly Gen<long?> Metric = Count(999, 4);

    private static readonly Gen<DayObservation[]> AnyDays =
        (from day in Gen.Choose(0, 40)
         from hours in Gen.Choose(0, 3)
         from followers in Metric
         from impressions in Metric
         from reach in Metric
         select (day, hours, Metrics: DayMetrics.Of(followers, impressions, null, reach))).ArrayOf()
        .Select(rows => rows.Select((row, sequence) => Observed(row.day, sequence, row.Metrics, row.hours)).ToArray());

    private static readonly Gen<PostObservation[]> AnyMeasurements =
        (from observed in Gen.Choose(0, 5)
         from recorded in Gen.Choose(0, 5)
         from likes in Metric
         from reach in Metric
         from saves in Metric
         select (observed, recorded, Totals: PostMetrics.Of(null, null, reach, likes, 1, 2, saves))).ArrayOf()
        .Select(rows => rows.Select((row, sequence) => new PostObservation(
            Noon.AddHours(row.observed), Noon.AddDays(row.recorded), sequence, row.Totals)).ToArray());

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Days_observed_again_never_change_a_figure(FormulaSet set) =>
        Holds(
            from once in AnyDays from again in Gen.Shuffle((DayObservation[])[.. once, .. once]) select (once, again),
            days => Figures(AccountDays.Of(days.once), set).SequenceEqual(Figures(AccountDays.Of(days.again), set)));

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void A_post_measured_again_never_changes_a_figure(FormulaSet set) =>
        Holds(
            from once in AnyMeasurements from again in Gen.Shuffle((PostObservation[])[.. once, .. once]) select (once, again),
            post => Figures(post.once, set).SequenceEqual(Figures(post.again, set)));

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void As_of_the_latest_day_a_figure_is_that_of_all_days(FormulaSet set) =>
        Holds(AnyDays, observations =>
        {
            var days = AccountDays.Of(observations);
            if (days.Count == 0) return true;
            var latest = days.Days.Span[^1];
            var followers = FollowerDays.Of(days);
            return Figures(days.Between(DateOnly.MinValue, latest), set).SequenceEqual(Figures(days, set))
                && WeeklyGrowth.Of(followers.Until(latest), set) == WeeklyGrowth.Of(followers, set);
        });

    private static IEnumerable<object?> Figures(AccountDays days, FormulaSet set)
    {
        var followers = FollowerDays.Of(days);
        return
        [
            CurrentFollowers.Of(followers), WeeklyGrowth.Of(followers, set), FollowerGain.Of(followers), FollowerGainRate.Of(followers),
            MeanDailyGain.Of(followers), WeeklyGrowthFromMeanGain.Of(followers), SumOfDailyReach.Of(days), MeanDailyReach.Of(days),
            DailyDisplays.Of(days), .. DailyGains.Of(days).Cast<object?>(),
        ];
    }

    private static IEnumerable<object?> Figures(PostObservation[] measurements, FormulaSet set)
    {
        var latestFirst = measurements.ToArray();
        Array.Sort(latestFirst, (a, b) => PostObservation.InOrder(b, a));
        var totals = latestFirst.Select(measurement => measurement.Totals)
            .Aggregate(PostMetrics.Of(null, null, null, null, null, null, null), (latest, earlier) => latest.CompletedBy(earlier));
        var posts = Columns(new PostRow("a", Noon, "IMAGE", totals), Post("b", 1));
        var rates = Weighted(posts, set);
        return
        [
            rates.Of(posts, 0), MeanEngagement.Of(rates), new PostRates(posts).Of(0),
            .. PostCurve.Hours.SelectMany(hours => CurveMetric.All.Select(metric => PostCurve.At(measurements, metric, Noon, hours))),
        ];
    }
}
