using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using Google.Protobuf.WellKnownTypes;

namespace CreatorIntel.Contracts.Tests;

public sealed class FigureMappingTests
{
    private static readonly Formula Growth = new("growth.weekly", 2, Units.Fraction);
    private static readonly Timestamp Noon = new DateTimeOffset(2026, 3, 31, 12, 0, 0, TimeSpan.Zero).ToTimestamp();
    private static readonly FigureQuery Query = new() { AccountId = "my~instagram~1", From = "2026-03-01" };

    [Fact]
    public void An_unavailable_figure_has_a_reason_and_no_value()
    {
        var page = Computed.Without(Growth, "No earlier day.").ToFigure(Query, Noon).ToPage();

        page.Value.ShouldBeNull();
        page.Unavailable.ShouldBe("No earlier day.");
    }

    [Fact]
    public void A_zero_is_a_value_and_not_unavailable()
    {
        var page = Computed.Of(Growth, 0, 2).ToFigure(Query, Noon).ToPage();

        page.Value.ShouldBe(0);
        page.Unavailable.ShouldBeNull();
    }

    [Fact]
    public void An_estimate_keeps_its_interval_and_its_number_of_observations()
    {
        var page = Computed.Estimate(Growth, 0.2, 54, 0.1, 0.3).ToFigure(Query, Noon).ToPage();

        (page.N, page.Low, page.High).ShouldBe((54, 0.1, 0.3));
    }

    [Fact]
    public void The_id_tells_figures_of_other_questions_apart()
    {
        var other = Query.Clone();
        other.ContentType = "IMAGE";

        var ids = new[]
        {
            Computed.Of(Growth, 1, 1).ToFigure(Query, Noon).Id,
            Computed.Of(Growth, 1, 1).ToFigure(Query, Noon, "previous").Id,
            Computed.Of(Growth, 1, 1).ToFigure(Query, null).Id,
            Computed.Of(Growth, 1, 1).ToFigure(other, Noon).Id,
            Computed.Of(Growth with { Version = 1 }, 1, 1).ToFigure(Query, Noon).Id,
        };

        ids.ShouldBeUnique();
    }
}
