using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Captions;

public sealed class CaptionFiguresTests
{
    [Fact]
    public void Lengths_are_of_all_captions()
    {
        var (captions, _) = Posts(("abcd", 10), ("", 20), ("ab", null));
        var mean = MeanCaptionLength.Of(captions);
        (mean.Value, mean.N).ShouldBe((2, 3));
        mean.Low.ShouldNotBeNull();
        var (shortest, longest) = CaptionLengthRange.Of(captions);
        shortest.ShouldBe(Computed.Of(CaptionLengthRange.ShortestFormula[1], 0, 3));
        longest.ShouldBe(Computed.Of(CaptionLengthRange.LongestFormula[1], 4, 3));
    }

    [Fact]
    public void Without_captions_there_are_no_lengths()
    {
        var (captions, rates) = Posts();
        MeanCaptionLength.Of(captions).Unavailable.ShouldBe("There are no captions.");
        CaptionLengthRange.Of(captions).Longest.Unavailable.ShouldBe("There are no captions.");
        CaptionLengthCorrelation.Of(captions, rates).Unavailable.ShouldBe("It takes three captions or more of posts with a rate.");
        CaptionLengthHalves.Of(captions, rates).High.Unavailable.ShouldBe("There are no posts.");
        HashtagEffects.Of(captions, rates).Effects.ShouldBeEmpty();
        CaptionFeatureEffects.Of(captions, rates).Verdict.ShouldBe("Nothing can be compared: it takes 5 posts with and 5 without.");
    }

    [Fact]
    public void Length_that_grows_with_engagement_correlates_fully()
    {
        var (captions, rates) = Posts(("a", 10), ("ab", 20), ("abc", 30), ("abcd", null));
        CaptionLengthCorrelation.Of(captions, rates).Value!.Value.ShouldBe(1, 1e-12);
        CaptionLengthCorrelation.Of(captions, rates).N.ShouldBe(3);
        var (few, rated) = Posts(("a", 10), ("ab", 20));
        CaptionLengthCorrelation.Of(few, rated).Unavailable.ShouldBe("It takes three captions or more of posts with a rate.");
        var (constant, same) = Posts(("a", 10), ("b", 20), ("c", 30));
        CaptionLengthCorrelation.Of(constant, same).Unavailable.ShouldBe(
            "The length of captions or the engagement is the same on every post.");
    }

    [Fact]
    public void The_halves_part_at_the_median_which_belongs_to_the_high_one()
    {
        var (captions, rates) = Posts(("a", 10), ("abcdef", 20), ("ab", 30), ("unrated", null));
        var (high, low) = CaptionLengthHalves.Of(captions, rates);
        (high.Value, high.N).ShouldBe((4, 2));
        (low.Value, low.N).ShouldBe((1, 1));
    }

    [Fact]
    public void Posts_with_a_feature_are_held_against_posts_without()
    {
        // 10 % to 50 % against 20 % to 120 % in steps of 20: the difference of -40 points ± 39.84.
        var (captions, rates) = Posts(
        [
            .. Enumerable.Range(1, 5).Select(n => ("why?", (long?)(n * 100))),
            .. Enumerable.Range(1, 6).Select(n => ("so", (long?)(n * 200))),
        ]);
        var question = CaptionFeatureEffects.Of(captions, rates).Effects[0];
        (question.Name, question.Subject).ShouldBe(("question", "feature-question"));
        question.With.Value!.Value.ShouldBe(0.3, 1e-12);
        question.With.N.ShouldBe(5);
        question.Without.Value!.Value.ShouldBe(0.7, 1e-12);
        question.Without.N.ShouldBe(6);
        question.Difference.Value!.Value.ShouldBe(-0.4, 1e-12);
        question.Difference.N.ShouldBe(11);
        question.Difference.Low!.Value.ShouldBe(-0.4 - WelchMargin, 1e-9);
        question.Difference.High!.Value.ShouldBe(-0.4 + WelchMargin, 1e-9);
        question.Enough.ShouldBeTrue();
        question.Distinguishable.ShouldBeTrue();
    }

    [Fact]
    public void Under_5_posts_a_feature_is_not_compared()
    {
        var (captions, rates) = Posts(
            [.. Enumerable.Range(1, 4).Select(n => ("why?", (long?)n)), .. Enumerable.Range(1, 6).Select(n => ("so", (long?)(900 + n)))]);
        var question = CaptionFeatureEffects.Of(captions, rates).Effects[0];
        question.Difference.Value!.Value.ShouldBe((2.5 - 903.5) / 1000, 1e-12);
        (question.Enough, question.Distinguishable).ShouldBe((false, false));
        var (turned, others) = Posts(
            [.. Enumerable.Range(1, 6).Select(n => ("why?", (long?)(900 + n))), .. Enumerable.Range(1, 4).Select(n => ("so", (long?)n))]);
        CaptionFeatureEffects.Of(turned, others).Effects[0].Enough.ShouldBeFalse();
    }

