using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;

namespace CreatorIntel.Gateway.Tests;

public sealed class FigureQuestionTests
{
    private static readonly AccountKey Account = new("my", "instagram", "1");

    [Fact]
    public void A_question_that_says_nothing_asks_for_everything_by_the_corrected_formulas()
    {
        var query = new FigureQuestion().ToQuery(Account);

        query.ShouldBe(new FigureQuery { AccountId = "my~instagram~1", Formulas = FormulaSet.Calendar });
    }

    [Fact]
    public void Every_part_of_a_question_is_asked()
    {
        var question = new FigureQuestion
        {
            Formulas = "classic",
            AsOf = "2026-03-31T14:00:00+02:00",
            From = "2026-03-01",
            To = "2026-03-31",
            ContentType = "IMAGE",
        };

        var query = question.ToQuery(Account);

        query.Formulas.ShouldBe(FormulaSet.Classic);
        query.AsOf.ToDateTimeOffset().ShouldBe(new DateTimeOffset(2026, 3, 31, 12, 0, 0, TimeSpan.Zero));
        (query.From, query.To, query.ContentType).ShouldBe(("2026-03-01", "2026-03-31", "IMAGE"));
    }

    [Theory]
    [InlineData("formulas", "roman")]
    [InlineData("asOf", "yesterday")]
    [InlineData("from", "31.03.2026")]
    [InlineData("to", "2026-02-30")]
    [InlineData("type", "a b")]
    public void A_part_that_cannot_be_understood_is_named(string name, string value)
    {
        var question = new FigureQuestion
        {
            Formulas = name == "formulas" ? value : null,
            AsOf = name == "asOf" ? value : null,
            From = name == "from" ? value : null,
            To = name == "to" ? value : null,
            ContentType = name == "type" ? value : null,
        };

        var problem = Should.Throw<ProblemException>(() => question.ToQuery(Account));

        problem.Status.ShouldBe(400);
        problem.Message.ShouldContain($"'{name}'");
        problem.Detail.ShouldContain(value);
    }

    [Fact]
    public void A_range_cannot_end_before_it_begins() =>
        Should.Throw<ProblemException>(() => new FigureQuestion { From = "2026-03-02", To = "2026-03-01" }.ToQuery(Account))
            .Hint.ShouldBe("The first day is after the last day.");
}
