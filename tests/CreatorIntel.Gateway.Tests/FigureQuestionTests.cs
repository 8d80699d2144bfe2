using CreatorIntel.Contracts;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Gateway.Api;
using CreatorIntel.Gateway.Errors;

namespace CreatorIntel.Gateway.Tests;

public sealed class FigureQuestionTests
{
    private static readonly AccountSet Account = AccountSet.Of([new AccountKey("my", "instagram", "1")]);

    [Fact]
    public void A_question_that_says_nothing_asks_for_everything_by_what_the_workspace_chose()
    {
        var query = new FigureQuestion().ToQuery(Account);

        query.ShouldBe(new FigureQuery { AccountId = "my~instagram~1", Formulas = FormulaSet.Unspecified });
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

    [Fact]
    public void A_platform_picks_among_several_accounts()
    {
        var both = AccountSet.Of([new AccountKey("my", "instagram", "1"), new AccountKey("my", "tiktok", "2")]);

        new FigureQuestion { Platform = "tiktok" }.ToQuery(both).AccountId.ShouldBe("my~tiktok~2");
        Should.Throw<ProblemException>(() => new FigureQuestion { Platform = "youtube" }.ToQuery(both))
            .Hint.ShouldBe("Expected one of instagram, tiktok.");
    }

    [Fact]
    public void A_goal_can_be_asked_about_without_being_set()
    {
        new FigureQuestion { Goal = 150_000, GoalMonths = 9 }.ToQuery(Account).Goal
            .ShouldBe(new GoalQuery { Followers = 150_000, Months = 9 });
        new FigureQuestion { Goal = 150_000, GoalDay = "2026-12-31" }.ToQuery(Account).Goal
            .ShouldBe(new GoalQuery { Followers = 150_000, Day = "2026-12-31" });
    }

    [Theory]
    [InlineData(150_000L, null, null)]
    [InlineData(null, 6, null)]
    [InlineData(150_000L, 6, "2026-12-31")]
    public void A_goal_is_followers_and_one_limit_of_time(long? goal, int? months, string? day) =>
        Should.Throw<ProblemException>(() => new FigureQuestion { Goal = goal, GoalMonths = months, GoalDay = day }.ToQuery(Account))
            .Status.ShouldBe(400);
}
