using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>What the formulas say of themselves.</summary>
public sealed class ContentDefinitionsTests
{
    private static readonly FormulaRegistry Registry = new(typeof(PostColumns).Assembly);

    [Theory]
    [InlineData("engagement.weighted", 2)]
    [InlineData("engagement.by-reach", 2)]
    [InlineData("engagement.mean-by-reach", 2)]
    [InlineData("engagement.mean", 2)]
    [InlineData("engagement.highest", 2)]
    [InlineData("engagement.lowest", 2)]
    [InlineData("engagement.median", 2)]
    [InlineData("engagement.deviation", 2)]
    [InlineData("engagement.pooled", 1)]
    [InlineData("engagement.reach-correlation", 2)]
    [InlineData("engagement.trend", 2)]
    [InlineData("engagement.trend-recent-mean", 2)]
    [InlineData("engagement.trend-earlier-mean", 2)]
    [InlineData("engagement.trailing-mean", 2)]
    [InlineData("posts.published", 1)]
    [InlineData("posts.viral", 5)]
    [InlineData("posts.viral-share", 5)]
    [InlineData("posts.viral-threshold", 5)]
    [InlineData("content.mean-engagement", 2)]
    [InlineData("content.mean-engagement-by-reach", 2)]
    [InlineData("content.median-engagement", 2)]
    [InlineData("content.share-of-posts", 1)]
    [InlineData("content.mean-reach", 1)]
    [InlineData("content.mean-impressions", 1)]
    [InlineData("content.mean-impressions-or-views", 1)]
    [InlineData("content.total-impressions", 1)]
    [InlineData("content.total-impressions-or-views", 1)]
    [InlineData("segments.cut", 2)]
    [InlineData("segments.posts", 2)]
    [InlineData("segments.mean-engagement", 2)]
    [InlineData("times.mean-engagement", 2)]
    [InlineData("rate.like", 1)]
    [InlineData("rate.mean-like", 1)]
    [InlineData("rate.comment", 1)]
    [InlineData("rate.mean-comment", 1)]
    [InlineData("rate.share", 1)]
    [InlineData("rate.mean-share", 1)]
    [InlineData("rate.save", 1)]
    [InlineData("rate.mean-save", 1)]
    [InlineData("rate.click-through", 1)]
    [InlineData("rate.mean-click-through", 1)]
    public void A_formula_is_found_by_its_id_and_says_what_each_version_does(string id, int versions)
    {
        var formula = Registry.Find(id).ShouldNotBeNull();
        formula.Definitions.Length.ShouldBe(versions);
        formula.Name.ShouldNotBeEmpty();
        formula.Source.ShouldNotBeEmpty();
        formula.Reads.PostMetrics.ShouldNotBeEmpty();
        formula.Definitions.ShouldAllBe(definition => definition.Words.EndsWith('.') && definition.Mathematics.Length > 0);
        formula.Definitions.Select(definition => definition.Words).ShouldBeUnique();
    }

    [Fact]
    public void A_rate_is_named_after_its_action()
    {
        var save = Registry.Find("rate.save")!;
        save.Name.ShouldBe("Save rate");
        save.Definitions[0].Mathematics.ShouldBe("saves / reach");
        save.Reads.PostMetrics.ShouldBe(["saves", "reach"]);
        Registry.Find("rate.mean-comment")!.Name.ShouldBe("Mean comment rate");
    }
}
