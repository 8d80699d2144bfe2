using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Statistics;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;
using static CreatorIntel.Tests.Properties.Properties;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>What holds for any posts, whatever the formula says of their content.</summary>
public sealed class ContentProperties
{
    private static readonly string[] Zones =
        ["UTC", "America/Toronto", "America/Sao_Paulo", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "Asia/Kathmandu"];

    private static readonly Gen<long?> Metric = Count(5000, 8);

    private static readonly Gen<PostRow> AnyPost =
        from id in Gen.Choose(0, 1_000_000)
        from hours in Gen.Choose(-2000, 2000)
        from type in Gen.Elements("IMAGE", "VIDEO", "STORY")
        from likes in Metric
        from shares in Metric
        from saves in Metric
        from reach in Metric
        from impressions in Metric
        from clicks in Metric
        select new PostRow(
            $"{id}", Noon.AddHours(hours), type, PostMetrics.Of(impressions, 17, reach, likes, 4, shares, saves, clicks: clicks));

    private static readonly Gen<PostRow[]> AnyPosts =
        AnyPost.ListOf().Select(rows => rows.DistinctBy(row => row.Id).ToArray());

    private static readonly Gen<double[]> AnyValues = Gen.Choose(-1000, 1000).Select(value => value / 8.0).NonEmptyListOf()
        .Select(values => values.ToArray());

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void The_order_of_the_rows_never_changes_a_figure(FormulaSet set) =>
        Holds(
            from rows in AnyPosts from shuffled in Gen.Shuffle(rows) select (rows, shuffled),
            pair => Figures(pair.rows, set).SequenceEqual(Figures(pair.shuffled, set)));

    [Fact]
    public void Quantiles_ascend_from_the_lowest_to_the_highest_value_through_the_median() =>
        Holds(
            from values in AnyValues from a in Gen.Choose(0, 100) from b in Gen.Choose(0, 100) select (values, a, b),
            sample =>
            {
                var quantiles = Quantiles.Of(sample.values);
                double lower = quantiles.At(Math.Min(sample.a, sample.b) / 100.0), upper = quantiles.At(Math.Max(sample.a, sample.b) / 100.0);
                return sample.values.Min() <= lower && lower <= upper && upper <= sample.values.Max()
                    && quantiles.At(0.5) == quantiles.Median
                    && sample.values.Count(value => value <= quantiles.Median) * 2 >= sample.values.Length;
            });

    [Fact]
    public void An_interval_contains_the_mean_and_shrinks_as_the_sample_is_repeated() =>
        Holds(AnyValues.Where(values => values.Distinct().Count() > 1), values =>
        {
            var (once, thrice) = (RunningSample.Of(values), RunningSample.Of([.. values, .. values, .. values]));
            var (wide, narrow) = (MeanInterval.Of(once)!.Value, MeanInterval.Of(thrice)!.Value);
            return wide.Low <= once.Mean && once.Mean <= wide.High && narrow.High - narrow.Low < wide.High - wide.Low;
        });

    [Fact]
    public void The_interval_of_a_share_contains_it_and_stays_within_0_and_1() =>
        Holds(
            from n in Gen.Choose(1, 5000) from hits in Gen.Choose(0, n) select (hits, n),
            share =>
            {
                var (low, high) = WilsonInterval.Of(share.hits, share.n)!.Value;
                var (lowOfMore, highOfMore) = WilsonInterval.Of(share.hits * 3L, share.n * 3L)!.Value;
                var ratio = (double)share.hits / share.n;
                return low is >= 0 and <= 1 && high is >= 0 and <= 1 && low <= ratio && ratio <= high
                    && highOfMore - lowOfMore < high - low;
            });

