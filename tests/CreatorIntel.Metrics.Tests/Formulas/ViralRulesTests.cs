using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class ViralRulesTests
{
    /// <summary>Posts of 2^0, 2^1, .. 2^4 and 2^e likes by 100 000 people.</summary>
    private static ViralRule Robust(int exponent, params PostRow[] others) => RobustOutlier.Of(Weighted(FormulaSet.Calendar,
    [
        .. new[] { 0, 1, 2, 3, 4, exponent }.Select((power, day) => Post($"{day}", day, 1 << power, 100_000)), .. others,
    ]));

    [Fact]
    public void Over_ten_percent_counts_rates_above_it_and_not_at_it()
    {
        // 10 %, 10.01 %, and 10.004 %, which rounds to 10 %.
        var posts = Columns(Post("a", 0, 1000, 10_000), Post("b", 1, 1001, 10_000), Post("c", 2, 10_004, 100_000));
        var rule = OverTenPercent.Of(EngagementByReach.PerPost(posts, FormulaSet.Classic));
        rule.Highest(9).ShouldBe([1]);
        rule.Count.ShouldBe(Computed.Of(new Formula("posts.viral", 3, "posts"), 1, 3));
        rule.Threshold.Value.ShouldBe(0.1);
    }

    [Fact]
    public void Over_ten_percent_does_not_weigh_actions()
    {
        // 6 % in all, weighted 26 %.
        var posts = Columns(Post("a", 0, 10, 1000, comments: 0, shares: 0, saves: 50));
        OverTenPercent.Of(EngagementByReach.PerPost(posts, FormulaSet.Classic)).Count.Value.ShouldBe(0);
    }

    [Fact]
    public void The_top_tenth_is_at_or_above_the_90th_percentile()
    {
        // Of 1, 2, .. 11 percent the 90th percentile is 10.
        var rule = TopTenth.Of(Weighted(FormulaSet.Classic, Liked("A", [.. Enumerable.Range(1, 11).Select(percent => percent * 10L)])));
        rule.Highest(9).ShouldBe([10, 9]);
        rule.Threshold.Value!.Value.ShouldBe(0.1, 1e-15);
        rule.Count.Formula.Version.ShouldBe(4);
    }

    [Fact]
    public void A_robust_outlier_lies_3_robust_deviations_above_the_median_of_logarithms()
    {
        // Logarithms to base 2: median 2.5, median deviation 1.5, threshold 2.5 + 3 * 1.4826 * 1.5 = 9.1717.
        Robust(9).Rows.Length.ShouldBe(0);
        var rule = Robust(10);
        rule.Highest(9).ShouldBe([5]);
        rule.Threshold.Value!.Value.ShouldBe(0.0057671, 1e-7);
        rule.Threshold.Value!.Value.ShouldBe(Math.Pow(2, 9.1717) / 100_000, 1e-12);
        rule.Count.ShouldBe(Computed.Of(new Formula("posts.viral", 5, "posts"), 1, 6));
    }

    [Fact]
    public void A_post_without_engagement_has_no_logarithm_and_is_not_viral()
    {
        var rule = Robust(10, Post("x", 9, 0, 100_000));
        rule.Threshold.Value!.Value.ShouldBe(Robust(10).Threshold.Value!.Value, 1e-15);
        rule.Highest(9).ShouldBe([5]);
        rule.Count.N.ShouldBe(7);
    }

    [Fact]
    public void Where_half_of_the_posts_engage_the_same_nothing_is_far_from_the_usual()
    {
        var rule = RobustOutlier.Of(Weighted(FormulaSet.Calendar, Liked("A", 10, 10, 10, 900)));
        rule.Count.Unavailable.ShouldBe("At least half of the posts engage the same, so nothing is far from the usual.");
        rule.Count.N.ShouldBe(4);
        rule.Rows.Length.ShouldBe(0);
        RobustOutlier.Of(Weighted(FormulaSet.Calendar, Liked("A", 0, 0))).Share.Unavailable.ShouldBe("No post has engagement above 0.");
    }

    [Fact]
    public void The_share_has_the_interval_of_wilson()
    {
        // 1 of 4.
        var rule = ViralPosts.Of(Weighted(FormulaSet.Classic, Liked("A", 100, 100, 100, 300)));
        rule.Share.Formula.ShouldBe(new Formula("posts.viral-share", 1, "fraction"));
        rule.Share.Value.ShouldBe(0.25);
        rule.Share.Low!.Value.ShouldBe(0.04558726080970055, 1e-12);
        rule.Share.High!.Value.ShouldBe(0.6993581574175981, 1e-12);
    }

    [Fact]
    public void Viral_posts_come_highest_first_and_the_newest_of_equal_ones_before_the_older()
    {
        var rule = MultipleOfMean.Of(Weighted(FormulaSet.Calendar, Liked("A", 300, 100, 400, 300, 100)), 1);
        rule.Highest(9).ShouldBe([2, 3, 0]);
        rule.Highest(2).ShouldBe([2, 3]);
        rule.Rows.ToArray().ShouldBe([0, 2, 3]);
    }

    [Fact]
    public void All_rules_answer_at_once_and_each_set_has_one_in_force()
    {
        var rules = ViralRules(Columns(Liked("A", 100, 110, 120, 300)));
        rules.Select(rule => rule.Version).ShouldBe([1, 2, 3, 4, 5]);
        rules.Select(rule => rule.Count.Formula.Version).ShouldBe([1, 2, 3, 4, 5]);
        rules.Where(rule => ViralPosts.IsInForce(rule, FormulaSet.Classic)).ShouldHaveSingleItem().Version.ShouldBe(1);
        rules.Where(rule => ViralPosts.IsInForce(rule, FormulaSet.Calendar)).ShouldHaveSingleItem().Version.ShouldBe(2);
        rules.Select(rule => rule.Rule).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void Without_rates_every_rule_says_why_and_counts_nothing()
    {
        foreach (var rule in ViralRules(Columns(Post("a", 0, reach: null))))
        {
            var figures = new[] { rule.Count, rule.Share, rule.Threshold };
            figures.ShouldAllBe(figure => figure.Unavailable == "No post has an engagement rate: the source gives no reach.");
            rule.Rows.Length.ShouldBe(0);
        }
    }

    [Fact]
    public void A_rule_refuses_rates_that_it_is_not_defined_over()
    {
        var posts = Columns(Liked("A", 100));
        Should.Throw<ArgumentException>(() => OverTenPercent.Of(EngagementByReach.PerPost(posts, FormulaSet.Calendar)));
        Should.Throw<ArgumentException>(() => TopTenth.Of(Weighted(posts)));
        Should.Throw<ArgumentException>(() => RobustOutlier.Of(Weighted(posts, FormulaSet.Classic)));
    }
}
