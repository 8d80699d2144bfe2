using CreatorIntel.Contracts;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Features;
using CreatorIntel.Valuation.Formulas;
using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using V1 = CreatorIntel.Contracts.V1;

namespace CreatorIntel.Valuation.Tests.Features;

public sealed class GoalTests(ValuationPostgres postgres) : ValuationTest(postgres)
{
    private AccountKey Account => new(Workspace, "instagram", "1");

    [Fact]
    public async Task Without_a_goal_the_published_one_is_in_force()
    {
        var target = (await ReportAsync(Query())).Scenarios.Target;
        target.ShouldBe(new V1.GrowthTarget { Followers = 200_000, Months = 6, IsDefault = true });
    }

    [Fact]
    public async Task A_goal_for_a_day_is_the_one_in_force_from_when_it_was_set()
    {
        await Targets.SetAsync(Account, new GrowthGoal(3000, 12), Token);
        var between = Clock.Pass();
        await Targets.SetAsync(Account, GrowthGoal.By(new DateOnly(2026, 2, 14), 2000), Token);

        var scenarios = (await ReportAsync(Query())).Scenarios;
        scenarios.Target.ShouldBe(new V1.GrowthTarget { Followers = 2000, Day = "2026-02-14" });
        scenarios.PathToDay.ShouldBe("2026-02-14");
        scenarios.TargetWeeklyGrowth.Value.ShouldBe(Math.Sqrt(2) - 1, 1e-12);
        scenarios.Gap.RequiredDailyGrowth.Value.ShouldBe(1000 / 14.0, 1e-12);

        var query = Query();
        query.AsOf = between.ToTimestamp();
        (await ReportAsync(query)).Scenarios.Target.ShouldBe(new V1.GrowthTarget { Followers = 3000, Months = 12 });
    }

    [Fact]
    public async Task A_goal_of_a_question_holds_for_its_answer_only()
    {
        var query = Query();
        query.Goal = new V1.GoalQuery { Followers = 1500, Months = 3 };
        (await ReportAsync(query)).Scenarios.Target.ShouldBe(new V1.GrowthTarget { Followers = 1500, Months = 3 });
        (await ReportAsync(Query())).Scenarios.Target.IsDefault.ShouldBeTrue();
    }

    [Fact]
    public async Task Several_accounts_together_have_the_published_goal()
    {
        await Targets.SetAsync(Account, new GrowthGoal(3000, 12), Token);
        var query = Query();
        query.AccountId += $"+{Workspace}~tiktok~2";
        (await ReportAsync(query)).Scenarios.Target.IsDefault.ShouldBeTrue();
    }

    [Theory]
    [InlineData(0, 6, "")]
    [InlineData(10_000_000_001, 6, "")]
    [InlineData(1000, 0, "")]
    [InlineData(1000, 121, "")]
    [InlineData(1000, 6, "2026-05-24")]
    [InlineData(1000, 0, "24.5.2026")]
    [InlineData(1000, 0, "2026-02-30")]
    public void A_goal_is_followers_and_either_months_or_a_day(long followers, int months, string day) =>
        Should.Throw<RpcException>(() => GoalMapping.Read(followers, months, day)).StatusCode.ShouldBe(StatusCode.InvalidArgument);

    [Fact]
    public void A_goal_reads_back_from_the_question_that_names_it()
    {
        foreach (var goal in new[] { new GrowthGoal(1, 1), new GrowthGoal(10_000_000_000, 120), GrowthGoal.By(new DateOnly(2026, 5, 24), 7) })
        {
            var query = GoalMapping.ToQuery(goal);
            GoalMapping.Read(query.Followers, query.Months, query.Day).ShouldBe(goal);
        }
    }
}
