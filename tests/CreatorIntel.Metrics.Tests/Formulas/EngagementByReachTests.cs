using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class EngagementByReachTests
{
    private static Computed Engagement(FormulaSet set, PostRow row) => EngagementByReach.PerPost(Columns(row), set).Of(Columns(row), 0);

    [Theory]
    [InlineData(7, 0, 0, 0)]
    [InlineData(0, 7, 0, 0)]
    [InlineData(0, 0, 7, 0)]
    [InlineData(0, 0, 0, 7)]
    public void Every_action_counts_1(long likes, long comments, long shares, long saves)
    {
        var figure = Engagement(FormulaSet.Calendar, Post("a", 0, likes, 1000, comments: comments, shares: shares, saves: saves));
        figure.Value.ShouldBe(0.007);
        figure.Formula.ShouldBe(new Formula("engagement.by-reach", 2, "fraction"));
    }

    [Fact]
    public void Classic_rounds_the_fraction_to_4_decimals_and_Calendar_does_not()
    {
        Engagement(FormulaSet.Classic, Post("a", 0, likes: 2, reach: 3)).Value.ShouldBe(0.6667);
        Engagement(FormulaSet.Calendar, Post("a", 0, likes: 2, reach: 3)).Value.ShouldBe(2 / 3.0);
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void A_post_that_reached_nobody_or_lacks_a_metric_has_no_rate(FormulaSet set)
    {
        Engagement(set, Post("a", 0, reach: 0)).Unavailable.ShouldBe("Nobody was reached, so there is nothing to divide by.");
        Engagement(set, Post("a", 0, saves: null)).Unavailable.ShouldBe("The source gives no saves for this post.");
    }

    [Fact]
    public void The_mean_is_over_the_rated_posts_with_its_interval()
    {
        // 0.1, 0.2, 0.3: mean 0.2, s = 0.1, t of 2 degrees 4.30265272974946, error 0.1 / sqrt 3.
        var posts = Columns(Post("a", 0, 100), Post("b", 1, 200), Post("c", 2, 300), Post("d", 3, reach: null));
        var mean = EngagementByReach.Mean(EngagementByReach.PerPost(posts, FormulaSet.Calendar));
        mean.Formula.Id.ShouldBe("engagement.mean-by-reach");
        mean.Value!.Value.ShouldBe(0.2, 1e-15);
        mean.N.ShouldBe(3);
        mean.Low!.Value.ShouldBe(0.2 - (4.30265272974946 * 0.1 / Math.Sqrt(3)), 1e-10);
        mean.High!.Value.ShouldBe(0.2 + (4.30265272974946 * 0.1 / Math.Sqrt(3)), 1e-10);
    }
}
