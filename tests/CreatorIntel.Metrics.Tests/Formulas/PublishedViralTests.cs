using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>Published figures of viral posts and of the tiers of posts.</summary>
public sealed class PublishedViralTests
{
    [Fact]
    public void The_highest_tenth_has_the_published_threshold_and_posts()
    {
        var posts = Day02.Posts();
        var rule = TopTenth.Of(Samples.Weighted(posts, FormulaSet.Classic));
        var published = GoldenFiles.Expected.At("ai_inputs");
        rule.Threshold.Value.ShouldBeNear(published.Number("viral_p90_threshold") / 100);
        rule.Threshold.Value.ShouldBeNear(GoldenFiles.Expected.Number("segments/q90") / 100);
        rule.Count.Value.ShouldBe(published.Number("viral_p90_count"));
        // The prompt has them newest first.
        rule.Rows.ToArray().Reverse().Select(row => posts.Ids.Span[row]).ShouldBe(
            published.At("viral_p90_posts_in_prompt_order").EnumerateArray().Select(post => post.GetProperty("post_id").GetString()!));
    }

    [Fact]
    public void Viral_posts_come_in_the_published_order()
    {
        var posts = Day02.Posts();
        ViralPosts.Of(Samples.Weighted(posts, FormulaSet.Classic)).Highest(10).Select(row => posts.Ids.Span[row]).ShouldBe(
            GoldenFiles.Expected.At("viral/posts").EnumerateArray().Select(post => post.GetProperty("post_id").GetString()!));
    }

    [Fact]
    public void The_calendars_ten_posts_are_those_with_the_highest_engagement()
    {
        var posts = Day02.Posts();
        TopPosts.Rows(Samples.Weighted(posts, FormulaSet.Classic).Values.Span, 10).Select(row => posts.Ids.Span[row]).ShouldBe(
            GoldenFiles.Expected.At("ai_inputs/calendar_top10").EnumerateArray().Select(id => id.GetString()!));
    }

    [Fact]
    public void Tiers_have_the_published_cuts_and_posts()
    {
        var posts = Day02.Posts();
        var published = GoldenFiles.Expected.At("segments");
        var segmentation = PostSegments.Of(Samples.Weighted(posts, FormulaSet.Classic));
        segmentation.Segments.Select(segment => segment.Tier).ShouldBe([PostTier.Vip, PostTier.High, PostTier.Medium, PostTier.Low]);
        string[] cuts = ["q75", "q50", "q25"];
        foreach (var (segment, place) in segmentation.Segments.Select((segment, place) => (segment, place)))
        {
            var name = PostTierNames.NameOf(segment.Tier);
            segment.Posts.Value.ShouldBe(published.Number($"counts/{name}"));
            if (place < cuts.Length) segment.From.Value.ShouldBeNear(published.Number(cuts[place]) / 100);
            Ids(posts, segmentation, segment.Tier).ShouldBe(
                published.At($"post_ids/{name}").EnumerateArray().Select(id => id.GetString()!), ignoreOrder: true);
        }
    }

    [Fact]
    public void The_two_halves_are_those_of_the_published_median()
    {
        var posts = Day02.Posts();
        var published = GoldenFiles.Expected.At("ai_inputs");
        var segmentation = PostSegments.Of(Samples.Weighted(posts, FormulaSet.Classic));
        var tiers = segmentation.Tiers;
        var high = Enumerable.Range(0, posts.Count).Where(row => tiers[row] >= PostTier.High).OrderDescending().ToArray();
        var low = Enumerable.Range(0, posts.Count).Where(row => tiers[row] < PostTier.High).OrderDescending().ToArray();
        high.Length.ShouldBe(published.At("high_count").GetInt32());
        low.Length.ShouldBe(published.At("low_count").GetInt32());
        segmentation.Segments[1].From.Value.ShouldBeNear(published.Number("median") / 100);
        // The newest of each half; two of them were published in the same minute.
        high.Take(5).Select(row => posts.Ids.Span[row]).ShouldBe(
            published.At("high_sample_5").EnumerateArray().Select(id => id.GetString()!), ignoreOrder: true);
        low.Take(5).Select(row => posts.Ids.Span[row]).ShouldBe(
            published.At("low_sample_5").EnumerateArray().Select(id => id.GetString()!), ignoreOrder: true);
    }

    private static IEnumerable<string> Ids(PostColumns posts, Segmentation segmentation, PostTier tier) =>
        Enumerable.Range(0, posts.Count).Where(row => segmentation.Tiers[row] == tier).Select(row => posts.Ids.Span[row]);
}
