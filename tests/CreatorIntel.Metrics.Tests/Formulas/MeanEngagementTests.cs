using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class MeanEngagementTests
{
    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Without_posts_there_is_no_mean(FormulaSet set)
    {
        foreach (var figure in new[]
                 {
                     MeanEngagement.Of(Weighted(set)), MeanEngagement.Highest(Weighted(set)), MeanEngagement.Lowest(Weighted(set)),
                 })
        {
            figure.Value.ShouldBeNull();
            figure.Unavailable.ShouldBe("There are no posts.");
        }
    }

    [Fact]
    public void One_post_is_its_own_mean_and_has_no_interval()
    {
        var mean = MeanEngagement.Of(Weighted(FormulaSet.Classic, Post("a", 0, likes: 125)));
        mean.Value.ShouldBe(0.125);
        mean.N.ShouldBe(1);
        mean.Low.ShouldBeNull();
        mean.High.ShouldBeNull();
    }

    [Fact]
    public void Two_posts_have_an_interval_of_12_7_standard_errors()
    {
        // 0.1 and 0.3: mean 0.2, standard error 0.1, t of 1 degree 12.7062047361747.
        var mean = MeanEngagement.Of(Weighted(FormulaSet.Calendar, Post("a", 0, 100), Post("b", 1, 300)));
        mean.Value!.Value.ShouldBe(0.2, 1e-15);
        mean.Low!.Value.ShouldBe(0.2 - 1.27062047361747, 1e-9);
        mean.High!.Value.ShouldBe(0.2 + 1.27062047361747, 1e-9);
    }

    [Fact]
    public void Classic_averages_the_rounded_rates()
    {
        // 33.33 and 66.67 percent.
        var posts = new[] { Post("a", 0, 1, 3), Post("b", 1, 2, 3) };
        MeanEngagement.Of(Weighted(FormulaSet.Classic, posts)).Value!.Value.ShouldBe(0.5, 1e-15);
        var three = new[] { Post("a", 0, 1, 3), Post("b", 1, 1, 3), Post("c", 2, 2, 3) };
        MeanEngagement.Of(Weighted(FormulaSet.Classic, three)).Value!.Value.ShouldBe(1.3333 / 3, 1e-15);
        MeanEngagement.Of(Weighted(FormulaSet.Calendar, three)).Value!.Value.ShouldBe(4 / 9.0, 1e-15);
    }

    [Fact]
    public void Posts_without_a_rate_are_not_counted()
    {
        var rates = Weighted(FormulaSet.Calendar, Post("a", 0, 100), Post("b", 1, likes: null), Post("c", 2, 300), Post("d", 3, 50, reach: 0));
        MeanEngagement.Of(rates).Value!.Value.ShouldBe(0.2, 1e-15);
        MeanEngagement.Of(rates).N.ShouldBe(2);
        MeanEngagement.Highest(rates).Value!.Value.ShouldBe(0.3, 1e-15);
        MeanEngagement.Highest(rates).N.ShouldBe(2);
        MeanEngagement.Lowest(rates).Value!.Value.ShouldBe(0.1, 1e-15);
    }

    [Fact]
    public void A_post_that_reached_nobody_pulls_the_Classic_mean_down()
    {
        var rates = Weighted(FormulaSet.Classic, Post("a", 0, 100), Post("b", 1, 50, reach: 0));
        MeanEngagement.Of(rates).Value.ShouldBe(0.05);
        MeanEngagement.Lowest(rates).Value.ShouldBe(0);
    }

    [Fact]
    public void Posts_that_all_reached_nobody_have_no_mean_in_Calendar() =>
        MeanEngagement.Of(Weighted(FormulaSet.Calendar, Post("a", 0, reach: 0))).Unavailable
            .ShouldBe("No post reached anybody, so there is nothing to divide by.");

    [Fact]
    public void Versions_are_1_and_2_of_one_formula()
    {
        MeanEngagement.Of(Weighted(FormulaSet.Classic)).Formula.ShouldBe(new Formula("engagement.mean", 1, "index"));
        MeanEngagement.Of(Weighted(FormulaSet.Calendar)).Formula.ShouldBe(new Formula("engagement.mean", 2, "index"));
        MeanEngagement.Highest(Weighted(FormulaSet.Classic)).Formula.ShouldBe(new Formula("engagement.highest", 1, "index"));
        MeanEngagement.Lowest(Weighted(FormulaSet.Calendar)).Formula.ShouldBe(new Formula("engagement.lowest", 2, "index"));
    }
}
