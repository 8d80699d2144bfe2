using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class WeightedEngagementTests
{
    private static Computed Engagement(FormulaSet set, PostRow row) => Weighted(set, row).Of(Columns(row), 0);

    [Theory]
    [InlineData(7, 0, 0, 0, 0.007)]
    [InlineData(0, 7, 0, 0, 0.007)]
    [InlineData(0, 0, 7, 0, 0.021)]
    [InlineData(0, 0, 0, 7, 0.035)]
    [InlineData(100, 20, 10, 5, 0.175)]
    public void Likes_and_comments_count_1_shares_3_and_saves_5(long likes, long comments, long shares, long saves, double index)
    {
        var post = Post("a", 0, likes, 1000, comments: comments, shares: shares, saves: saves);
        Engagement(FormulaSet.Calendar, post).Value!.Value.ShouldBe(index, 1e-15);
        Engagement(FormulaSet.Classic, post).Value!.Value.ShouldBe(index, 1e-15);
    }

    [Fact]
    public void Classic_rounds_the_percent_to_2_decimals_and_Calendar_does_not()
    {
        var post = Post("a", 0, likes: 1, reach: 3);
        Engagement(FormulaSet.Classic, post).Value.ShouldBe(0.3333);
        Engagement(FormulaSet.Calendar, post).Value!.Value.ShouldBe(1 / 3.0, 1e-15);
    }

    [Fact]
    public void Weights_can_be_others()
    {
        var posts = Columns(Post("a", 0, 1, 100, comments: 1, shares: 1, saves: 1));
        WeightedEngagement.PerPost(posts, FormulaSet.Calendar, new EngagementWeights(2, 3, 5, 7)).Of(posts, 0).Value
            .ShouldBe(0.17);
    }

    [Fact]
    public void The_index_can_exceed_1()
    {
        var figure = Engagement(FormulaSet.Classic, Post("a", 0, likes: 0, reach: 10, saves: 3));
        figure.ShouldBe(Computed.Of(new Formula("engagement.weighted", 1, "index"), 1.5, 1));
    }

    [Fact]
    public void A_post_that_reached_nobody_is_0_in_Classic_and_unavailable_in_Calendar()
    {
        var post = Post("a", 0, likes: 3, reach: 0);
        Engagement(FormulaSet.Classic, post).Value.ShouldBe(0);
        var calendar = Engagement(FormulaSet.Calendar, post);
        calendar.Value.ShouldBeNull();
        calendar.Unavailable.ShouldBe("Nobody was reached, so there is nothing to divide by.");
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void A_post_without_actions_and_without_reach_is_not_rated_as_not_a_number(FormulaSet set)
    {
        var figure = Engagement(set, Post("a", 0, likes: 0, reach: 0));
        (figure.Value ?? 0).ShouldBe(0);
        (figure.Value is null).ShouldBe(set == FormulaSet.Calendar);
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void A_post_that_lacks_a_metric_has_no_index_and_says_which(FormulaSet set)
    {
        Engagement(set, Post("a", 0, likes: null)).Unavailable.ShouldBe("The source gives no likes for this post.");
        Engagement(set, Post("a", 0, comments: null)).Unavailable.ShouldBe("The source gives no comments for this post.");
        Engagement(set, Post("a", 0, shares: null)).Unavailable.ShouldBe("The source gives no shares for this post.");
        Engagement(set, Post("a", 0, saves: null)).Unavailable.ShouldBe("The source gives no saves for this post.");
        Engagement(set, Post("a", 0, reach: null)).Unavailable.ShouldBe("The source gives no reach for this post.");
        Engagement(set, Post("a", 0, reach: 0, likes: null)).Value.ShouldBeNull();
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void A_platform_without_reach_and_saves_has_no_engagement_and_says_why(FormulaSet set)
    {
        var rates = Weighted(set, Post("a", 0, reach: null, saves: null, views: 5000), Post("b", 1, reach: null, saves: null));
        var mean = MeanEngagement.Of(rates);
        mean.Value.ShouldBeNull();
        mean.N.ShouldBe(0);
        mean.Unavailable.ShouldBe("No post has an engagement rate: the source gives no reach and no saves.");
    }
}
