using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Tests.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;
using PostRow = CreatorIntel.Metrics.Tests.Formulas.PostRow;

namespace CreatorIntel.Metrics.Tests.Features;

public sealed class PlatformMetricsTests
{
    private const string Both = "w~instagram~1+w~instagram~12+w~tiktok~2";

    private static PlatformMetrics Platforms(string accounts, params IEnumerable<PostRow> rows) =>
        PlatformMetricsOf.Current(AskedAccounts.About(accounts, Columns(rows)));

    [Fact]
    public void Posts_go_to_the_platform_of_their_account()
    {
        var platforms = Platforms(
            Both, Post("w~instagram~1~a", 0, 100), Post("w~instagram~12~b", 1, 300), Post("w~tiktok~2~a", 2, 500)).Platforms;
        platforms.Select(card => (card.Platform, card.Posts.Value)).ShouldBe([("", 3), ("instagram", 2), ("tiktok", 1)]);
        platforms[1].AccountIds.ShouldBe(["w~instagram~1", "w~instagram~12"]);
        platforms[1].MeanEngagementByReach.Value.ShouldBe(0.2, 1e-15);
        platforms[0].AccountIds.Count.ShouldBe(3);
        platforms[0].MeanEngagementByReach.Value.ShouldBe(0.3, 1e-15);
    }

    [Fact]
    public void One_account_is_one_platform()
    {
        var platforms = Platforms("w~tiktok~2", Post("a", 0, 100), Post("b", 1, 50)).Platforms;
        platforms.Select(card => (card.Platform, card.Posts.Value)).ShouldBe([("", 2), ("tiktok", 2)]);
    }

    [Fact]
    public void Every_figure_of_an_answer_has_an_id_of_its_own()
    {
        var ids = Figures.Of(Platforms(Both, Post("w~instagram~1~a", 0, 100), Post("w~tiktok~2~a", 2, 500)))
            .Select(figure => figure.Id).ToArray();
        ids.Distinct().Count().ShouldBe(ids.Length);
    }

    [Fact]
    public void Weeks_are_of_engagement_by_reach_which_is_the_same_on_all_platforms()
    {
        // 50 likes and 10 saves of 1000: 6 %, weighted 10 %.
        var card = Platforms("w~tiktok~2", Post("a", 0, 50, saves: 10)).Platforms[1];
        var week = card.Weeks.ShouldHaveSingleItem();
        week.MeanEngagement.Formula.ShouldBe("engagement.mean-by-reach");
        week.MeanEngagement.Value.ShouldBe(0.06, 1e-15);
        week.MeanEngagement.Id.ShouldContain(":tiktok-week-2026-03-09:");
        card.Rates.Saves.Value.ShouldBe(0.01);
    }

    [Fact]
    public void The_rule_and_the_verdict_are_in_words()
    {
        var platforms = Platforms(Both, Post("w~instagram~1~a", 0, 101));
        platforms.ViralRule.ShouldBe("Likes, comments, shares and saves of more than 10 % of the people reached.");
        platforms.Platforms[1].ViralPosts.Value.ShouldBe(1);
        platforms.Verdict.ShouldBe("instagram (n = 1) has the highest mean, but fewer than 5 posts: too few to tell.");
        platforms.Distinguishable.ShouldBeFalse();
    }
}
