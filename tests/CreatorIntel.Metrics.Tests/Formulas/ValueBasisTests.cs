using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class ValueBasisTests
{
    [Fact]
    public void Engaged_impressions_are_the_mean_of_each_posts_own_product()
    {
        // 10 % of 2000 and 50 % of 400: mean 200, where the product of the means would be 360.
        var basis = Basis(Columns(Post("a", 0, 100, impressions: 2000), Post("b", 3, 500, impressions: 400)));
        basis.MeanEngagedImpressions!.Value.ShouldBe(200, 1e-10);
        basis.MeanImpressions.ShouldBe(1200);
        basis.MeanEngagementPercent.ShouldBe(30);
        (basis.Posts, basis.PostsWithImpressions, basis.PostsWithEngagement).ShouldBe((2, 2, 2));
        basis.FirstPostTicks.ShouldBe(Noon.UtcTicks);
        basis.LatestPostTicks.ShouldBe(Noon.AddDays(3).UtcTicks);
    }

    [Fact]
    public void Views_stand_in_for_impressions_and_unknown_values_are_passed_over()
    {
        var basis = Basis(Columns(
            Post("a", 0, 100, impressions: 2000, views: 1), Post("b", 1, 200, views: 1000), Post("c", 2, 300),
            Post("d", 3, reach: null, impressions: 600)));
        basis.MeanImpressions.ShouldBe(1200);
        basis.PostsWithImpressions.ShouldBe(3);
        basis.MeanEngagementPercent!.Value.ShouldBe(20, 1e-12);
        basis.PostsWithEngagement.ShouldBe(3);
        basis.MeanEngagedImpressions!.Value.ShouldBe(200, 1e-10);
    }

    [Fact]
    public void The_mean_percent_is_of_rounded_rates_and_engaged_impressions_are_not()
    {
        var basis = Basis(Columns(Post("a", 0, 1, 3, impressions: 9)));
        basis.MeanEngagementPercent.ShouldBe(33.33);
        basis.MeanEngagedImpressions!.Value.ShouldBe(3, 1e-12);
    }

    [Fact]
    public void Without_posts_nothing_is_known() =>
        Basis(PostColumns.Empty).ShouldBe(new ValueBasis(0, null, null, null, 0, null, 0, null));
}
