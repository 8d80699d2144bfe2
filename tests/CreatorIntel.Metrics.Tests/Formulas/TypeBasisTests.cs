using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Statistics;
using CreatorIntel.Tests.Golden;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class TypeBasisTests
{
    private static IReadOnlyList<TypeBasis> Types(PostColumns posts) =>
        TypeBasis.ByType(posts, WeightedEngagement.PerPost(posts, FormulaSet.Classic));

    [Fact]
    public void Each_type_has_its_means_and_the_most_frequent_comes_first()
    {
        var types = Types(Columns(
            Post("a", 0, 100, 1000, "VIDEO", comments: 10, shares: 0, saves: 0, impressions: 1500),
            Post("b", 1, 200, 2000, "IMAGE", comments: 20, shares: 4, saves: 6, impressions: 3000),
            Post("c", 2, 400, 1000, "IMAGE", comments: 40, shares: 0, saves: 2, views: 1000)));
        types.Select(type => (type.ContentType, type.Posts)).ShouldBe([("IMAGE", 2), ("VIDEO", 1)]);

        // Weighted: (200 + 20 + 12 + 30) / 2000 = 13.1 %, (400 + 40 + 10) / 1000 = 45 %.
        var image = types[0];
        image.Impressions.Mean.ShouldBe(2000);
        image.Reach.Mean.ShouldBe(1500);
        image.EngagementPercent.Mean.ShouldBe(29.05, 1e-12);
        image.Values.Means.ToArray().ShouldBe([2000, (262 + 450) / 2.0, 300, 30, 2, 4], 1e-9);
        image.Actions.Means.ToArray().ShouldBe([300, 30, 2, 4], 1e-12);
    }

    [Fact]
    public void Covariances_are_the_upper_triangle_row_by_row()
    {
        // Of two posts: half the product of the differences.
        var types = Types(Columns(
            Post("a", 0, 100, comments: 10, shares: 1, saves: 2, impressions: 1), Post("b", 1, 104, comments: 12, shares: 2, saves: 5, impressions: 1)));
        types[0].Actions.Covariances().ShouldBe([8, 4, 2, 6, 2, 1, 3, 0.5, 1.5, 4.5], 1e-12);
    }

    [Fact]
    public void Reach_is_multiplied_with_the_published_rate()
    {
        // 1 of 3 is published as 33.33 %, and 0.9999 of the 3 people are engaged.
        Types(Columns(Post("a", 0, 1, 3, impressions: 9)))[0].Values.Means[1].ShouldBe(0.9999, 1e-12);
    }

    [Fact]
    public void A_post_that_lacks_a_value_counts_where_it_has_one()
    {
        var type = Types(Columns(Post("a", 0, 100), Post("b", 1, 300, null, impressions: 50), Post("c", 2, shares: null, impressions: 150)))[0];
        type.Posts.ShouldBe(3);
        (type.Impressions.N, type.Reach.N, type.EngagementPercent.N).ShouldBe((2, 2, 1));
        (type.Values.N, type.Actions.N).ShouldBe((0, 2));
        type.Values.Means.Length.ShouldBe(0);
        type.Values.Covariances().ShouldBeEmpty();
        type.Actions.Means[0].ShouldBe(200);
    }

    [Fact]
    public void All_posts_are_the_types_together()
    {
        var posts = Day02.Posts();
        var all = TypeBasis.All(Types(posts));
        var golden = GoldenFiles.Expected.At("ltv/engagement_value/exact");
        (all.Posts, all.Actions.N).ShouldBe((100, 100));
        ((double?)all.Actions.Means[0]).ShouldBeNear(golden.Number("avg_likes"));
        ((double?)all.Actions.Means[1]).ShouldBeNear(golden.Number("avg_comments"));
        ((double?)all.Actions.Means[2]).ShouldBeNear(golden.Number("avg_shares"));
        ((double?)all.Actions.Means[3]).ShouldBeNear(golden.Number("avg_saves"));

        var likes = RunningSample.Of(posts.Likes.Span);
        ((double?)all.Actions.Covariances()[0]).ShouldBeNear(likes.Variance);
    }

    [Fact]
    public void Joining_moments_is_seeing_all_rows()
    {
        double[][] rows = [[1, 5], [2, 3], [4, 4], [7, 1], [11, 0]];
        RunningMoments all = new(2), left = new(2), right = new(2);
        foreach (var row in rows) all.Add(row);
        foreach (var row in rows[..2]) left.Add(row);
        foreach (var row in rows[2..]) right.Add(row);
        left.Add(right);
        left.Add(new RunningMoments(2));
        left.N.ShouldBe(5);
        left.Means.ToArray().ShouldBe([5, 2.6], 1e-12);
        left.Covariances().ShouldBe(all.Covariances(), 1e-12);

        // Squares of the distances from 5: 16 + 9 + 1 + 4 + 36, over 4.
        all.Covariances()[0].ShouldBe(16.5, 1e-12);
    }

    [Fact]
    public void Moments_of_one_row_join_too_and_those_of_none_leave_all_as_it_was()
    {
        RunningMoments all = new(2), one = new(2);
        all.Add(new RunningMoments(2));
        all.Add([1, 5]);
        one.Add([3, 9]);
        all.Add(one);
        all.N.ShouldBe(2);
        all.Means.ToArray().ShouldBe([2, 7]);

        // Of two rows: half the product of the differences, 2 and 4.
        all.Covariances().ShouldBe([2, 4, 8], 1e-12);
    }

    [Fact]
    public void A_type_without_posts_in_the_period_is_not_listed()
    {
        var posts = Columns(Post("a", 0, type: "IMAGE"), Post("b", 5, type: "VIDEO"));
        Types(posts.PublishedBetween(Noon.AddDays(1).UtcTicks, Noon.AddDays(9).UtcTicks)).Select(type => type.ContentType).ShouldBe(["VIDEO"]);
    }

    [Fact]
    public void The_published_types_have_the_published_means()
    {
        foreach (var type in Types(Day02.Posts()))
        {
            var golden = GoldenFiles.Expected.At($"content_types/exact/{type.ContentType}");
            ((double?)type.EngagementPercent.Mean).ShouldBeNear(golden.Number("er"));
            ((double?)type.Reach.Mean).ShouldBeNear(golden.Number("reach"));
            ((double?)type.Impressions.Mean).ShouldBeNear(golden.Number("imp"));
            ((double?)type.Actions.Means[0]).ShouldBeNear(golden.Number("likes"));
            ((double?)type.Actions.Means[1]).ShouldBeNear(golden.Number("comments"));
            ((double?)type.Actions.Means[2]).ShouldBeNear(golden.Number("shares"));
            ((double?)type.Actions.Means[3]).ShouldBeNear(golden.Number("saves"));
        }
    }
}
