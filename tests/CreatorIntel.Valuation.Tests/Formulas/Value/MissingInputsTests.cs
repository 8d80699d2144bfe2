using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class MissingInputsTests
{
    private static readonly AccountInputs NoPosts = new(0, null, null, null, 0, null, 0, null, 1000);

    [Fact]
    public void An_account_without_posts_is_worth_0_in_Classic() =>
        NoPosts.Worth(FormulaSet.Classic).Figures().ShouldAllBe(figure => figure.Value == 0 && figure.N == 0);

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void One_post_and_one_follower_are_enough_for_a_value(FormulaSet set) =>
        (Samples.Small with { Posts = 1, Followers = 1 }).Worth(set).Figures().ShouldAllBe(figure => figure.Value > 0);

    [Fact]
    public void An_account_without_posts_has_no_value_in_cash_flow() =>
        NoPosts.Worth(FormulaSet.Calendar).Figures().ShouldAllBe(figure => figure.Value == null && figure.Unavailable == "There are no posts.");

    [Fact]
    public void An_account_without_followers_is_worth_0_in_Classic_and_has_no_value_in_cash_flow()
    {
        var inputs = Samples.Small with { Followers = 0 };
        inputs.Worth(FormulaSet.Classic).AccountValue.Value.ShouldBe(0);
        inputs.Worth(FormulaSet.Classic).SponsoredMonthly.Value.ShouldBe(0);
        inputs.Worth(FormulaSet.Calendar).AccountValue.Unavailable.ShouldBe("The account has no followers.");
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Followers_that_nobody_observed_make_the_value_unknown(FormulaSet set)
    {
        var worth = (Samples.Small with { Followers = null }).Worth(set);
        worth.AccountValue.Unavailable.ShouldBe("No follower count was observed.");
        worth.SponsoredMonthly.Value.ShouldBeNull();
        worth.PostsPerDay.Value.ShouldBe(1);
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Without_engagement_sales_and_with_them_the_value_are_unknown(FormulaSet set)
    {
        var worth = (Samples.Small with { MeanEngagementPercent = null, MeanEngagedImpressions = null }).Worth(set);
        worth.AdsMonthly.Value.ShouldNotBeNull();
        worth.SalesMonthly.Unavailable.ShouldBe("Engaged impressions are unknown: they take impressions or views and an engagement rate.");
        worth.MonthlyValue.Unavailable.ShouldBe(worth.SalesMonthly.Unavailable);
        worth.AccountValue.Unavailable.ShouldBe(worth.SalesMonthly.Unavailable);
        worth.AccountValue.Value.ShouldBeNull();
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Without_impressions_ads_and_sales_are_unknown(FormulaSet set)
    {
        var worth = (Samples.Small with { MeanImpressions = null, MeanEngagedImpressions = null }).Worth(set);
        worth.MonthlyImpressions.Unavailable.ShouldBe("The source gives neither impressions nor views.");
        worth.AdsMonthly.Unavailable.ShouldBe("The source gives neither impressions nor views.");
        worth.SalesMonthly.Value.ShouldBeNull();
        worth.MonthlyValue.Unavailable.ShouldBe(worth.AdsMonthly.Unavailable);
        worth.AccountValue.Value.ShouldBeNull();
    }

    [Fact]
    public void One_post_is_one_post_a_day()
    {
        var inputs = Samples.Small with { Posts = 1, LatestPost = Samples.Small.FirstPost };
        PostsPerDay.Of(inputs, FormulaSet.Classic).Value.ShouldBe(1);
    }

    [Theory]
    [InlineData(23.99, 1)]
    [InlineData(24, 2)]
    [InlineData(-30, 1)]
    public void Whole_days_between_the_posts_count_and_the_first_as_well(double hours, int days)
    {
        var inputs = Samples.Small with { Posts = 2, LatestPost = Samples.Small.FirstPost!.Value.AddHours(hours) };
        PostsPerDay.Of(inputs, FormulaSet.Calendar).Value.ShouldBe(2.0 / days);
    }
}
