using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class LeadingContentTypeTests
{
    private static TypeVerdict Best(FormulaSet set, params PostRow[] rows)
    {
        var posts = Columns(rows);
        return LeadingContentType.Of(EngagementByContentType.Of(posts, Weighted(posts, set)), set);
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void A_type_that_beats_every_other_is_distinguishable(FormulaSet set)
    {
        // t = 9 with 8 degrees: p = 0.0000185.
        var best = Best(set, [.. Liked("IMAGE", 10, 20, 30, 40, 50), .. Liked("VIDEO", 100, 110, 120, 130, 140)]);
        best.ShouldBe(new TypeVerdict("VIDEO", true, "VIDEO (n = 5) engages more than every other type compared."));
    }

    [Fact]
    public void A_difference_just_under_the_level_counts_for_two_types_but_not_within_a_family_of_three()
    {
        // 2, 4, .. 12 against 1, 2, .. 5: p = 0.0493 alone; with a second comparison Holm asks for 0.025 first.
        var a = Liked("A", 20, 40, 60, 80, 100, 120);
        var b = Liked("B", 10, 20, 30, 40, 50);
        Best(FormulaSet.Calendar, [.. a, .. b]).Distinguishable.ShouldBeTrue();
        var three = Best(FormulaSet.Calendar, [.. a, .. b, .. Liked("C", 10, 20, 30, 40, 50)]);
        three.ShouldBe(new TypeVerdict("A", false,
            "A (n = 6) has the highest mean, but is not distinguishable from B (n = 5) and C (n = 5): the difference may be chance."));
    }

    [Fact]
    public void A_difference_just_over_the_level_does_not_count()
    {
        // As above with 124 for 120: p = 0.0510.
        var best = Best(FormulaSet.Calendar, [.. Liked("A", 20, 40, 60, 80, 100, 124), .. Liked("B", 10, 20, 30, 40, 50)]);
        best.ShouldBe(new TypeVerdict("A", false,
            "A (n = 6) has the highest mean, but is not distinguishable from B (n = 5): the difference may be chance."));
    }

    [Fact]
    public void It_has_to_beat_every_other_type()
    {
        var best = Best(FormulaSet.Calendar,
            [.. Liked("A", 100, 110, 120, 130, 140), .. Liked("B", 95, 109, 121, 131, 138), .. Liked("C", 1, 2, 3, 4, 5)]);
        best.ContentType.ShouldBe("A");
        best.Distinguishable.ShouldBeFalse();
        best.Verdict.ShouldBe("A (n = 5) has the highest mean, but is not distinguishable from B (n = 5): the difference may be chance.");
    }

    [Fact]
    public void A_type_of_4_posts_is_named_in_Classic_and_passed_over_in_Calendar()
    {
        PostRow[] rows = [.. Liked("IMAGE", 1, 2, 3, 4, 5), .. Liked("STORY", 900, 910, 920, 930)];
        Best(FormulaSet.Classic, rows).ShouldBe(new TypeVerdict(
            "STORY", false, "STORY (n = 4) has the highest mean, but fewer than 5 posts: too few to tell."));
        Best(FormulaSet.Calendar, rows).ShouldBe(new TypeVerdict(
            "IMAGE", false,
            "IMAGE (n = 5) is the only content type with 5 posts or more: there is nothing to compare it with. Not compared, under 5 posts: STORY (n = 4)."));
    }

    [Fact]
    public void Types_with_few_posts_do_not_stand_in_the_way_of_a_verdict_that_names_them()
    {
        var best = Best(FormulaSet.Calendar,
            [.. Liked("A", 100, 110, 120, 130, 140), .. Liked("B", 1, 2, 3, 4, 5), .. Liked("STORY", 900)]);
        best.ShouldBe(new TypeVerdict("A", true,
            "A (n = 5) engages more than every other type compared. Not compared, under 5 posts: STORY (n = 1)."));
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void With_few_posts_of_every_type_the_highest_mean_is_named_but_not_told_apart(FormulaSet set) =>
        Best(set, [.. Liked("A", 1), .. Liked("B", 900)]).ShouldBe(new TypeVerdict(
            "B", false, "B (n = 1) has the highest mean, but fewer than 5 posts: too few to tell."));

    [Fact]
    public void Rated_posts_are_what_counts()
    {
        var best = Best(FormulaSet.Calendar, [.. Liked("A", 5, 5, 5, 5), Post("x", 8, reach: null, type: "A")]);
        best.Verdict.ShouldBe("A (n = 4) has the highest mean, but fewer than 5 posts: too few to tell.");
    }

    [Fact]
    public void Equal_means_go_by_name() =>
        Best(FormulaSet.Classic, [.. Liked("B", 5, 5, 5, 5, 5), .. Liked("A", 5, 5, 5, 5, 5)]).ShouldBe(new TypeVerdict(
            "A", false, "A (n = 5) has the highest mean, but is not distinguishable from B (n = 5): the difference may be chance."));

    [Fact]
    public void Without_rates_there_is_no_best_type() =>
        Best(FormulaSet.Calendar, Post("a", 0, reach: null)).ShouldBe(new TypeVerdict(null, false, "No post has an engagement rate."));
}
