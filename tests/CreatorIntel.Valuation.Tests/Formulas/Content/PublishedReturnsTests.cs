using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>The published return on content, and its published alternatives.</summary>
public sealed class PublishedReturnsTests
{
    private static IReadOnlyList<ContentReturn> Returns(FormulaSet set = FormulaSet.Classic) =>
        [.. Day02Posts.ByType().Select(type => ContentReturn.Of(type, set, Assumptions.Default))];

    [Fact]
    public void Version_1_is_the_published_return_of_every_type()
    {
        var published = GoldenFiles.Expected.At("ltv/content_roi").EnumerateArray().ToArray();
        foreach (var (content, golden) in Returns().Zip(published))
        {
            var version = content.Versions[0];
            content.ContentType.ShouldBe(golden.At("seed/content_type").GetString());
            content.Posts.ShouldBe((long)golden.Number("seed/post_count"));
            content.Cost.Value.ShouldBe(golden.Number("seed/production_cost"));
            content.ImpressionValue.Value.ShouldBeNear(golden.Number("exact/impression_value"));
            version.EngagementValue.Value.ShouldBeNear(golden.Number("exact/engagement_value"));
            version.ValuePerPost.Value.ShouldBeNear(golden.Number("exact/value_per_post"));
            version.NetProfit.Value.ShouldBeNear(golden.Number("exact/net_profit_per_post"));
            (version.Return.Value * 100).ShouldBeNear(golden.Number("exact/roi_percentage"));
            Decimals.Round(version.ValuePerPost.Value!.Value, 2).ShouldBe(golden.Number("seed/value_per_post"));
            Decimals.Round(version.NetProfit.Value!.Value, 2).ShouldBe(golden.Number("seed/net_profit_per_post"));
            Decimals.Round(version.Return.Value!.Value * 100, 2).ShouldBe(golden.Number("seed/roi_percentage"));
        }
    }

    [Fact]
    public void Returns_are_computed_from_the_published_means()
    {
        var published = GoldenFiles.Expected.At("ltv/content_roi").EnumerateArray().ToArray();
        foreach (var (type, golden) in Day02Posts.ByType().Zip(published))
        {
            type.MeanImpressions.ShouldBeNear(golden.Number("exact/avg_impressions"));
            type.MeanReach.ShouldBeNear(golden.Number("exact/avg_reach"));
            (type.MeanEngagementPercent / 100).ShouldBeNear(golden.Number("exact/avg_engagement_fraction"));
            Decimals.Round(type.MeanImpressions!.Value, 0).ShouldBe(golden.Number("seed/avg_impressions"));
            Decimals.Round(type.MeanReach!.Value, 0).ShouldBe(golden.Number("seed/avg_reach"));
            Decimals.Round(type.MeanEngagementPercent!.Value, 2).ShouldBe(golden.Number("seed/avg_engagement_rate"));
        }
    }

    [Theory]
    [InlineData(1, "seed_product_of_means_weighted")]
    [InlineData(2, "mean_of_products_weighted")]
    [InlineData(3, "per_action_values")]
    [InlineData(4, "actual_actions_unweighted_x_2pct_x_50")]
    public void Every_version_is_its_published_alternative(int number, string name)
    {
        foreach (var content in Returns())
        {
            var golden = GoldenFiles.Alternatives.At($"content/{content.ContentType}");
            var version = content.Versions[number - 1];
            version.Version.ShouldBe(number);
            version.EngagementValue.Value.ShouldBeNear(golden.Number($"engagement_value/{name}"));
            (version.Return.Value * 100).ShouldBeNear(golden.Number($"roi_pct/{name}"));
            content.ImpressionValue.Value.ShouldBeNear(golden.Number("impression_value"));
            content.Cost.Value.ShouldBe(golden.Number("production_cost"));
        }
    }

    [Fact]
    public void The_versions_lie_apart_by_what_was_published()
    {
        // Of images: 1 375.55 % by the value of each action, 8 606.86 % by the product of means.
        var image = Returns()[0];
        Decimals.Round(image.Lowest.Value!.Value * 100, 2).ShouldBe(1375.55);
        Decimals.Round(image.Highest.Value!.Value * 100, 2).ShouldBe(8606.86);
    }

    [Fact]
    public void The_published_cards_and_charts_show_the_returns()
    {
        var inForce = Returns().Select(content => content.Versions.Single(version => version.InForce)).ToArray();
        inForce.Select(version => Text($"{version.Return.Value * 100:N0}%")).ShouldBe(GoldenFiles.Cards("ROI"));
        inForce.Select(version => Text($"${version.NetProfit.Value:N0}")).ShouldBe(GoldenFiles.Cards("Net Profit/Post"));
        inForce.Select(version => Decimals.Round(version.Return.Value!.Value * 100, 2)).ShouldBe(Bars("ROI by Content Type"));
        inForce.Select(version => Decimals.Round(version.NetProfit.Value!.Value, 2)).ShouldBe(Bars("Net Profit per Post"));
        inForce.Select(version => Text($"{version.Return.Value * 100:N0}%")).ShouldBe(Words("ROI by Content Type", "text"));
        inForce.Select(version => Text($"${version.NetProfit.Value:N0}")).ShouldBe(Words("Net Profit per Post", "text"));
        Returns().Select(content => content.ContentType).ShouldBe(Words("ROI by Content Type", "x"));
        Returns().Select(content => content.ContentType).ShouldBe(Words("Net Profit per Post", "x"));
    }

    [Fact]
    public void The_published_gauges_show_the_returns()
    {
        foreach (var content in Returns())
        {
            var gauge = GoldenFiles.Gauge(content.ContentType.Replace("_ALBUM", "", StringComparison.Ordinal) + " ROI");
            Decimals.Round(content.Versions[0].Return.Value!.Value * 100, 2).ShouldBe(gauge);
        }
    }

    [Fact]
    public void The_published_table_shows_values_costs_and_returns()
    {
        foreach (var (content, row) in Returns().Zip(GoldenFiles.Table("Content Type")))
        {
            var version = content.Versions[0];
            row[0].GetString().ShouldBe(content.ContentType);
            row[1].GetInt64().ShouldBe(content.Posts);
            row[3].GetDouble().ShouldBe(Decimals.Round(version.ValuePerPost.Value!.Value, 2));
            row[4].GetDouble().ShouldBe(content.Cost.Value!.Value);
            row[5].GetDouble().ShouldBe(Decimals.Round(version.Return.Value!.Value * 100, 0));
            row[6].GetDouble().ShouldBe(Decimals.Round(version.NetProfit.Value!.Value, 2));
        }
    }

    private static double[] Bars(string chart) => GoldenFiles.Trace(chart, "bar").Numbers("y");

    private static string[] Words(string chart, string path) => GoldenFiles.Trace(chart, "bar").Texts(path);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
