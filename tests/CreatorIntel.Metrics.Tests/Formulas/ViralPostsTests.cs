using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class ViralPostsTests
{
    [Fact]
    public void A_post_at_exactly_twice_the_mean_is_viral()
    {
        // The mean of 10, 10, 10 and 30 percent is 15.
        ViralPosts.Of(Weighted(FormulaSet.Classic, Liked("A", 100, 100, 100, 300))).Count.Value.ShouldBe(1);
        ViralPosts.Of(Weighted(FormulaSet.Classic, Liked("A", 100, 100, 100, 299))).Count.Value.ShouldBe(0);
        ViralPosts.Of(Weighted(FormulaSet.Classic, Liked("A", 101, 100, 100, 300))).Count.Value.ShouldBe(0);
    }

    [Fact]
    public void The_rule_is_stated_with_its_threshold()
    {
        var viral = ViralPosts.Of(Weighted(FormulaSet.Classic, Liked("A", 100, 100, 100, 300)));
        viral.Threshold.ShouldBe(Computed.Of(new Formula("posts.viral-threshold", 1, "index"), 0.3, 4));
        viral.Rule.ShouldBe("Weighted engagement of at least 2 times the mean of all posts.");
        viral.Count.Formula.ShouldBe(new Formula("posts.viral", 1, "posts"));
    }

    [Fact]
    public void The_multiple_can_be_another()
    {
        var viral = MultipleOfMean.Of(Weighted(FormulaSet.Calendar, Liked("A", 100, 100, 160)), 1.25);
        viral.Count.Value.ShouldBe(1);
        viral.Rule.ShouldBe("Weighted engagement of at least 1.25 times the mean of all posts.");
    }

    [Fact]
    public void Posts_without_a_rate_are_neither_viral_nor_in_the_mean()
    {
        var viral = ViralPosts.Of(Weighted(FormulaSet.Calendar, [.. Liked("A", 100, 100, 100, 300), Post("x", 9, reach: null)]));
        viral.Count.Value.ShouldBe(1);
        viral.Count.N.ShouldBe(4);
    }

    [Fact]
    public void Without_rates_the_count_is_unknown_and_not_0()
    {
        ViralPosts.Of(Weighted(FormulaSet.Classic)).Count.Unavailable.ShouldBe("There are no posts.");
        ViralPosts.Of(Weighted(FormulaSet.Classic)).Threshold.Value.ShouldBeNull();
    }
}
