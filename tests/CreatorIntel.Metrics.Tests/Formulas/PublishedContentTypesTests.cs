using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>The published figures of the three content types.</summary>
public sealed class PublishedContentTypesTests
{
    private static ContentTypeMetrics[] Types(FormulaSet set)
    {
        var posts = Day02.Posts();
        return [.. EngagementByContentType.Of(posts, Samples.Weighted(posts, set))];
    }

    [Fact]
    public void Types_come_in_the_published_order_of_their_number_of_posts()
    {
        var pie = GoldenFiles.Trace("Content Type Distribution", "pie");
        var types = Types(FormulaSet.Classic);
        types.Select(type => type.ContentType).ShouldBe(pie.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!));
        types.Select(type => type.Posts).ShouldBe(pie.GetProperty("values").EnumerateArray().Select(value => value.GetInt32()));
    }

    [Fact]
    public void Means_of_each_type_are_the_published_ones()
    {
        var published = GoldenFiles.Expected.At("content_types");
        foreach (var type in Types(FormulaSet.Classic))
        {
            var exact = published.At($"exact/{type.ContentType}");
            var seed = published.At($"seed/{type.ContentType}");
            type.MeanEngagement.Value.ShouldBeNear(exact.Number("er") / 100);
            type.MeanReach.Value.ShouldBeNear(exact.Number("reach"));
            type.MeanImpressions.Value.ShouldBeNear(exact.Number("imp"));
            type.MeanEngagement.N.ShouldBe(seed.At("count").GetInt64());
            ((double)type.Posts).ShouldBe(exact.Number("n"));
            Decimals.Round(type.MeanEngagement.Value!.Value * 100, 2).ShouldBe(seed.Number("avg_engagement_rate"));
            Decimals.Round(type.MeanReach.Value!.Value, 2).ShouldBe(seed.Number("avg_reach"));
            Decimals.Round(type.MeanImpressions.Value!.Value, 2).ShouldBe(seed.Number("avg_impressions"));
        }
    }

    [Fact]
    public void The_bars_of_the_published_chart_are_the_means()
    {
        var bars = GoldenFiles.Trace("Average Engagement by Content Type", "bar");
        var types = Types(FormulaSet.Classic);
        for (var bar = 0; bar < types.Length; bar++)
        {
            types[bar].ContentType.ShouldBe(bars.GetProperty("y")[bar].GetString());
            types[bar].MeanEngagement.Value.ShouldBeNear(bars.GetProperty("x")[bar].GetDouble() / 100);
        }

        types.Select(Percent).ShouldBe(bars.Texts("text"));
    }

    [Fact]
    public void The_published_cards_of_each_type_show_its_posts_and_mean()
    {
        var types = Types(FormulaSet.Classic);
        var headings = types.Select(type => $"### {type.ContentType}").ToArray();
        GoldenFiles.Said("markdown").Where(headings.Contains).ShouldBe(headings);
        GoldenFiles.Cards("Posts").ShouldBe(types.Select(type => type.Posts.ToString(CultureInfo.InvariantCulture)));
        var overall = GoldenFiles.Card("Avg Engagement");
        GoldenFiles.Cards("Avg Engagement").ShouldBe([overall, .. types.Select(Percent)]);
        GoldenFiles.EveryCard("Avg Engagement").Count(card => card == overall).ShouldBe(6);
        GoldenFiles.EveryCard("Avg Engagement").Distinct().ShouldBe([overall, .. types.Select(Percent)]);
        GoldenFiles.Table("Content Type").Select(row => row[2].GetDouble()).ShouldBe(
            types.Select(type => Decimals.Round(type.MeanEngagement.Value!.Value * 100, 2)));
    }

    [Theory]
    [InlineData("IMAGE", 2.00574599531787)]
    [InlineData("CAROUSEL_ALBUM", 2.03451529744934)]
    [InlineData("VIDEO", 2.20098516009164)]
    public void The_interval_reaches_t_standard_errors_to_each_side(string name, double quantile)
    {
        var type = Types(FormulaSet.Classic).Single(type => type.ContentType == name);
        var error = GoldenFiles.Alternatives.Number($"content/{name}/se_er_weighted") / 100;
        (type.MeanEngagement.High - type.MeanEngagement.Value).ShouldBeNear(quantile * error);
        (type.MeanEngagement.Value - type.MeanEngagement.Low).ShouldBeNear(quantile * error);
    }

    [Fact]
    public void Unweighted_means_of_each_type_are_the_published_alternatives()
    {
        var posts = Day02.Posts();
        var rates = EngagementByReach.PerPost(posts, FormulaSet.Calendar);
        foreach (var type in EngagementByContentType.Of(posts, rates))
        {
            type.MeanEngagement.Value.ShouldBeNear(
                GoldenFiles.Alternatives.Number($"content/{type.ContentType}/mean_er_unweighted") / 100);
        }
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void The_best_type_of_the_published_data_is_not_distinguishable(FormulaSet set)
    {
        var best = LeadingContentType.Of(Types(set), set);
        best.ContentType.ShouldBe("VIDEO");
        best.Distinguishable.ShouldBeFalse();
        best.Verdict.ShouldBe(
            "VIDEO (n = 12) has the highest mean, but is not distinguishable from CAROUSEL_ALBUM (n = 34) and IMAGE (n = 54): the difference may be chance.");
    }

    [Fact]
    public void Valuation_gets_the_published_means()
    {
        var published = GoldenFiles.Expected.At("ltv/follower_ltv/exact");
        var basis = Samples.Basis(Day02.Posts());
        basis.MeanImpressions.ShouldBeNear(published.Number("avg_impressions_per_post"));
        Decimals.Round(basis.MeanEngagementPercent!.Value, 2).ShouldBe(published.Number("avg_engagement_fraction_used") * 100, 1e-12);
        // Worked out apart from the published posts, their rates not rounded.
        basis.MeanEngagedImpressions.ShouldBeNear(5452.222933052354);
        basis.Posts.ShouldBe((int)published.Number("post_count"));
        (basis.PostsWithImpressions, basis.PostsWithEngagement).ShouldBe((100, 100));
    }

    private static string Percent(ContentTypeMetrics type) =>
        string.Create(CultureInfo.InvariantCulture, $"{type.MeanEngagement.Value * 100:0.00}%");
}