    [Fact]
    public void A_correlation_does_not_change_as_a_column_is_scaled_and_lies_in_its_interval() =>
        Holds(
            from x in AnyValues from y in Gen.Choose(-1000, 1000).ArrayOf(x.Length) select (x, y: Array.ConvertAll(y, value => (double)value)),
            columns =>
            {
                var correlation = PearsonCorrelation.Of(columns.x, columns.y);
                var scaled = PearsonCorrelation.Of(Array.ConvertAll(columns.x, value => (value * -2) + 5), columns.y);
                if (double.IsNaN(correlation.Coefficient)) return double.IsNaN(scaled.Coefficient) || Math.Abs(scaled.Coefficient) <= 1;
                return Math.Abs(correlation.Coefficient + scaled.Coefficient) < 1e-9
                    && (correlation.Interval() is not { } interval
                        || (interval.Low <= correlation.Coefficient + 1e-12 && correlation.Coefficient - 1e-12 <= interval.High));
            });

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Tiers_share_out_the_rated_posts_and_ascend(FormulaSet set) =>
        Holds(AnyPosts, rows =>
        {
            var rates = Weighted(set, rows);
            var rated = rates.Values.Span.ToArray().Count(rate => !double.IsNaN(rate));
            var (tiers, segments) = PostSegments.Of(rates);
            if (rated < 4) return segments.All(segment => segment.Posts.Value is null) && tiers.All(tier => tier is null);
            return segments.Sum(segment => segment.Posts.Value) == rated && tiers.Count(tier => tier is not null) == rated
                && segments.Zip(segments.Skip(1)).All(pair => pair.First.From.Value >= pair.Second.From.Value);
        });

    [Fact]
    public void Hours_weekdays_and_cells_each_share_out_the_rated_posts() =>
        Holds(
            from rows in AnyPosts from zone in Gen.Elements(Zones) select (rows, zone),
            sample =>
            {
                var posts = Columns(sample.rows);
                var rates = Weighted(posts);
                var times = PostingTimes.Of(posts, rates, TimeZoneInfo.FindSystemTimeZoneById(sample.zone));
                var rated = MeanEngagement.Of(rates).N;
                return times.Weekdays.Sum(day => day.Mean.N) == rated
                    && (times.HoursUnavailable is not null
                        || (times.Hours.Sum(hour => hour.Mean.N) == rated && times.Cells.Sum(cell => cell.Mean.N) == rated));
            });

    [Fact]
    public void A_clock_says_what_the_time_zone_says() =>
        Holds(
            from zone in Gen.Elements(Zones) from minutes in Gen.Choose(0, 36_000_000).ArrayOf() select (zone, minutes),
            sample =>
            {
                var zone = TimeZoneInfo.FindSystemTimeZoneById(sample.zone);
                var clock = new LocalClock(zone);
                return sample.minutes.Order().All(minute =>
                {
                    var instant = DateTime.UnixEpoch.AddMinutes(minute);
                    var local = TimeZoneInfo.ConvertTimeFromUtc(instant, zone);
                    var ticks = clock.LocalTicks(instant.Ticks);
                    return ticks == local.Ticks && LocalClock.HourOf(ticks) == local.Hour
                        && LocalClock.DaysSinceMonday(ticks) == ((int)local.DayOfWeek + 6) % 7;
                });
            });

    [Fact]
    public void Weeks_share_out_the_posts_and_begin_on_Monday() =>
        Holds(AnyPosts, rows =>
        {
            var posts = Columns(rows);
            var weeks = WeeklyContent.Of(
                posts, Weighted(posts), MeanEngagement.Formula, new PostRates(posts), TimeZoneInfo.FindSystemTimeZoneById("America/Toronto"));
            return weeks.Sum(week => week.Totals.Posts) == posts.Count
                && weeks.All(week => week.Monday.DayOfWeek == DayOfWeek.Monday)
                && weeks.Select(week => week.Monday).SequenceEqual(weeks.Select(week => week.Monday).Distinct().Order())
                && weeks.Sum(week => week.Totals.Likes ?? 0) == rows.Sum(row => double.IsNaN(row.Metrics.Likes) ? 0 : row.Metrics.Likes);
        });

