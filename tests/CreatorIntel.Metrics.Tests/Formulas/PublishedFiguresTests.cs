using System.Globalization;
using System.Text.Json;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>The published figures of the published data set.</summary>
public sealed class PublishedFiguresTests
{
    [Fact]
    public void Classic_engagement_of_every_post_is_the_published_rate()
    {
        var posts = Day02.Posts();
        var rates = Samples.Weighted(posts, FormulaSet.Classic);
        foreach (var published in GoldenFiles.Expected.At("posts_computed").EnumerateArray())
        {
            var row = posts.Ids.Span.IndexOf(published.GetProperty("post_id").GetString());
            rates.Of(posts, row).Value.ShouldBe(published.Number("engagement_rate") / 100);
        }
    }

    [Fact]
    public void Calendar_engagement_of_every_post_is_the_unrounded_rate()
    {
        var posts = Day02.Posts();
        var rates = Samples.Weighted(posts);
        foreach (var published in GoldenFiles.Expected.At("posts_computed").EnumerateArray())
        {
            var row = posts.Ids.Span.IndexOf(published.GetProperty("post_id").GetString());
            rates.Of(posts, row).Value.ShouldBeNear(published.Number("engagement_rate_unrounded") / 100);
        }
    }

    [Fact]
    public void Mean_highest_and_lowest_engagement_are_the_published_ones()
    {
        var rates = Samples.Weighted(Day02.Posts(), FormulaSet.Classic);
        var published = GoldenFiles.Expected.At("engagement_stats");
        var mean = MeanEngagement.Of(rates);
        mean.Value.ShouldBeNear(published.Number("exact/mean") / 100);
        mean.Value.ShouldBeNear(0.325139);
        Decimals.Round(mean.Value!.Value * 100, 2).ShouldBe(published.Number("seed/avg_engagement_rate"));
        mean.N.ShouldBe(published.At("seed/total_posts").GetInt64());
        MeanEngagement.Highest(rates).Value.ShouldBe(published.Number("seed/max_engagement_rate") / 100);
        MeanEngagement.Lowest(rates).Value.ShouldBe(published.Number("seed/min_engagement_rate") / 100);
        MeanEngagement.Highest(rates).Value.ShouldBe(published.Number("exact/max") / 100);
        MeanEngagement.Lowest(rates).Value.ShouldBe(published.Number("exact/min") / 100);
    }

    [Fact]
    public void The_interval_of_the_mean_is_that_of_students_t()
    {
        // 32.5139 ± 1.98421695158642 (t of 99 degrees) * 17.192211937474198 / 10.
        var mean = MeanEngagement.Of(Samples.Weighted(Day02.Posts(), FormulaSet.Classic));
        mean.Low.ShouldBeNear(0.291025921638397);
        mean.High.ShouldBeNear(0.359252078361603);
    }

