using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>Published figures of how engagement spreads over posts, and of the rates beside it.</summary>
public sealed class PublishedSpreadTests
{
    [Fact]
    public void Median_and_deviation_are_the_published_ones()
    {
        var rates = Samples.Weighted(Day02.Posts(), FormulaSet.Classic);
        var published = GoldenFiles.Expected.At("engagement_stats/exact");
        MedianEngagement.Of(rates).Value.ShouldBeNear(published.Number("median") / 100);
        EngagementDeviation.Of(rates).Value.ShouldBeNear(published.Number("std_sample") / 100);
        MedianEngagement.Of(rates).N.ShouldBe(published.At("n").GetInt64());
    }

    [Fact]
    public void Pooled_engagement_is_the_published_one_weighted_by_reach() =>
        PooledEngagement.Of(Day02.Posts()).Value.ShouldBeNear(
            GoldenFiles.Expected.Number("engagement_stats/reach_weighted_rate_pct") / 100);

    [Fact]
    public void Reach_and_engagement_correlate_as_published()
    {
        var posts = Day02.Posts();
        var correlation = ReachCorrelation.Of(posts, Samples.Weighted(posts, FormulaSet.Classic));
        correlation.Value.ShouldBeNear(GoldenFiles.Alternatives.Number("corr_reach_er"));
        correlation.High!.Value.ShouldBeLessThan(0);
    }

    [Fact]
    public void Each_type_has_the_published_number_mean_deviation_and_error()
    {
        var posts = Day02.Posts();
        foreach (var type in EngagementByContentType.Of(posts, Samples.Weighted(posts, FormulaSet.Classic)))
        {
            var published = GoldenFiles.Alternatives.At($"content/{type.ContentType}");
            var ofType = Samples.Weighted(posts.OfType(type.ContentType), FormulaSet.Classic);
            EngagementDeviation.Of(ofType).Value.ShouldBeNear(published.Number("sd_er_weighted") / 100);
            (EngagementDeviation.Of(ofType).Value / Math.Sqrt(type.Posts)).ShouldBeNear(published.Number("se_er_weighted") / 100);
            MeanEngagement.Of(ofType).Value.ShouldBeNear(published.Number("mean_er_weighted") / 100);
            type.Posts.ShouldBe(published.At("n").GetInt32());
        }
    }

    [Fact]
    public void Every_post_has_the_published_rates()
    {
        var posts = Day02.Posts();
        var rates = new PostRates(posts);
        var published = GoldenFiles.Expected.At("posts_computed").EnumerateArray().ToArray();
        published.Length.ShouldBe(100);
        foreach (var post in published)
        {
            var of = rates.Of(posts.Ids.Span.IndexOf(post.GetProperty("post_id").GetString()));
            of.Save.Value.ShouldBeNear(post.Number("save_rate_of_reach"));
            of.Share.Value.ShouldBeNear(post.Number("share_rate_of_reach"));
            of.Comment.Value.ShouldBeNear(post.Number("comment_rate_of_reach"));
            of.Like.Value.ShouldBeNear(post.Number("like_rate_of_reach"));
        }
    }

    [Fact]
    public void Mean_rates_are_the_published_ones()
    {
        var means = new PostRates(Day02.Posts()).Means();
        var published = GoldenFiles.Expected.At("derived_not_in_seed");
        means.Save.Value.ShouldBeNear(published.Number("save_rate_mean_of_reach"));
        means.Share.Value.ShouldBeNear(published.Number("share_rate_mean_of_reach"));
        means.Comment.Value.ShouldBeNear(published.Number("comment_rate_mean_of_reach"));
        means.ClickThrough.Unavailable.ShouldBe("No post has this rate: the source gives no clicks.");
    }

    [Fact]
    public void Details_of_types_hold_the_published_means()
    {
        var posts = Day02.Posts();
        var byReach = EngagementByReach.PerPost(posts, FormulaSet.Calendar);
        var types = ContentTypeDetails.Of(posts, Samples.Weighted(posts, FormulaSet.Classic), byReach, new PostRates(posts));
        types.Select(type => type.ShareOfPosts.Value).ShouldBe([0.54, 0.34, 0.12]);
        foreach (var type in types)
        {
            var published = GoldenFiles.Alternatives.At($"content/{type.Type.ContentType}");
            type.ByReach.Value.ShouldBeNear(published.Number("mean_er_unweighted") / 100);
            type.Posts.Value.ShouldBe(published.Number("n"));
        }
    }
}
