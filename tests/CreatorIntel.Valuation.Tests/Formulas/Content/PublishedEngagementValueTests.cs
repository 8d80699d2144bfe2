using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>The published value of likes, comments, saves and shares.</summary>
public sealed class PublishedEngagementValueTests
{
    private static EngagementValue Classic => EngagementValue.Of(Day02Posts.All(), Samples.Day02, FormulaSet.Classic, Assumptions.Default);

    [Fact]
    public void Every_value_is_the_published_one()
    {
        var exact = GoldenFiles.Expected.At("ltv/engagement_value/exact");
        var seed = GoldenFiles.Expected.At("ltv/engagement_value/seed");
        Classic.PerLike.Value.ShouldBeNear(seed.Number("value_per_like"));
        Classic.PerComment.Value.ShouldBeNear(seed.Number("value_per_comment"));
        Classic.PerSave.Value.ShouldBeNear(seed.Number("value_per_save"));
        Classic.PerShare.Value.ShouldBeNear(seed.Number("value_per_share"));
        Classic.PerPost.Value.ShouldBeNear(exact.Number("avg_engagement_value_per_post"));
        Classic.Monthly.Value.ShouldBeNear(exact.Number("monthly_engagement_value_x30"));
        Classic.Total.Value.ShouldBeNear(exact.Number("total_engagement_value_all_posts"));
        Decimals.Round(Classic.PerPost.Value!.Value, 2).ShouldBe(seed.Number("avg_engagement_value_per_post"));
        Decimals.Round(Classic.Monthly.Value!.Value, 2).ShouldBe(seed.Number("monthly_engagement_value"));
    }

    [Fact]
    public void With_the_real_cadence_of_30_days_it_is_the_published_alternative() =>
        MonthlyEngagementValue.Of(
                Day02Posts.All(), Samples.Day02, MonthlyEngagementValue.Formula[MonthlyEngagementValue.OwnCadenceVersion], Assumptions.Default)
            .Value.ShouldBeNear(GoldenFiles.Expected.Number("ltv/engagement_value/exact/monthly_engagement_value_actual_cadence"));

    [Fact]
    public void The_published_chart_shows_the_value_of_each_action()
    {
        var bars = GoldenFiles.Trace("Value per Interaction Type", "bar").GetProperty("y").EnumerateArray().Select(bar => bar.GetDouble());
        Computed[] values = [Classic.PerLike, Classic.PerComment, Classic.PerSave, Classic.PerShare];
        values.Select(figure => figure.Value!.Value).ShouldBe(bars);
        values.Select(Dollars).ShouldBe(GoldenFiles.Trace("Value per Interaction Type", "bar").Texts("text"));
        GoldenFiles.Trace("Value per Interaction Type", "bar").Texts("x").ShouldBe(["Like", "Comment", "Save", "Share"]);
    }

    [Fact]
    public void The_published_insight_tells_how_many_likes_a_save_is_worth()
    {
        var worth = string.Create(
            CultureInfo.InvariantCulture, $"Saves are {Classic.PerSave.Value / Classic.PerLike.Value:0}x more valuable than likes");
        string.Join('\n', GoldenFiles.Said("info")).ShouldContain(worth);
    }

    [Fact]
    public void The_published_cards_show_the_values()
    {
        Dollars(Classic.PerPost).ShouldBe(GoldenFiles.Card("Avg Value per Post"));
        Dollars(Classic.Monthly).ShouldBe(GoldenFiles.Card("Monthly Engagement Value"));
        Dollars(Classic.Total).ShouldBe(GoldenFiles.Card("Total Engagement Value (All Posts)"));
    }

    private static string Dollars(Computed figure) =>
        string.Create(CultureInfo.InvariantCulture, $"${Decimals.Round(figure.Value!.Value, 2):N2}");
}
