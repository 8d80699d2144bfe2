using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class ContentTypeTests
{
    private static IReadOnlyList<ContentTypeMetrics> Types(params PostRow[] rows)
    {
        var posts = Columns(rows);
        return EngagementByContentType.Of(posts, Weighted(posts));
    }

    [Fact]
    public void Each_type_has_its_own_means()
    {
        var types = Types(
            Post("a", 0, 100, 1000, "IMAGE", impressions: 2000), Post("b", 1, 600, 2000, "IMAGE", impressions: 3000),
            Post("c", 2, 500, 1000, "VIDEO", impressions: 9000));
        types.Select(type => (type.ContentType, type.Posts)).ShouldBe([("IMAGE", 2), ("VIDEO", 1)]);
        types[0].MeanEngagement.Value!.Value.ShouldBe(0.2, 1e-15);
        types[0].MeanReach.Value.ShouldBe(1500);
        types[0].MeanImpressions.Value.ShouldBe(2500);
        types[0].MeanEngagement.N.ShouldBe(2);
        types[1].MeanEngagement.Value.ShouldBe(0.5);
        types[1].MeanEngagement.Low.ShouldBeNull();
        types[0].MeanEngagement.Formula.ShouldBe(new Formula("content.mean-engagement", 2, "index"));
        types[0].MeanReach.Formula.ShouldBe(new Formula("content.mean-reach", 1, "people"));
    }

    [Fact]
    public void Types_with_as_many_posts_come_in_order_of_their_names() =>
        Types([.. Liked("VIDEO", 1), .. Liked("IMAGE", 1), .. Liked("STORY", 1, 1)]).Select(type => type.ContentType)
            .ShouldBe(["STORY", "IMAGE", "VIDEO"]);

    [Fact]
    public void Views_stand_in_for_impressions_and_the_formula_says_so()
    {
        var types = Types(
            Post("a", 0, type: "IMAGE", impressions: 100, views: 7), Post("b", 1, type: "IMAGE", impressions: 200),
            Post("c", 2, type: "VIDEO", impressions: 100, views: 7), Post("d", 3, type: "VIDEO", views: 300),
            Post("e", 4, type: "VIDEO"));
        var video = types.Single(type => type.ContentType == "VIDEO").MeanImpressions;
        (video.Value, video.N).ShouldBe((200, 2));
        video.Formula.ShouldBe(new Formula("content.mean-impressions-or-views", 1, "impressions"));
        var image = types.Single(type => type.ContentType == "IMAGE").MeanImpressions;
        (image.Value, image.N).ShouldBe((150, 2));
        image.Formula.ShouldBe(new Formula("content.mean-impressions", 1, "impressions"));
    }

    [Fact]
    public void What_a_source_does_not_give_is_unavailable()
    {
        var type = Types(Post("a", 0, reach: null, saves: null)).Single();
        type.Posts.ShouldBe(1);
        type.MeanEngagement.Unavailable.ShouldBe("No post of this type has an engagement rate.");
        type.MeanReach.Unavailable.ShouldBe("The source gives no reach.");
        type.MeanImpressions.Unavailable.ShouldBe("The source gives neither impressions nor views.");
    }

    [Fact]
    public void Without_posts_there_are_no_types() => Types().ShouldBeEmpty();

    [Fact]
    public void Types_of_other_posts_of_the_columns_are_left_out()
    {
        var all = Columns([.. Liked("IMAGE", 1, 2), Post("v", 9, type: "VIDEO")]);
        var early = all.PublishedBetween(Noon.UtcTicks, Noon.AddDays(5).UtcTicks);
        EngagementByContentType.Of(early, Weighted(early)).Select(type => type.ContentType).ShouldBe(["IMAGE"]);
    }
}
