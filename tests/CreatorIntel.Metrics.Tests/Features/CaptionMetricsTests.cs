using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Tests.Formulas;

namespace CreatorIntel.Metrics.Tests.Features;

public sealed class CaptionMetricsTests
{
    [Fact]
    public void Every_figure_has_an_id_of_its_own()
    {
        var metrics = Ask(FormulaSet.Calendar);
        var figures = new List<Figure>
        {
            metrics.MeanLength, metrics.Shortest, metrics.Longest, metrics.LengthCorrelation,
            metrics.MeanLengthHigh, metrics.MeanLengthLow,
        };
        foreach (var feature in metrics.Features.Concat(metrics.Hashtags))
            figures.AddRange([feature.With, feature.Without, feature.Difference]);
        figures.Select(figure => figure.Id).ShouldBeUnique();
        metrics.Hashtags.Single(tag => tag.Name == "#viagens").Difference.Id.ShouldContain(":tag-viagens:");
    }

    [Fact]
    public void Classic_knows_no_calls_to_action()
    {
        Ask(FormulaSet.Classic).Features.Select(feature => feature.Name).ShouldBe(["question", "emoji", "hashtags"]);
        Ask(FormulaSet.Calendar).Features.Select(feature => feature.Name).ShouldBe(["question", "call-to-action", "emoji", "hashtags"]);
        Ask(FormulaSet.Classic).MinimumPosts.ShouldBe(5);
    }

    [Fact]
    public void Only_posts_asked_about_count() =>
        CaptionMetricsOf.Current(
            Questioned.About(Day02.Posts(), query: new FigureQuery { ContentType = "VIDEO" }), Day02.Captions()).MeanLength.N.ShouldBe(12);

    private static CaptionMetrics Ask(FormulaSet set) =>
        CaptionMetricsOf.Current(Questioned.About(Day02.Posts(), query: new FigureQuery { Formulas = set }), Day02.Captions());
}