    [Fact]
    public void Mean_engagement_by_reach_is_the_published_alternative()
    {
        var rates = EngagementByReach.PerPost(Day02.Posts(), FormulaSet.Calendar);
        EngagementByReach.Mean(rates).Value.ShouldBeNear(GoldenFiles.Alternatives.Number("unweighted_mean_er") / 100);
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Weekly_growth_is_the_published_one(FormulaSet set)
    {
        var published = GoldenFiles.Expected.At("growth_metrics");
        var growth = WeeklyGrowth.Of(Day02.Followers(), set);
        growth.Value.ShouldBeNear(published.Number("exact/weekly_growth_rate_pct") / 100);
        Decimals.Round(growth.Value!.Value * 100, 2).ShouldBe(published.Number("seed/weekly_growth_rate"));
    }

    [Fact]
    public void Weekly_growth_compares_the_published_counts()
    {
        var published = GoldenFiles.Expected.At("growth_metrics/exact");
        WeeklyGrowth.Compared(Day02.Followers()).ShouldBe(new ComparedCounts(
            published.Number("current_followers"), published.Number("followers_week_ago"), 7));
        CurrentFollowers.Of(Day02.Followers()).Value.ShouldBe(published.Number("current_followers"));
        CurrentFollowers.Of(Day02.Followers()).Value.ShouldBe(GoldenFiles.Expected.Number("growth_metrics/seed/current_followers"));
        Day02.Followers().Days[^1].AddDays(-7).ToString("O", CultureInfo.InvariantCulture)
            .ShouldBe(published.At("week_ago_date").GetString());
    }

    [Fact]
    public void The_published_cards_show_the_figures()
    {
        var posts = Day02.Posts();
        var mean = MeanEngagement.Of(Samples.Weighted(posts, FormulaSet.Classic)).Value;
        string.Create(CultureInfo.InvariantCulture, $"{mean * 100:0.00}%").ShouldBe(GoldenFiles.Card("Avg Engagement"));
        var growth = WeeklyGrowth.Of(Day02.Followers(), FormulaSet.Classic).Value;
        string.Create(CultureInfo.InvariantCulture, $"{growth * 100:0.00}%").ShouldBe(GoldenFiles.Card("Weekly Growth"));
        string.Create(CultureInfo.InvariantCulture, $"{CurrentFollowers.Of(Day02.Followers()).Value:N0}").ShouldBe(GoldenFiles.Card("Current Followers"));
        string.Create(CultureInfo.InvariantCulture, $"{PostCount.Of(posts).Value:N0}").ShouldBe(GoldenFiles.Card("Total Posts"));
    }

    [Theory]
    [InlineData("Current Followers", 6)]
    [InlineData("Total Posts", 5)]
    public void Beside_every_page_stands_the_same_card(string label, int cards) =>
        GoldenFiles.EveryCard(label).ShouldBe(Enumerable.Repeat(GoldenFiles.Card(label)!, cards));

    [Fact]
    public void Viral_posts_are_the_published_ones()
    {
        var published = GoldenFiles.Expected.At("viral");
        var viral = ViralPosts.Of(Samples.Weighted(Day02.Posts(), FormulaSet.Classic));
        viral.Threshold.Value.ShouldBeNear(published.Number("threshold") / 100);
        MultipleOfMean.DefaultMultiple.ShouldBe(published.Number("multiplier"));
        viral.Count.Value.ShouldBe(published.Number("count"));
        viral.Count.N.ShouldBe(100);
    }

    [Theory]
    [InlineData("2025-11-24T14:00:24Z")]
    [InlineData("2025-11-24T15:21:12Z")]
    [InlineData("2025-11-25T00:00:00Z")]
    [InlineData("2025-12-02T18:09:04Z")]
    public void The_trend_as_of_an_instant_is_the_published_one(string instant)
    {
        var published = GoldenFiles.Expected.At($"engagement_trend/{instant}");
        var posts = Day02.Posts();
        var trend = ThirtyDayTrend.Of(posts, Samples.Weighted(posts, FormulaSet.Classic), Day02.Instant(instant));
        trend.Direction.ShouldBe(published.At("seed/trend").GetString());
        trend.Recent.N.ShouldBe(published.At("recent_n").GetInt64());
        trend.Earlier.N.ShouldBe(published.At("older_n").GetInt64());
        trend.Recent.Value.ShouldBeNear(published.Number("recent_mean") / 100);
        trend.Earlier.Value.ShouldBeNear(published.Number("older_mean") / 100);
        Decimals.Round(trend.Recent.Value!.Value * 100, 2).ShouldBe(published.Number("seed/recent_avg"));
        Decimals.Round(trend.Earlier.Value!.Value * 100, 2).ShouldBe(published.Number("seed/older_avg"));
        Decimals.Round(trend.Change.Value!.Value * 100, 2).ShouldBe(published.Number("seed/change_pct"));
    }

    [Fact]
    public void The_30_days_of_a_trend_begin_where_the_published_ones_do()
    {
        // A post of that instant is recent, one of the second before is not.
        foreach (var trend in GoldenFiles.Expected.At("engagement_trend").EnumerateObject())
        {
            var cutoff = Day02.Instant(trend.Value.At("cutoff").GetString()!);
            var posts = Samples.Columns(
                Samples.Post("before", (cutoff - Samples.Noon).TotalDays - (1.0 / 86_400)), Samples.Post("at", (cutoff - Samples.Noon).TotalDays));
            var rates = Samples.Weighted(posts, FormulaSet.Classic);
            ThirtyDayTrend.Of(posts, rates, Day02.Instant(trend.Name)).Recent.N.ShouldBe(1, trend.Name);
        }
    }

    [Fact]
    public void The_trend_a_year_later_has_insufficient_data()
    {
        const string Instant = "2026-11-20T00:00:00Z";
        var published = GoldenFiles.Expected.At($"engagement_trend/{Instant}");
        var posts = Day02.Posts();
        var trend = ThirtyDayTrend.Of(posts, Samples.Weighted(posts, FormulaSet.Classic), Day02.Instant(Instant));
        trend.Direction.ShouldBe(published.At("seed/trend").GetString()!.Replace('_', ' '));
        trend.Recent.Value.ShouldBeNull();
        trend.Change.Value.ShouldBeNull();
        // Published as 0: what nobody can compute has no value here.
        published.At("seed").EnumerateObject().Where(given => given.Value.ValueKind == JsonValueKind.Number)
            .Select(given => (given.Name, given.Value.GetDouble())).ShouldBe([("recent_avg", 0), ("older_avg", 0), ("change_pct", 0)]);
        published.At("recent_mean").ValueKind.ShouldBe(JsonValueKind.Null);
        trend.Recent.N.ShouldBe(published.At("recent_n").GetInt64());
        trend.Earlier.N.ShouldBe(published.At("older_n").GetInt64());
        trend.Earlier.Value.ShouldBeNear(published.Number("older_mean") / 100);
    }

    [Fact]
    public void The_change_of_the_trend_has_the_interval_of_a_ratio_of_means()
    {
        // Worked out apart with 67.8451 degrees of freedom: 0.16211754741400908 ± 0.258445632776406.
        var posts = Day02.Posts();
        var trend = ThirtyDayTrend.Of(posts, Samples.Weighted(posts, FormulaSet.Classic), Day02.Instant("2025-11-24T14:00:24Z"));
        trend.Change.Low.ShouldBeNear(0.16211754741400908 - 0.258445632776406);
        trend.Change.High.ShouldBeNear(0.16211754741400908 + 0.258445632776406);
    }

    [Fact]
    public void Top_ten_posts_are_the_published_ones()
    {
        var posts = Day02.Posts();
        var rows = TopPosts.Rows(Samples.Weighted(posts, FormulaSet.Classic).Values.Span, 10);
        rows.Select(row => posts.Ids.Span[row]).ShouldBe(
            GoldenFiles.Expected.At("top_posts_10").EnumerateArray().Select(post => post.GetProperty("post_id").GetString()!));
    }

    [Fact]
    public void The_trailing_mean_is_the_published_moving_average()
    {
        var posts = Day02.Posts();
        var rates = Samples.Weighted(posts, FormulaSet.Classic);
        var line = GoldenFiles.Trace("Engagement Rate Over Time (by Content Type)", "7-Post Moving Avg");
        var published = line.Numbers("y");
        var values = rates.Values.ToArray();
        for (var row = 0; row < posts.Count; row++)
        {
            // Posts of the same minute stand in the published chart in no order that the data give: the line itself tells.
            var meant = (TrailingMean.Of(rates with { Values = values })[row].Value!.Value * 100) - published[row];
            if (HasTwinAfter(posts, row) && Math.Abs(meant) > 1e-9) (values[row], values[row + 1]) = (values[row + 1], values[row]);
        }

        var means = TrailingMean.Of(rates with { Values = values });
        for (var row = 0; row < posts.Count; row++) means[row].Value.ShouldBeNear(published[row] / 100, $"post {row}");
        line.Instants("x").Select(instant => instant.UtcTicks).ShouldBe(posts.PublishedAt.ToArray());
    }

    private static bool HasTwinAfter(PostColumns posts, int row) =>
        row + 1 < posts.Count && posts.PublishedAt.Span[row] == posts.PublishedAt.Span[row + 1];
}
