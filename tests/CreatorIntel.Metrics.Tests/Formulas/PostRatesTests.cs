using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class PostRatesTests
{
    private static PostRow Clicked(string id, long? clicks, long? impressions) =>
        new(id, Noon, "IMAGE", PostMetrics.Of(impressions, null, 10, 1, 1, 1, 1, clicks: clicks));

    [Fact]
    public void Each_rate_is_its_own_actions_over_reach()
    {
        var rates = new PostRates(Columns(Post("a", 0, 50, 200, comments: 20, shares: 10, saves: 4))).Of(0);
        rates.Like.ShouldBe(Computed.Of(new Formula("rate.like", 1, "fraction"), 0.25, 1));
        rates.Comment.ShouldBe(Computed.Of(new Formula("rate.comment", 1, "fraction"), 0.1, 1));
        rates.Share.ShouldBe(Computed.Of(new Formula("rate.share", 1, "fraction"), 0.05, 1));
        rates.Save.ShouldBe(Computed.Of(new Formula("rate.save", 1, "fraction"), 0.02, 1));
    }

    [Fact]
    public void Click_through_is_clicks_over_impressions() =>
        new PostRates(Columns(Clicked("a", 3, 60))).Of(0).ClickThrough.ShouldBe(
            Computed.Of(new Formula("rate.click-through", 1, "fraction"), 0.05, 1));

    [Fact]
    public void A_post_that_reached_nobody_or_was_never_displayed_has_no_rate()
    {
        new PostRates(Columns(Post("a", 0, 50, reach: 0))).Of(0).Like.Unavailable
            .ShouldBe("Nobody was reached, so there is nothing to divide by.");
        new PostRates(Columns(Clicked("a", 0, 0))).Of(0).ClickThrough.Unavailable
            .ShouldBe("It was never displayed, so there is nothing to divide by.");
        new PostRates(Columns(Clicked("a", 3, 0))).Of(0).ClickThrough.Value.ShouldBeNull();
    }

    [Fact]
    public void One_person_and_one_impression_are_enough_for_a_rate()
    {
        new PostRates(Columns(Post("a", 0, 1, reach: 1))).Of(0).Like.Value.ShouldBe(1);
        new PostRates(Columns(Clicked("a", 1, 1))).Of(0).ClickThrough.Value.ShouldBe(1);
    }

    [Fact]
    public void Only_the_metrics_of_a_rate_are_missed_by_it()
    {
        var rates = new PostRates(Columns(Post("a", 0, likes: null, comments: 10, saves: null))).Of(0);
        rates.Comment.Value.ShouldBe(0.01);
        rates.Like.Unavailable.ShouldBe("The source gives no likes for this post.");
        rates.Save.Unavailable.ShouldBe("The source gives no saves for this post.");
        rates.ClickThrough.Unavailable.ShouldBe("The source gives no clicks and no impressions for this post.");

        var others = new PostRates(Columns(Post("a", 0, comments: null, shares: null))).Of(0);
        others.Comment.Unavailable.ShouldBe("The source gives no comments for this post.");
        others.Share.Unavailable.ShouldBe("The source gives no shares for this post.");
    }

    [Fact]
    public void A_mean_is_over_the_posts_that_have_the_rate_with_its_interval()
    {
        // 10 and 30 percent as the mean's own test has them; the third post reached nobody, the fourth has no likes.
        var mean = new PostRates(Columns(
            Post("a", 0, 100), Post("b", 1, 300), Post("c", 2, 5, reach: 0), Post("d", 3, likes: null))).Means().Like;
        mean.Formula.ShouldBe(new Formula("rate.mean-like", 1, "fraction"));
        mean.N.ShouldBe(2);
        mean.Value!.Value.ShouldBe(0.2, 1e-15);
        mean.High!.Value.ShouldBe(0.2 + 1.27062047361747, 1e-9);
    }

    [Fact]
    public void Groups_have_means_of_their_own()
    {
        var means = new PostRates(Columns(Post("a", 0, 100), Post("b", 1, 300), Post("c", 2, 500))).Means([1, 0, 1], 3);
        means[0].Like.Value.ShouldBe(0.3);
        means[1].Like.Value!.Value.ShouldBe(0.3, 1e-15);
        means[1].Like.N.ShouldBe(2);
        means[2].Like.Value.ShouldBeNull();
    }

    [Fact]
    public void Where_no_post_has_a_rate_the_mean_says_why()
    {
        new PostRates(PostColumns.Empty).Means().Save.Unavailable.ShouldBe("There are no posts.");
        new PostRates(Columns(Post("a", 0, saves: null))).Means().Save.Unavailable
            .ShouldBe("No post has this rate: the source gives no saves.");
        new PostRates(Columns(Post("a", 0, reach: 0))).Means().Save.Unavailable
            .ShouldBe("No post reached anybody, so there is nothing to divide by.");
        new PostRates(Columns(Clicked("a", 0, 0))).Means().ClickThrough.Unavailable
            .ShouldBe("No post was displayed, so there is nothing to divide by.");
    }
}