    [Fact]
    public void The_four_rates_add_up_to_engagement_by_reach() =>
        Holds(AnyPosts, rows =>
        {
            var posts = Columns(rows);
            var rates = new PostRates(posts);
            var byReach = EngagementByReach.PerPost(posts, FormulaSet.Calendar);
            return Enumerable.Range(0, posts.Count).All(row =>
            {
                var of = rates.Of(row);
                var sum = of.Like.Value + of.Comment.Value + of.Share.Value + of.Save.Value;
                return byReach.Of(posts, row).Value is { } rate ? Math.Abs(rate - sum!.Value) < 1e-9 : sum is null;
            });
        });

    [Fact]
    public void Pooled_engagement_lies_between_the_lowest_and_the_highest() =>
        Holds(AnyPosts, rows =>
        {
            var posts = Columns(rows);
            var rates = Weighted(posts);
            if (PooledEngagement.Of(posts).Value is not { } pooled) return MeanEngagement.Of(rates).Value is null;
            return MeanEngagement.Lowest(rates).Value <= pooled * (1 + 1e-12) && pooled <= MeanEngagement.Highest(rates).Value * (1 + 1e-12);
        });

    [Fact]
    public void Every_viral_rule_picks_the_highest_posts_and_counts_them() =>
        Holds(AnyPosts, rows =>
        {
            var posts = Columns(rows);
            return ViralRules(posts).All(rule => rule.Count.Value is { } count
                ? count == rule.Rows.Length && rule.Highest(int.MaxValue).Order().SequenceEqual(rule.Rows.ToArray())
                    && Math.Abs((count / rule.Count.N) - rule.Share.Value!.Value) < 1e-12
                    && rule.Share.Low <= rule.Share.Value && rule.Share.Value <= rule.Share.High
                : rule.Rows.Length == 0 && rule.Share.Value is null && rule.Threshold.Value is null);
        });

    [Fact]
    public void Pages_of_ranked_posts_are_what_sorting_all_of_them_gives() =>
        Holds(
            from values in Gen.Choose(0, 9).Select(value => value == 9 ? double.NaN : value).ArrayOf()
            from reversed in Gen.Elements(true, false)
            from skip in Gen.Choose(0, 12)
            from take in Gen.Choose(0, 12)
            select (values, reversed, skip, take),
            page => RankedPosts.Page(page.values, [.. Enumerable.Range(0, page.values.Length)], page.reversed, page.skip, page.take)
                .SequenceEqual(Enumerable.Range(0, page.values.Length)
                    .OrderBy(row => double.IsNaN(page.values[row]))
                    .ThenBy(row => page.reversed ? page.values[row] : -page.values[row])
                    .ThenByDescending(row => row).Skip(page.skip).Take(page.take)));

    private static List<object?> Figures(PostRow[] rows, FormulaSet set)
    {
        var posts = Columns(rows);
        Rates rates = Weighted(posts, set), byReach = EngagementByReach.PerPost(posts, set);
        var actions = new PostRates(posts);
        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/Toronto");
        var times = PostingTimes.Of(posts, rates, zone);
        var (tiers, segments) = PostSegments.Of(rates);
        return
        [
            MedianEngagement.Of(rates), EngagementDeviation.Of(rates), PooledEngagement.Of(posts), ReachCorrelation.Of(posts, rates),
            actions.Means(), .. ContentTypeDetails.Of(posts, rates, byReach, actions).Select(type => type with { Type = null! }),
            .. times.Hours, .. times.Weekdays, .. times.Cells, .. times.BestHours.TopThree, times.BestHours.Verdict,
            .. times.BestWeekdays.TopThree, times.BestWeekdays.Verdict, .. tiers, .. segments,
            .. ViralRules(posts).SelectMany(rule => new object[] { rule.Count, rule.Share, rule.Threshold, string.Join(' ', rule.Highest(5)) }),
            .. WeeklyContent.Of(posts, rates, MeanEngagement.Formula, actions, zone),
            PlatformComparison.Of(posts, [], set).Cards[0].MeanByReach,
        ];
    }
}
