using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class PostColumnsTests
{
    [Fact]
    public void Posts_stand_in_order_of_publishing_and_then_of_id()
    {
        var posts = Columns(Post("b", 2), Post("c", 1, 300), Post("0c", 2), Post("a", 1, 100));
        posts.Ids.ToArray().ShouldBe(["a", "c", "0c", "b"]);
        posts.Likes.ToArray().ShouldBe([100, 300, 100, 100]);
        posts.PublishedAt.Span[0].ShouldBe(Noon.AddDays(1).UtcTicks);
        Columns(Post("b", 2), Post("a", 1)).Ids.ToArray().ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Posts_of_an_interval_of_time_are_a_part_of_the_columns()
    {
        var posts = Columns(Post("a", 1), Post("b", 2, 200, type: "VIDEO"), Post("c", 3, 300), Post("d", 4));
        var part = posts.PublishedBetween(Noon.AddDays(2).UtcTicks, Noon.AddDays(4).UtcTicks);
        part.Ids.ToArray().ShouldBe(["b", "c"]);
        part.Likes.ToArray().ShouldBe([200, 300]);
        part.TypeNames[part.Types.Span[0]].ShouldBe("VIDEO");
        PostCount.Of(part).ShouldBe(Computed.Of(new Formula("posts.published", 1, "posts"), 2, 2));
        posts.PublishedBetween(Noon.AddDays(4).UtcTicks, Noon.UtcTicks).Count.ShouldBe(0);
        posts.PublishedBetween(0, long.MaxValue).Count.ShouldBe(4);
    }

    [Fact]
    public void Posts_of_a_type_are_picked_out_with_their_metrics()
    {
        var posts = Columns(
            Post("a", 1), Post("b", 2, 1, 2, "VIDEO", 3, 4, 5, 6, 7), Post("c", 3, type: "VIDEO", views: 9)).OfType("VIDEO");
        posts.Ids.ToArray().ShouldBe(["b", "c"]);
        posts.Types.ToArray().ShouldAllBe(code => posts.TypeNames[code] == "VIDEO");
        posts.CountOfType("VIDEO").ShouldBe(2);
        (posts.CountOfType("IMAGE"), posts.CountOfType("STORY")).ShouldBe((0, 0));
        posts.MetricsOf(0).ShouldBe(PostMetrics.Of(impressions: 6, views: 7, reach: 2, likes: 1, comments: 3, shares: 4, saves: 5));
        double.IsNaN(posts.Impressions.Span[1]).ShouldBeTrue();
        Columns(Post("a", 1), Post("b", 2, type: "VIDEO")).OfType("IMAGE").Ids.ToArray().ShouldBe(["a"]);
        posts.OfType("STORY").Count.ShouldBe(0);
        Columns(Post("a", 1)).OfType("STORY").Count.ShouldBe(0);
    }

    [Fact]
    public void Without_posts_the_columns_are_empty() => PostCount.Of(PostColumns.Empty).Value.ShouldBe(0);
}
