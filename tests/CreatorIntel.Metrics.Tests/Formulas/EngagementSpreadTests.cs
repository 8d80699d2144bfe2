using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class EngagementSpreadTests
{
    [Fact]
    public void The_median_is_not_moved_by_one_high_post()
    {
        var rates = Weighted(FormulaSet.Calendar, [.. Liked("A", 100, 200, 900), Post("x", 9, likes: null)]);
        MedianEngagement.Of(rates).Value!.Value.ShouldBe(0.2, 1e-15);
        MedianEngagement.Of(rates).N.ShouldBe(3);
        MedianEngagement.Of(rates).Formula.ShouldBe(new Formula("engagement.median", 2, "index"));
    }

    [Fact]
    public void Classic_takes_the_median_of_rounded_rates_and_counts_posts_that_reached_nobody_as_0()
    {
        // 33.33 and 0 percent.
        var rates = Weighted(FormulaSet.Classic, Post("a", 0, 1, 3), Post("b", 1, 7, 0));
        MedianEngagement.Of(rates).Value!.Value.ShouldBe(0.16665, 1e-15);
        MedianEngagement.Of(rates).Formula.Version.ShouldBe(1);
    }

    [Fact]
    public void The_deviation_divides_by_one_less_than_the_posts()
    {
        // 10, 20 and 30 percent.
        var deviation = EngagementDeviation.Of(Weighted(FormulaSet.Calendar, Liked("A", 100, 200, 300)));
        deviation.Value!.Value.ShouldBe(0.1, 1e-15);
        deviation.N.ShouldBe(3);
    }

    [Fact]
    public void One_post_has_no_deviation()
    {
        var deviation = EngagementDeviation.Of(Weighted(FormulaSet.Calendar, Post("a", 0)));
        deviation.Unavailable.ShouldBe("One post says nothing of how posts differ.");
        deviation.N.ShouldBe(1);
    }

    [Fact]
    public void Pooled_engagement_weighs_posts_by_the_people_they_reached()
    {
        // 100 + 3 * 10 + 5 * 4 + 50 of 1000, and 100 of 250: 300 of 1250, where the mean of the rates is 30 %.
        var posts = Columns(Post("a", 0, 100, 1000, comments: 50, shares: 10, saves: 4), Post("b", 1, 100, 250));
        var pooled = PooledEngagement.Of(posts);
        pooled.Value!.Value.ShouldBe(0.24, 1e-15);
        pooled.N.ShouldBe(2);
        pooled.Formula.ShouldBe(new Formula("engagement.pooled", 1, "index"));
    }

    [Fact]
    public void Posts_without_a_rate_are_not_pooled()
    {
        var posts = Columns(Post("a", 0, 100), Post("b", 1, 100, reach: 0), Post("c", 2, 100, reach: null), Post("d", 3, likes: null));
        PooledEngagement.Of(posts).Value.ShouldBe(0.1);
        PooledEngagement.Of(posts).N.ShouldBe(1);
        PooledEngagement.Of(PostColumns.Empty).Unavailable.ShouldBe("No post has an engagement rate.");
    }

    [Fact]
    public void A_post_that_reached_one_person_is_pooled() => PooledEngagement.Of(Columns(Post("a", 0, 1, 1))).Value.ShouldBe(1);

    [Fact]
    public void Posts_that_reach_more_people_and_engage_fewer_of_them_correlate_below_0()
    {
        // Reach 100, 200, 300, 400 and engagement 40, 20, 30, 10 percent.
        var posts = Columns(Post("a", 0, 40, 100), Post("b", 1, 40, 200), Post("c", 2, 90, 300), Post("d", 3, 40, 400));
        var correlation = ReachCorrelation.Of(posts, Weighted(posts));
        correlation.Value!.Value.ShouldBe(-0.8, 1e-14);
        correlation.N.ShouldBe(4);
        // atanh(-0.8) and 1.959963984540054 to each side of it.
        correlation.Low!.Value.ShouldBe(-0.9956002504665856, 1e-12);
        correlation.High!.Value.ShouldBe(0.6969534452993225, 1e-12);
    }

    [Fact]
    public void Without_three_posts_or_without_variation_there_is_no_correlation()
    {
        var two = Columns(Post("a", 0, 40, 100), Post("b", 1, 40, 200));
        ReachCorrelation.Of(two, Weighted(two)).Unavailable.ShouldBe("It takes three posts or more with a rate.");
        var same = Columns(Liked("A", 100, 200, 300));
        ReachCorrelation.Of(same, Weighted(same)).Unavailable.ShouldBe("Reach or engagement is the same on every post.");
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Without_posts_nothing_is_known(FormulaSet set)
    {
        MedianEngagement.Of(Weighted(set)).Unavailable.ShouldBe("There are no posts.");
        EngagementDeviation.Of(Weighted(set)).Unavailable.ShouldBe("There are no posts.");
        ReachCorrelation.Of(PostColumns.Empty, Weighted(set)).Value.ShouldBeNull();
    }
}
