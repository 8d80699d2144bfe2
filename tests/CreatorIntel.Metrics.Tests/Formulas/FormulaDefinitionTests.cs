using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>What the product shows of its formulas.</summary>
public sealed class FormulaDefinitionTests
{
    private static readonly FormulaRegistry Registry = new(typeof(WeightedEngagement).Assembly);

    private static readonly string[] PostColumns =
    [
        "impressions", "views", "reach", "likes", "comments", "shares", "saves", "follows", "clicks", "caption", "content_type",
        "published_at",
    ];

    private static readonly string[] DayColumns =
        ["followers", "impressions", "views", "reach", "profile_views", "website_clicks"];

    public static TheoryData<string> Ids => [.. Registry.Descriptions.Formulas.Select(formula => formula.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_formula_says_what_it_is_where_it_comes_from_and_how_each_version_computes_it(string id)
    {
        var formula = Registry.Find(id).ShouldNotBeNull();
        formula.Name.ShouldNotBeEmpty();
        formula.Source.ShouldNotBeEmpty();
        formula.Definitions.ShouldNotBeEmpty();
        formula.Definitions.ShouldAllBe(definition => definition.Words.EndsWith('.') && definition.Mathematics.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_formula_reads_metrics_that_are_observed(string id)
    {
        var reads = Registry.Find(id).ShouldNotBeNull().Reads;
        (reads.PostMetrics.Length + reads.DayMetrics.Length).ShouldBeGreaterThan(0);
        reads.PostMetrics.ShouldBeSubsetOf(PostColumns);
        reads.DayMetrics.ShouldBeSubsetOf(DayColumns);
    }
}
