using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class ContentReturnTests
{
    /// <summary>1000 people at 10 %, and 3000 at 20 %: 100 and 600 engaged, where the product of the means is 300.</summary>
    private static readonly TypeInputs Images = Samples.Posts(
        "IMAGE", [2000, 1000, 10, 100, 10, 2, 4], [4000, 3000, 20, 300, 30, 6, 8]);

    private static ContentReturn Of(TypeInputs posts, FormulaSet set = FormulaSet.Calendar, Assumptions? assumptions = null) =>
        ContentReturn.Of(posts, set, assumptions ?? Assumptions.Default);

    [Fact]
    public void Each_version_values_engagement_in_its_own_way()
    {
        // A sale for each engaged person at 2 % and 50 dollars is a dollar each; an action at its own value:
        // 5 + 5 + 2 + 10 = 22 and 15 + 15 + 6 + 20 = 56.
        Of(Images).Versions.Select(version => Math.Round(version.EngagementValue.Value!.Value, 9)).ShouldBe([300, 350, 39, 230]);
        Of(Images).Versions.Select(version => version.Name).ShouldBe(
            ["product of means", "per-post products", "per-action values", "unweighted actions"]);
    }

    [Fact]
    public void The_return_is_the_profit_over_the_cost()
    {
        // 3000 impressions bring 15 dollars; an image costs 50.
        var content = Of(Images);
        content.ImpressionValue.Value!.Value.ShouldBe(15, 1e-12);
        content.Cost.Value.ShouldBe(50);
        content.Versions.Select(version => Math.Round(version.ValuePerPost.Value!.Value, 9)).ShouldBe([315, 365, 54, 245]);
        content.Versions.Select(version => Math.Round(version.NetProfit.Value!.Value, 9)).ShouldBe([265, 315, 4, 195]);
        content.Versions.Select(version => Math.Round(version.Return.Value!.Value, 9)).ShouldBe([5.3, 6.3, 0.08, 3.9]);
        content.Lowest.Value!.Value.ShouldBe(0.08, 1e-12);
        content.Highest.Value!.Value.ShouldBe(6.3, 1e-12);
    }

    [Fact]
    public void A_mean_of_each_posts_value_has_an_interval()
    {
        // Values of the posts 10 + 100 and 20 + 600 dollars: standard error 255, and 12.706 of them by Student's t.
        const double margin = 255 * 12.706204736432095;
        var version = Of(Images).Versions[1];
        version.ValuePerPost.Low!.Value.ShouldBe(365 - margin, 1e-6);
        version.ValuePerPost.High!.Value.ShouldBe(365 + margin, 1e-6);
        version.NetProfit.Low!.Value.ShouldBe(315 - margin, 1e-6);
        version.Return.Low!.Value.ShouldBe((315 - margin) / 50, 1e-7);
        version.Return.High!.Value.ShouldBe((315 + margin) / 50, 1e-7);
        version.EngagementValue.Low!.Value.ShouldBe(350 - 250 * 12.706204736432095, 1e-6);
        version.EngagementValue.High!.Value.ShouldBe(350 + 250 * 12.706204736432095, 1e-6);
        Of(Images).ImpressionValue.Low!.Value.ShouldBe(15 - 5 * 12.706204736432095, 1e-6);
        Of(Images).ImpressionValue.High!.Value.ShouldBe(15 + 5 * 12.706204736432095, 1e-6);
    }

    [Fact]
    public void A_product_of_means_and_a_single_post_have_none()
    {
        Of(Images).Versions[0].Return.Low.ShouldBeNull();
        var single = Of(Samples.Posts("IMAGE", [2000, 1000, 10, 100, 10, 2, 4]));
        single.Versions.ShouldAllBe(version => version.Return.Value != null && version.Return.Low == null && version.Return.High == null);
        single.Versions.ShouldAllBe(version => version.Return.N == 1 && version.EngagementValue.Value > 0);
        Of(Images, FormulaSet.Classic).ImpressionValue.Low.ShouldBeNull();
    }

    [Fact]
    public void Each_set_has_its_version_in_force()
    {
        Of(Images, FormulaSet.Classic).Versions.Single(version => version.InForce).Version.ShouldBe(ReturnVersions.ProductOfMeans);
        Of(Images).Versions.Single(version => version.InForce).Version.ShouldBe(ReturnVersions.PerPostProducts);
        Of(Images).Versions.Select(version => version.Return.Formula.Version).ShouldBe([1, 2, 3, 4]);
        Of(Images).Versions[2].NetProfit.Formula.ShouldBe(new Formula("roi.net-profit", 3, "usd"));
        Of(Images).Versions[2].Return.Formula.ShouldBe(new Formula("roi.return", 3, "fraction"));
    }

    [Fact]
    public void Every_assumption_has_its_own_effect()
    {
        var assumptions = new Assumptions
        {
            RevenuePerThousandImpressions = 10,
            ConversionRate = 0.04,
            AverageOrderValue = 100,
            LikeConversion = 0.01,
            CommentConversion = 0.02,
            SaveConversion = 0.03,
            ShareConversion = 0.04,
            ProductionCosts = ProductionCosts.Default.With("IMAGE", 10),
        };
        var content = Of(Images, assumptions: assumptions);
        content.ImpressionValue.Value!.Value.ShouldBe(30, 1e-12);

        // 4 dollars for an engaged person; 200 likes at 1, 20 comments at 2, 6 saves at 3, 4 shares at 4 dollars.
        content.Versions.Select(version => Math.Round(version.EngagementValue.Value!.Value, 9)).ShouldBe([1200, 1400, 274, 920]);
        content.Versions[2].Return.Value!.Value.ShouldBe(29.4, 1e-12);
    }

    [Theory]
    [InlineData("IMAGE", 50)]
    [InlineData("CAROUSEL_ALBUM", 100)]
    [InlineData("VIDEO", 200)]
    [InlineData("REELS", 77)]
    public void A_type_that_is_not_listed_costs_what_others_cost(string type, double cost)
    {
        var assumptions = Assumptions.Default with { ProductionCosts = ProductionCosts.Default with { Other = 77 } };
        ProductionCost.Of(type, assumptions).Value.ShouldBe(cost);
    }

    [Fact]
    public void What_costs_nothing_has_no_return()
    {
        var free = Of(Images, assumptions: Assumptions.Default with { ProductionCosts = ProductionCosts.Default.With("IMAGE", 0) });
        free.Versions.ShouldAllBe(version => version.Return.Unavailable == "The post costs nothing, so there is nothing to divide by.");
        free.Versions[1].NetProfit.Value!.Value.ShouldBe(365, 1e-12);
        free.Lowest.Value.ShouldBeNull();
    }

    [Fact]
    public void Without_reach_the_versions_that_need_it_are_unknown()
    {
        var content = Of(Images with { MeanReach = null, Values = PostMoments.None });
        content.Versions[0].EngagementValue.Unavailable.ShouldBe("The source gives no reach.");
        content.Versions.ShouldAllBe(version => version.Return.Value == null && version.Return.Unavailable != null);
        content.ImpressionValue.Unavailable.ShouldBe("No post of this type has impressions or views, reach, likes, comments, shares and saves.");
        content.Highest.Value.ShouldBeNull();
        content.Highest.Unavailable.ShouldNotBeNull();
    }

    [Fact]
    public void Without_impressions_or_rates_the_product_of_means_is_unknown()
    {
        Of(Images with { MeanImpressions = null }).Versions[0].Return.Unavailable.ShouldBe("The source gives neither impressions nor views.");
        Of(Images with { MeanEngagementPercent = null }).Versions[0].Return.Unavailable.ShouldBe("No post of this type has an engagement rate.");
        Of(Images with { MeanImpressions = null }, FormulaSet.Classic).ImpressionValue.Value.ShouldBeNull();
    }

    [Fact]
    public void The_spread_leaves_out_versions_without_a_return()
    {
        var content = Of(Images with { MeanReach = null });
        content.Lowest.Value!.Value.ShouldBe(0.08, 1e-12);
        content.Highest.Value!.Value.ShouldBe(6.3, 1e-12);
        content.Highest.Low.ShouldBeNull();
        content.Highest.Formula.ShouldBe(new Formula("roi.highest-return", 1, "fraction"));
    }

    [Fact]
    public void Of_equal_returns_the_earliest_version_is_the_lowest_and_the_highest()
    {
        Computed[] returns = [Computed.Of(ReturnOnCost.Formula[1], 0.5, 3), Computed.Of(ReturnOnCost.Formula[2], 0.5, 4)];
        ReturnSpread.Lowest(returns).N.ShouldBe(3);
        ReturnSpread.Highest(returns).N.ShouldBe(3);
    }

    [Fact]
    public void Each_figure_counts_the_posts_behind_it()
    {
        var content = Of(Images with { PostsWithReach = 9, PostsWithEngagement = 8, PostsWithImpressions = 7 }, FormulaSet.Classic);
        content.Versions[0].EngagementValue.N.ShouldBe(8);
        content.Versions[0].ValuePerPost.N.ShouldBe(7);
        content.ImpressionValue.N.ShouldBe(7);
        content.Versions[1].ValuePerPost.N.ShouldBe(2);
        content.Cost.N.ShouldBe(0);
    }
}
