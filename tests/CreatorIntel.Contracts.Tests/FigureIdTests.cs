using CreatorIntel.Contracts.Figures;
using CreatorIntel.Contracts.V1;
using FormulaSet = CreatorIntel.Contracts.Figures.FormulaSet;

namespace CreatorIntel.Contracts.Tests;

public sealed class FigureIdTests
{
    private static readonly FigureId Full = new(
        "my~instagram~1+my~tiktok~2", "rate.save", 2, FormulaSet.Calendar, "a:b/c d+é",
        new DateTimeOffset(2026, 3, 31, 12, 0, 0, TimeSpan.Zero).AddTicks(1234560), "2026-01-01", "2026-03-31", "IMAGE",
        new Given("prudent@3", new GoalQuery { Followers = 150_000, Day = "2026-12-31" }));

    [Fact]
    public void An_id_is_read_back_as_it_was_written()
    {
        FigureId.TryParse(Full.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(Full);
    }

    [Fact]
    public void An_id_of_nothing_but_a_formula_is_read_back()
    {
        var bare = new FigureId("my~instagram~1", "growth.weekly", 1, FormulaSet.Classic, "", null, "", "", "", Given.Nothing);

        FigureId.TryParse(bare.ToString(), out var read).ShouldBeTrue();
        read.ShouldBe(bare);
    }

    [Fact]
    public void The_question_of_an_id_asks_for_the_same_figure_again()
    {
        var query = Full.ToQuery();

        FigureId.Of(new Formula("rate.save", 2, Units.Fraction), query, query.AsOf, Full.Subject, Full.Given).ShouldBe(Full);
    }

    [Fact]
    public void A_goal_in_months_and_a_goal_by_a_day_are_told_apart()
    {
        Given.TryParse("goal=150000~9", out var months).ShouldBeTrue();
        Given.TryParse("goal=150000~2026-12-31", out var day).ShouldBeTrue();

        months.Goal.ShouldBe(new GoalQuery { Followers = 150_000, Months = 9 });
        day.Goal.ShouldBe(new GoalQuery { Followers = 150_000, Day = "2026-12-31" });
    }

    [Theory]
    [InlineData("")]
    [InlineData("my~instagram~1:growth.weekly:2")]
    [InlineData("nobody:growth.weekly:2:calendar::::::")]
    [InlineData("my~instagram~1:growth.weekly:two:calendar::::::")]
    [InlineData("my~instagram~1:growth.weekly:2:roman::::::")]
    [InlineData("my~instagram~1:growth.weekly:2:calendar::yesterday::::")]
    [InlineData("my~instagram~1:growth.weekly:2:calendar::::::luck=7")]
    public void A_malformed_id_is_none(string text) => FigureId.TryParse(text, out _).ShouldBeFalse();
}
