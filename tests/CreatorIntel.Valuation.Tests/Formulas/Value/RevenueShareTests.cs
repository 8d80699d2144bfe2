using CreatorIntel.Contracts.Figures;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class RevenueShareTests
{
    [Fact]
    public void The_streams_have_the_published_shares()
    {
        var golden = GoldenFiles.Expected.At("ltv/follower_ltv/exact");
        var worth = Samples.Day02.Worth(FormulaSet.Classic);
        (worth.AdsShare.Value * 100).ShouldBeNear(golden.Number("revenue_share_pct/ad"));
        (worth.SalesShare.Value * 100).ShouldBeNear(golden.Number("revenue_share_pct/sales"));
        (worth.SponsoredShare.Value * 100).ShouldBeNear(golden.Number("revenue_share_pct/sponsored"));
        worth.PostsPerMonth.Value.ShouldBeNear(golden.Number("posts_per_month"));
    }

    [Fact]
    public void The_published_pie_shows_the_streams()
    {
        var pie = GoldenFiles.Trace("Monthly Revenue per Follower", "pie");
        var worth = Samples.Day02.Worth(FormulaSet.Classic);
        new[] { worth.AdsMonthly, worth.SalesMonthly, worth.SponsoredMonthly }
            .Select(stream => Decimals.Round(stream.Value!.Value, 4)).ShouldBe(pie.Numbers("values"));
        pie.Texts("labels").ShouldBe(["Ad Revenue", "Sales Revenue", "Sponsored Posts"]);
    }

    [Fact]
    public void Shares_of_a_small_account_are_those_worked_out_by_hand()
    {
        // 0.3, 7.5 and 0.4 of 8.2 dollars.
        var worth = Samples.Small.Worth(FormulaSet.Classic);
        worth.AdsShare.Value!.Value.ShouldBe(0.3 / 8.2, 1e-15);
        worth.SalesShare.Value!.Value.ShouldBe(7.5 / 8.2, 1e-15);
        worth.SponsoredShare.Value!.Value.ShouldBe(0.4 / 8.2, 1e-15);
        worth.AdsShare.Formula.ShouldBe(new Formula("value.share.ads", 1, "fraction"));
    }

    [Fact]
    public void Without_revenue_there_is_nothing_to_share()
    {
        var worth = (Samples.Small with { Followers = 0 }).Worth(FormulaSet.Classic);
        worth.AdsShare.Unavailable.ShouldBe("There is no revenue to share.");
        worth.SponsoredShare.Unavailable.ShouldBe("There is no revenue to share.");
    }

    [Fact]
    public void A_share_of_an_unknown_month_is_unknown()
    {
        var worth = (Samples.Small with { MeanEngagedImpressions = null }).Worth(FormulaSet.Calendar);
        worth.AdsShare.Unavailable.ShouldBe(worth.SalesMonthly.Unavailable);
        worth.SalesShare.Unavailable.ShouldBe(worth.SalesMonthly.Unavailable);
    }

    [Theory]
    [InlineData(FormulaSet.Classic, 30)]
    [InlineData(FormulaSet.Calendar, 30.4375)]
    public void One_post_a_day_is_as_many_a_month_as_it_has_days(FormulaSet set, double posts) =>
        Samples.Small.Worth(set).PostsPerMonth.Value.ShouldBe(posts);
}
