using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class TrailingMeanTests
{
    [Fact]
    public void The_mean_is_of_a_post_and_the_6_before_it()
    {
        var means = TrailingMean.Of(Weighted(FormulaSet.Classic, Liked("A", 10, 20, 30, 40, 50, 60, 70, 150)));
        means.Select(mean => mean.N).ShouldBe([1, 2, 3, 4, 5, 6, 7, 7]);
        means[0].ShouldBe(Computed.Of(new Formula("engagement.trailing-mean", 1, "index"), 0.01, 1));
        means[6].Value!.Value.ShouldBe(0.04, 1e-15);
        means[7].Value!.Value.ShouldBe(0.06, 1e-15);
    }

    [Fact]
    public void A_post_without_a_rate_takes_a_place_but_says_nothing()
    {
        var means = TrailingMean.Of(Weighted(FormulaSet.Calendar, Post("a", 0, reach: null), Post("b", 1, 10), Post("c", 2, reach: null)));
        means[0].Unavailable.ShouldBe("None of the last 7 posts has an engagement rate.");
        (means[2].Value, means[2].N).ShouldBe((0.01, 1));
    }

    [Fact]
    public void Without_posts_there_are_no_means() => TrailingMean.Of(Weighted(FormulaSet.Calendar)).ShouldBeEmpty();
}
