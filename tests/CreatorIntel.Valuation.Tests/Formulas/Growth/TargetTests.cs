using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class TargetTests
{
    [Fact]
    public void To_double_in_a_Classic_month_takes_the_fourth_root_of_2()
    {
        var rate = TargetGrowth.Of(Samples.Counted(1000), new GrowthGoal(2000, 1), FormulaSet.Classic);
        rate.Value!.Value.ShouldBe(0.189207115002721, 1e-12);
        rate.N.ShouldBe(1);
        rate.Formula.ShouldBe(new Formula("growth.target-weekly", 1, "fraction"));
    }

    [Fact]
    public void To_double_in_a_calendar_year_takes_its_52_18_weeks()
    {
        var rate = TargetGrowth.Of(Samples.Counted(1000), new GrowthGoal(2000, 12), FormulaSet.Calendar).Value!.Value;
        Math.Pow(1 + rate, 365.25 / 7).ShouldBe(2, 1e-12);
    }

    [Fact]
    public void To_double_by_tomorrow_takes_the_seventh_power_of_2_a_week()
    {
        var goal = GrowthGoal.By(Samples.LatestDay.AddDays(1), 2000);
        TargetGrowth.Of(Samples.Counted(1000), goal, FormulaSet.Calendar).Value!.Value.ShouldBe(127, 1e-9);
    }

    [Fact]
    public void The_Classic_default_goal_has_its_published_rate_whatever_the_followers()
    {
        TargetGrowth.Of(null, GrowthGoal.Default, FormulaSet.Classic).ShouldBe(
            Computed.Of(new Formula("growth.target-weekly", 1, "fraction"), 0.0274, 0));
        TargetGrowth.Of(Samples.Counted(10), new GrowthGoal(200_000, 6), FormulaSet.Classic).Value.ShouldBe(0.0274);
        TargetGrowth.Of(Samples.Counted(10), new GrowthGoal(200_000, 7), FormulaSet.Classic).Value.ShouldNotBe(0.0274);
    }

    [Fact]
    public void Charts_of_the_Classic_default_goal_draw_a_rate_of_their_own()
    {
        TargetGrowth.InCharts(null, GrowthGoal.Default, FormulaSet.Classic).ShouldBe(
            Computed.Of(new Formula("growth.target-weekly-charted", 1, "fraction"), 0.0283, 0));
        TargetGrowth.InCharts(Samples.Counted(1000), new GrowthGoal(2000, 1), FormulaSet.Classic).ShouldBe(
            TargetGrowth.Of(Samples.Counted(1000), new GrowthGoal(2000, 1), FormulaSet.Classic) with { Formula = TargetGrowth.ChartFormula[1] });
    }

    [Theory]
    [InlineData(200_000)]
    [InlineData(300_000)]
    public void A_goal_that_is_reached_asks_for_no_growth(long followers) =>
        TargetGrowth.Of(Samples.Counted(followers), GrowthGoal.Default, FormulaSet.Calendar).ShouldBe(
            Computed.Of(new Formula("growth.target-weekly", 2, "fraction"), 0, 1));

    [Fact]
    public void Without_followers_there_is_no_rate()
    {
        TargetGrowth.Of(null, GrowthGoal.Default, FormulaSet.Calendar).Unavailable.ShouldBe("No follower count was observed.");
        TargetGrowth.Of(Samples.Counted(0), GrowthGoal.Default, FormulaSet.Calendar).Unavailable.ShouldBe("There are no followers to grow from.");
    }

    [Fact]
    public void A_month_of_the_path_is_30_days_in_Classic() =>
        StraightPath.Of(Samples.Counted(10), new GrowthGoal(20, 1), FormulaSet.Classic)
            .ShouldBe(new StraightPath(new DateOnly(2026, 1, 31), 10, new DateOnly(2026, 3, 2), 20));

    [Theory]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2024-01-31", 1, "2024-02-29")]
    [InlineData("2025-11-24", 6, "2026-05-24")]
    [InlineData("2025-08-31", 6, "2026-02-28")]
    public void The_calendar_path_ends_on_the_same_day_of_a_later_month(string from, int months, string to) =>
        StraightPath.Of(new FollowerCount(DateOnly.ParseExact(from, "yyyy-MM-dd"), 10), new GrowthGoal(20, months), FormulaSet.Calendar).ToDay
            .ShouldBe(DateOnly.ParseExact(to, "yyyy-MM-dd"));
}
