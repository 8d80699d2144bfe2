using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class PostSegmentsTests
{
    private static Segment Of(Segmentation segmentation, PostTier tier) => segmentation.Segments.Single(segment => segment.Tier == tier);

    [Fact]
    public void Four_posts_are_one_in_each_tier()
    {
        // 10, 20, 30, 40 percent: cuts halfway and a quarter of the way between.
        var segmentation = PostSegments.Of(Weighted(FormulaSet.Calendar, Liked("A", 300, 100, 400, 200)));
        segmentation.Tiers.ShouldBe([PostTier.High, PostTier.Low, PostTier.Vip, PostTier.Medium]);
        Of(segmentation, PostTier.Vip).From.Value!.Value.ShouldBe(0.325, 1e-15);
        Of(segmentation, PostTier.High).From.Value!.Value.ShouldBe(0.25, 1e-15);
        Of(segmentation, PostTier.Medium).From.Value!.Value.ShouldBe(0.175, 1e-15);
        Of(segmentation, PostTier.Low).From.Value!.Value.ShouldBe(0.1, 1e-15);
        segmentation.Segments.ShouldAllBe(segment => segment.Posts.Value == 1 && segment.Posts.N == 4);
        Of(segmentation, PostTier.High).Mean.Value!.Value.ShouldBe(0.3, 1e-15);
    }

    [Fact]
    public void A_post_at_a_cut_belongs_to_the_tier_above_it()
    {
        // Of 10, 20, .. 50 percent the quartiles are posts themselves.
        var segmentation = PostSegments.Of(Weighted(FormulaSet.Classic, Liked("A", 100, 200, 300, 400, 500)));
        segmentation.Tiers.ShouldBe([PostTier.Low, PostTier.Medium, PostTier.High, PostTier.Vip, PostTier.Vip]);
        Of(segmentation, PostTier.Vip).Posts.ShouldBe(Computed.Of(new Formula("segments.posts", 1, "posts"), 2, 5));
        Of(segmentation, PostTier.Vip).Mean.Value!.Value.ShouldBe(0.45, 1e-15);
    }

    [Fact]
    public void Posts_without_a_rate_are_in_no_tier()
    {
        var segmentation = PostSegments.Of(Weighted(FormulaSet.Calendar, [.. Liked("A", 100, 200, 300, 400), Post("x", 9, reach: 0)]));
        segmentation.Tiers[4].ShouldBeNull();
        segmentation.Segments.Sum(segment => segment.Posts.Value).ShouldBe(4);
    }

    [Fact]
    public void Equal_posts_are_all_in_the_highest_tier_and_the_others_have_no_mean()
    {
        var segmentation = PostSegments.Of(Weighted(FormulaSet.Calendar, Liked("A", 100, 100, 100, 100)));
        Of(segmentation, PostTier.Vip).Posts.Value.ShouldBe(4);
        Of(segmentation, PostTier.Low).Posts.Value.ShouldBe(0);
        Of(segmentation, PostTier.Low).Mean.Unavailable.ShouldBe("No post is in this tier.");
    }

    [Fact]
    public void Three_rated_posts_are_too_few()
    {
        var segmentation = PostSegments.Of(Weighted(FormulaSet.Calendar, [.. Liked("A", 100, 200, 300), Post("x", 9, reach: null)]));
        segmentation.Segments.Count.ShouldBe(4);
        foreach (var segment in segmentation.Segments)
        {
            segment.From.Unavailable.ShouldBe("It takes 4 posts with a rate to tell tiers; there are 3.");
            segment.Posts.Value.ShouldBeNull();
            segment.Mean.Value.ShouldBeNull();
        }

        segmentation.Tiers.ShouldAllBe(tier => tier == null);
    }

    [Fact]
    public void Without_posts_there_are_no_tiers() =>
        PostSegments.Of(Weighted(FormulaSet.Calendar)).Segments.ShouldAllBe(segment => segment.From.Unavailable == "There are no posts.");

    [Theory]
    [InlineData("vip", PostTier.Vip)]
    [InlineData("high", PostTier.High)]
    [InlineData("medium", PostTier.Medium)]
    [InlineData("low", PostTier.Low)]
    [InlineData("VIP", null)]
    [InlineData("", null)]
    public void Tiers_are_found_by_their_names(string name, object? tier) => PostTierNames.Find(name).ShouldBe((PostTier?)tier);
}