    [Fact]
    public void The_verdict_names_what_stands_out_and_to_which_side()
    {
        var (captions, rates) = Posts(
            [.. Enumerable.Range(1, 5).Select(n => ("why?", (long?)(900 + n))), .. Enumerable.Range(1, 5).Select(n => ("so 🏺", (long?)n))]);
        CaptionFeatureEffects.Of(captions, rates).Verdict.ShouldBe(
            "Of 2 compared, more than chance explains: question (more engagement), emoji (less engagement).");
    }

    [Theory]
    [InlineData("#a #b #c #d #e", "")]
    [InlineData("#a #b #c #d #e #f", " and 1 more")]
    [InlineData("#a #b #c #d #e #f #g", " and 2 more")]
    public void The_verdict_names_five_and_counts_the_others(string tags, string others)
    {
        var (captions, rates) = Posts(
            [.. Enumerable.Range(1, 5).Select(n => (tags, (long?)(900 + n))), .. Enumerable.Range(1, 5).Select(n => ("so", (long?)n))]);
        var verdict = HashtagEffects.Of(captions, rates).Verdict;
        verdict.ShouldContain("explains: #a (more engagement), #b ");
        verdict.ShouldEndWith($", #e (more engagement){others}.");
    }

    [Fact]
    public void A_feature_that_all_or_none_have_has_nothing_to_be_compared_with()
    {
        var (captions, rates) = Posts(("one 🏺", 10), ("two 🏺", 20));
        var effects = CaptionFeatureEffects.Of(captions, rates).Effects;
        effects.Select(effect => effect.Name).ShouldBe(["question", "call-to-action", "emoji", "hashtags"]);
        effects[2].Without.Unavailable.ShouldBe("No post with a rate lacks it.");
        effects[2].Difference.Unavailable.ShouldBe("Every post with a rate has it: there is nothing to compare.");
        effects[3].With.Unavailable.ShouldBe("No post with a rate has it.");
        effects[3].Difference.Unavailable.ShouldBe("No post with a rate has it: there is nothing to compare.");
        CaptionFeatureEffects.Of(captions, Weighted(Columns(Post("0", 0), Post("1", 1)), FormulaSet.Classic)).Effects
            .Select(effect => effect.Name).ShouldBe(["question", "emoji", "hashtags"]);
    }

    [Fact]
    public void Hashtags_come_by_their_posts_and_count_once_a_post()
    {
        var (captions, rates) = Posts(("#b #B #a", 100), ("#b", 200), ("#c", 300), ("#d", null));
        var tags = HashtagEffects.Of(captions, rates).Effects;
        tags.Select(tag => (tag.Name, tag.Subject, tag.With.N)).ShouldBe(
            [("#b", "tag-b", 2L), ("#a", "tag-a", 1L), ("#c", "tag-c", 1L)]);
        tags[0].With.Value!.Value.ShouldBe(0.15, 1e-12);
        tags[0].Without.Value!.Value.ShouldBe(0.3, 1e-12);
    }

    [Fact]
    public void Of_many_hashtags_compared_one_has_to_stand_out_more()
    {
        // Alone, 10 to 50 against 20 to 120 is p = 0.0493; beside a second tag it is not enough.
        (string, long?)[] posts =
        [
            .. Enumerable.Range(1, 5).Select(n => ("#low", (long?)(n * 100))),
            .. Enumerable.Range(1, 6).Select(n => ("so", (long?)(n * 200))),
        ];
        var (alone, rates) = Posts(posts);
        HashtagEffects.Of(alone, rates).Verdict.ShouldBe("Of 1 compared, more than chance explains: #low (less engagement).");

        var (second, same) = Posts([.. posts.Select((post, row) => (row % 2 == 0 ? post.Item1 + " #even" : post.Item1, post.Item2))]);
        var two = HashtagEffects.Of(second, same);
        two.Effects.ShouldAllBe(effect => effect.Enough && !effect.Distinguishable);
        two.Verdict.ShouldBe("Not distinguishable: none of the 2 compared differs by more than chance may explain.");
    }

    // Student's t of 6.9722557297949335 degrees times the standard error of 1.6832508230603465, in tenths.
    private const double WelchMargin = 0.398346869562883;

    private static (PostCaptions Captions, Rates Rates) Posts(params (string Text, long? Likes)[] posts)
    {
        var columns = Columns(posts.Select((post, row) => Post($"{row:000}", row, post.Likes)));
        var captions = CaptionColumnsTests.Of(posts.Select((post, row) => ($"{row:000}", (long)row, post.Text)));
        return (new PostCaptions(captions, columns), Weighted(columns));
    }
}
