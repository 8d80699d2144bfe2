using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class PlatformComparisonTests
{
    private static ComparedPlatforms Of(FormulaSet set, params (string Platform, PostRow[] Rows)[] platforms) => PlatformComparison.Of(
        Columns(platforms.SelectMany(platform => platform.Rows)),
        platforms.Select(platform => new PlatformPosts(platform.Platform, Columns(platform.Rows))), set);

    [Fact]
    public void All_platforms_come_first_and_then_each_by_name() =>
        Of(FormulaSet.Calendar, ("tiktok", Liked("A", 100)), ("instagram", Liked("B", 100))).Cards.Select(card => card.Platform)
            .ShouldBe([null, "instagram", "tiktok"]);

    [Fact]
    public void Displays_add_up_and_say_where_they_are_views()
    {
        var cards = Of(
            FormulaSet.Calendar,
            ("instagram", [Post("a", 0, impressions: 700), Post("b", 1, impressions: 50, views: 9)]),
            ("tiktok", [Post("c", 2, views: 300), Post("d", 3)])).Cards;
        cards[0].Impressions.ShouldBe(Computed.Of(new Formula("content.total-impressions-or-views", 1, "impressions"), 1050, 3));
        cards[1].Impressions.ShouldBe(Computed.Of(new Formula("content.total-impressions", 1, "impressions"), 750, 2));
        cards[2].Impressions.Value.ShouldBe(300);
    }

    [Fact]
    public void A_platform_that_beats_the_other_is_distinguishable()
    {
        // t = 9 with 8 degrees: p = 0.0000185.
        var verdict = Of(
            FormulaSet.Calendar, ("tiktok", Liked("A", 100, 110, 120, 130, 140)), ("instagram", Liked("B", 10, 20, 30, 40, 50))).Verdict;
        verdict.ShouldBe(new FamilyVerdict("tiktok", true, "tiktok (n = 5) engages more than every other platform compared."));
    }

    [Fact]
    public void Classic_averages_rates_rounded_to_4_decimals()
    {
        // A third.
        var platform = ("tiktok", new[] { Post("a", 0, 1, 3) });
        Of(FormulaSet.Classic, platform).Cards[1].MeanByReach.Value.ShouldBe(0.3333);
        Of(FormulaSet.Calendar, platform).Cards[1].MeanByReach.Value.ShouldBe(1 / 3.0);
    }

    [Fact]
    public void A_platform_without_posts_has_a_count_of_0_and_nothing_else()
    {
        var card = Of(FormulaSet.Calendar, ("tiktok", [])).Cards[1];
        card.Posts.Value.ShouldBe(0);
        card.MeanByReach.Unavailable.ShouldBe("There are no posts.");
        card.Impressions.Unavailable.ShouldBe("There are no posts.");
        card.Viral.Count.Value.ShouldBeNull();
        card.Actions.Means().Save.Value.ShouldBeNull();
    }

    [Fact]
    public void Where_the_source_gives_neither_impressions_nor_views_the_total_is_unavailable() =>
        Of(FormulaSet.Calendar, ("tiktok", [Post("a", 0)])).Cards[1].Impressions.Unavailable
            .ShouldBe("The source gives neither impressions nor views.");
}
