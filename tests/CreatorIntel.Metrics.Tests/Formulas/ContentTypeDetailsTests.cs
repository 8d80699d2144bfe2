using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class ContentTypeDetailsTests
{
    private static IReadOnlyList<ContentTypeDetail> Types(FormulaSet set, params PostRow[] rows)
    {
        var posts = Columns(rows);
        return ContentTypeDetails.Of(posts, Weighted(posts, set), EngagementByReach.PerPost(posts, set), new PostRates(posts));
    }

    [Fact]
    public void A_type_has_its_share_median_and_rates()
    {
        var types = Types(FormulaSet.Calendar, [.. Liked("IMAGE", 100, 200, 900), Post("v", 9, 50, type: "VIDEO", saves: 10)]);
        types.Select(type => type.Type.ContentType).ShouldBe(["IMAGE", "VIDEO"]);
        var (image, video) = (types[0], types[1]);
        image.Posts.ShouldBe(Computed.Of(new Formula("posts.published", 1, "posts"), 3, 3));
        image.ShareOfPosts.ShouldBe(Computed.Of(new Formula("content.share-of-posts", 1, "fraction"), 0.75, 4));
        image.Median.Value!.Value.ShouldBe(0.2, 1e-15);
        image.ByReach.Value!.Value.ShouldBe(0.4, 1e-15);
        image.Rates.Like.Value!.Value.ShouldBe(0.4, 1e-15);
        // 50 likes and 10 saves of 1000: weighted 10 %, unweighted 6 %.
        video.Median.ShouldBe(Computed.Of(new Formula("content.median-engagement", 2, "index"), 0.1, 1));
        video.ByReach.Value!.Value.ShouldBe(0.06, 1e-15);
        video.ByReach.Formula.ShouldBe(new Formula("content.mean-engagement-by-reach", 2, "fraction"));
        video.Rates.Save.Value.ShouldBe(0.01);
    }

    [Fact]
    public void A_type_without_rates_says_so()
    {
        var type = Types(FormulaSet.Calendar, Post("a", 0, reach: null)).ShouldHaveSingleItem();
        type.Median.Unavailable.ShouldBe("No post of this type has an engagement rate.");
        type.ByReach.Unavailable.ShouldBe("No post of this type has an engagement rate.");
        type.ShareOfPosts.Value.ShouldBe(1);
    }

    [Fact]
    public void Without_posts_there_are_no_types() => Types(FormulaSet.Classic).ShouldBeEmpty();
}
