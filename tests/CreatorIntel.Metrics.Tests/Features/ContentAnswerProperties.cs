using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;
using PostRow = CreatorIntel.Metrics.Tests.Formulas.PostRow;

namespace CreatorIntel.Metrics.Tests.Features;

/// <summary>What holds for the answers about accounts at the edges: nothing published, one post, nobody reached.</summary>
public sealed class ContentAnswerProperties
{
    public static TheoryData<string> Edges => ["none", "one", "nobody reached", "nothing measured", "all the same", "two", "dates only"];

    [Theory]
    [MemberData(nameof(Edges))]
    public void No_figure_is_no_number_and_every_interval_contains_its_value(string edge)
    {
        foreach (var set in new[] { FormulaSet.Classic, FormulaSet.Calendar })
        {
            var question = AskedAccounts.About("w~instagram~1", Columns(Rows(edge)), set);
            foreach (var figure in Figures.Of(ContentMetricsOf.Current(question)).Concat(Figures.Of(PlatformMetricsOf.Current(question))))
            {
                if (figure.OutcomeCase == Figure.OutcomeOneofCase.Unavailable)
                {
                    figure.Unavailable.ShouldEndWith(".", customMessage: figure.Id);
                    continue;
                }

                double.IsFinite(figure.Value).ShouldBeTrue(figure.Id);
                figure.HasLow.ShouldBe(figure.HasHigh, figure.Id);
                if (!figure.HasLow) continue;
                (figure.Low <= figure.Value && figure.Value <= figure.High).ShouldBeTrue(figure.Id);
            }
        }
    }

    private static IEnumerable<PostRow> Rows(string edge) => edge switch
    {
        "none" => [],
        "one" => [Post("a", 0, 100, comments: 3, shares: 2, saves: 1, impressions: 2000)],
        "nobody reached" => [Post("a", 0, 100, reach: 0), Post("b", 1, 0, reach: 0), Post("c", 2, 1, reach: 0)],
        "nothing measured" => [Post("a", 0, null, null), Post("b", 1, null, null)],
        "all the same" => Liked("IMAGE", 100, 100, 100, 100, 100, 100),
        "two" => Liked("IMAGE", 100, 300),
        _ => Liked("IMAGE", 5, 6, 7, 8, 9).Select(row => row with { PublishedAt = row.PublishedAt.AddHours(-12) }),
    };
}
