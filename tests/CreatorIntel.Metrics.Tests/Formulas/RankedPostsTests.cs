using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class RankedPostsTests
{
    private static readonly double[] Values = [3, double.NaN, 9, 3, 1, double.NaN];
    private static readonly int[] All = [0, 1, 2, 3, 4, 5];

    [Fact]
    public void Highest_come_first_the_newest_of_equal_ones_before_the_older_and_those_without_a_value_last() =>
        RankedPosts.Page(Values, All, ascending: false, 0, 6).ShouldBe([2, 3, 0, 4, 5, 1]);

    [Fact]
    public void Lowest_come_first_the_newest_of_equal_ones_before_the_older_and_those_without_a_value_last() =>
        RankedPosts.Page(Values, All, ascending: true, 0, 6).ShouldBe([4, 3, 0, 2, 5, 1]);

    [Fact]
    public void A_page_begins_after_those_before_it()
    {
        RankedPosts.Page(Values, All, ascending: false, 1, 2).ShouldBe([3, 0]);
        RankedPosts.Page(Values, All, ascending: false, 5, 2).ShouldBe([1]);
        RankedPosts.Page(Values, All, ascending: false, 6, 2).ShouldBeEmpty();
        RankedPosts.Page(Values, All, ascending: false, 3, int.MaxValue).ShouldBe([4, 5, 1]);
    }

    [Fact]
    public void Only_the_rows_given_are_put_in_order() =>
        RankedPosts.Page(Values, [0, 4], ascending: true, 0, 6).ShouldBe([4, 0]);

    [Fact]
    public void Every_metric_has_the_name_of_the_public_api_and_is_found_by_it()
    {
        PostMetricNames.All.ShouldBe(
        [
            "engagement", "engagementByReach", "likes", "comments", "shares", "saves", "reach", "impressions", "views",
            "saveRate", "shareRate", "commentRate", "likeRate", "publishedAt",
        ]);
        PostMetricNames.Find("saveRate").ShouldBe(PostMetric.SaveRate);
        PostMetricNames.Find("SaveRate").ShouldBeNull();
        PostMetricNames.Find("").ShouldBeNull();
    }

    [Theory]
    // Of 200 reached: 20 likes, 8 comments, 4 shares and 2 saves; 34 actions, weighted 20 + 8 + 12 + 10.
    [InlineData("engagement", 0.25)]
    [InlineData("engagementByReach", 0.17)]
    [InlineData("likes", 20)]
    [InlineData("comments", 8)]
    [InlineData("shares", 4)]
    [InlineData("saves", 2)]
    [InlineData("reach", 200)]
    [InlineData("impressions", 300)]
    [InlineData("views", 400)]
    [InlineData("saveRate", 0.01)]
    [InlineData("shareRate", 0.02)]
    [InlineData("commentRate", 0.04)]
    [InlineData("likeRate", 0.1)]
    // Noon of 10 March 2026.
    [InlineData("publishedAt", 1773144000000)]
    public void A_metric_is_a_column_of_the_posts(string name, double value)
    {
        var posts = Columns(Post("a", 0, 20, 200, comments: 8, shares: 4, saves: 2, impressions: 300, views: 400));
        var column = PostMetricColumn.Of(PostMetricNames.Find(name)!.Value, posts, FormulaSet.Calendar);
        column.Length.ShouldBe(1);
        column.Span[0].ShouldBe(value, value * 1e-12);
    }
}
