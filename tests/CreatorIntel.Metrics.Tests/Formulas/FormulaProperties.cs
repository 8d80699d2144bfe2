using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;
using static CreatorIntel.Tests.Properties.Properties;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>What holds for any posts and any days.</summary>
public sealed class FormulaProperties
{
    private static readonly Gen<long?> Metric = Count(5000, 8);

    private static readonly Gen<PostRow> AnyPost =
        from id in Gen.Choose(0, 1_000_000)
        from hours in Gen.Choose(-2000, 2000)
        from type in Gen.Elements("IMAGE", "VIDEO", "STORY")
        from likes in Metric
        from comments in Metric
        from saves in Metric
        from reach in Metric
        from impressions in Metric
        select Post($"{id}", hours / 24.0, likes, reach, type, comments, 3, saves, impressions, views: 17);

    private static readonly Gen<PostRow[]> AnyPosts =
        AnyPost.ListOf().Select(rows => rows.DistinctBy(row => row.Id).ToArray());

    private static readonly Gen<(int Day, long? Count)[]> AnyDays =
        (from day in Gen.Choose(0, 60) from count in Metric select (day, count)).ArrayOf();

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void The_order_of_the_rows_never_changes_a_figure(FormulaSet set) =>
        Holds(
            from rows in AnyPosts from shuffled in Gen.Shuffle(rows) select (rows, shuffled),
            pair => Figures(pair.rows, set).SequenceEqual(Figures(pair.shuffled, set)));

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void The_mean_lies_between_the_lowest_and_the_highest_and_in_its_interval(FormulaSet set) =>
        Holds(AnyPosts, rows =>
        {
            var rates = Weighted(set, rows);
            var mean = MeanEngagement.Of(rates);
            if (mean.Value is not { } value) return MeanEngagement.Lowest(rates).Value is null;
            var slack = value * 1e-12;
            return MeanEngagement.Lowest(rates).Value <= value + slack && value <= MeanEngagement.Highest(rates).Value + slack
                && (mean.N < 2 ? mean.Low is null : mean.Low <= value && value <= mean.High);
        });

    [Fact]
    public void Weighted_engagement_is_never_below_the_unweighted_rate() =>
        Holds(AnyPosts, rows =>
        {
            var posts = Columns(rows);
            Rates weighted = Weighted(posts), unweighted = EngagementByReach.PerPost(posts, FormulaSet.Calendar);
            return Enumerable.Range(0, posts.Count).All(row =>
                (weighted.Of(posts, row).Value, unweighted.Of(posts, row).Value) switch
                {
                    (null, null) => true,
                    ({ } index, { } rate) => index >= rate - 1e-12,
                    _ => false,
                });
        });

    [Fact]
    public void Types_share_out_all_posts() =>
        Holds(AnyPosts, rows =>
        {
            var posts = Columns(rows);
            return EngagementByContentType.Of(posts, Weighted(posts)).Sum(type => type.Posts) == posts.Count;
        });

    [Fact]
    public void The_top_posts_are_what_sorting_all_of_them_gives() =>
        Holds(
            from values in Gen.Choose(0, 9).Select(value => value == 9 ? double.NaN : value).ArrayOf()
            from count in Gen.Choose(0, 12)
            select (values, count),
            sample => TopPosts.Rows(sample.values, sample.count).SequenceEqual(
                Enumerable.Range(0, sample.values.Length).Where(row => !double.IsNaN(sample.values[row]))
                    .OrderByDescending(row => sample.values[row]).ThenByDescending(row => row).Take(sample.count)));

    [Fact]
    public void Calendar_growth_compounds_to_the_whole_gain() =>
        Holds(AnyDays, days =>
        {
            var followers = Followers(days);
            if (WeeklyGrowth.Of(followers, FormulaSet.Calendar).Value is not { } weekly) return true;
            var counts = WeeklyGrowth.Compared(followers)!.Value;
            var grown = counts.Earlier * Math.Pow(1 + weekly, counts.DaysBetween / 7.0);
            return Math.Abs(grown - counts.Latest) <= 1e-6;
        });

    [Fact]
    public void Both_growths_agree_over_exactly_7_days() =>
        Holds(
            from earlier in Gen.Choose(1, 1_000_000) from latest in Gen.Choose(0, 1_000_000) select (earlier, latest),
            counts =>
            {
                var days = Followers((0, counts.earlier), (7, counts.latest));
                var difference = WeeklyGrowth.Of(days, FormulaSet.Classic).Value - WeeklyGrowth.Of(days, FormulaSet.Calendar).Value;
                return Math.Abs(difference!.Value) <= 1e-9 * counts.latest / counts.earlier + 1e-12;
            });

    [Fact]
    public void The_order_of_observations_never_changes_growth() =>
        Holds(
            from days in AnyDays
            let observations = days.Select((day, sequence) =>
                Observed(day.Day, sequence, DayMetrics.Of(day.Count))).ToArray()
            from shuffled in Gen.Shuffle(observations)
            select (observations, shuffled),
            pair => WeeklyGrowth.Of(FollowerDays.Of(AccountDays.Of(pair.observations)), FormulaSet.Calendar)
                == WeeklyGrowth.Of(FollowerDays.Of(AccountDays.Of(pair.shuffled)), FormulaSet.Calendar));

    [Fact]
    public void The_period_before_a_range_is_as_long_and_ends_the_day_before() =>
        Holds(
            from first in Gen.Choose(1000, 700_000) from length in Gen.Choose(1, 900) select (first, length),
            range =>
            {
                var from = DateOnly.FromDayNumber(range.first);
                var previous = PreviousPeriod.Of(from, from.AddDays(range.length - 1), from)!.Value;
                return previous.To.DayNumber == range.first - 1
                    && previous.To.DayNumber - previous.From!.Value.DayNumber == range.length - 1;
            });

    private static List<object?> Figures(PostRow[] rows, FormulaSet set)
    {
        var posts = Columns(rows);
        Rates rates = Weighted(posts, set), byReach = EngagementByReach.PerPost(posts, set);
        var types = EngagementByContentType.Of(posts, rates);
        return
        [
            MeanEngagement.Of(rates), MeanEngagement.Highest(rates), MeanEngagement.Lowest(rates),
            EngagementByReach.Mean(byReach), ViralPosts.Of(rates).Count, ThirtyDayTrend.Of(posts, rates, Noon),
            .. types.Select(type => (type.ContentType, type.MeanEngagement, type.MeanReach, type.MeanImpressions)),
            LeadingContentType.Of(types, set), Basis(posts), .. TrailingMean.Of(rates),
            .. TopPosts.Rows(rates.Values.Span, 5).Select(row => posts.Ids.Span[row]),
        ];
    }
}
