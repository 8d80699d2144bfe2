using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class TargetGapTests
{
    private static readonly GrowthGoal Goal = new(2000, 2);

    /// <summary>1000 followers, 100 more than 10 days before, and 2 % growth a week.</summary>
    private static readonly GrowthInputs Inputs = new(Samples.Counted(1000), Earlier(10, 900), 0.02);

    private static FollowerCount Earlier(int days, long followers) => new(Samples.LatestDay.AddDays(-days), followers);

    [Fact]
    public void Classic_cuts_and_rounds_as_published()
    {
        // Doubling in 8 weeks takes 9.05 % a week; the gap of 1000 takes 100 days of 10, 60 days of 16.67, 8.67 weeks of 115.38.
        var gap = TargetGap.Of(Inputs, Goal, FormulaSet.Classic);
        gap.Followers.Value.ShouldBe(1000);
        gap.WeeklyRate.Value!.Value.ShouldBe(0.0705, 1e-15);
        gap.Acceleration.Value!.Value.ShouldBe(4.525, 1e-12);
        gap.DaysToTarget.Value.ShouldBe(100);
        gap.MonthsToTarget.Value!.Value.ShouldBe(100 / 30.0, 1e-12);
        gap.RequiredDailyGrowth.Value.ShouldBe(16);
        gap.RequiredWeeklyGain.Value.ShouldBe(115);
        gap.CurrentWeeklyGain.Value.ShouldBe(20);
        gap.TargetInCharts.Value!.Value.ShouldBe(Math.Pow(2, 0.125) - 1, 1e-15);
    }

    [Fact]
    public void The_calendar_takes_the_days_that_are_left_and_rounds_nothing()
    {
        // From 31 January to 31 March are 59 days; two mean months are 8.696428... weeks.
        const double weeks = 2 * 365.25 / 12 / 7;
        var gap = TargetGap.Of(Inputs, Goal, FormulaSet.Calendar);
        gap.WeeklyRate.Value!.Value.ShouldBe(Math.Pow(2, 1 / weeks) - 1.02, 1e-15);
        gap.Acceleration.Value!.Value.ShouldBe((Math.Pow(2, 1 / weeks) - 1) / 0.02, 1e-12);
        gap.DaysToTarget.Value.ShouldBe(100);
        gap.MonthsToTarget.Value!.Value.ShouldBe(100 / 30.4375, 1e-12);
        gap.RequiredDailyGrowth.Value!.Value.ShouldBe(1000 / 59.0, 1e-12);
        gap.RequiredWeeklyGain.Value!.Value.ShouldBe(1000 / weeks, 1e-12);
        gap.CurrentWeeklyGain.Value.ShouldBe(70);
        gap.TargetInCharts.Value.ShouldBe(TargetGrowth.Of(Inputs.Latest, Goal, FormulaSet.Calendar).Value);
    }

    [Fact]
    public void Only_Classic_cuts_days_to_whole_ones()
    {
        var inputs = Inputs with { First = Earlier(3, 990) };
        TimeToTarget.InDays(inputs, new GrowthGoal(1001, 1), FormulaSet.Classic).Value.ShouldBe(0);
        TimeToTarget.InDays(inputs, new GrowthGoal(1001, 1), FormulaSet.Calendar).Value!.Value.ShouldBe(0.3, 1e-15);
        TimeToTarget.InMonths(inputs, new GrowthGoal(1001, 1), FormulaSet.Classic).Value!.Value.ShouldBe(0.01, 1e-15);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(1100)]
    public void Without_a_gain_the_goal_is_never_reached(long before)
    {
        var gap = TargetGap.Of(Inputs with { First = Earlier(10, before) }, Goal, FormulaSet.Calendar);
        gap.DaysToTarget.Unavailable.ShouldBe("Never: without a gain the goal is not reached.");
        gap.DaysToTarget.N.ShouldBe(2);
        gap.MonthsToTarget.Unavailable.ShouldBe(gap.DaysToTarget.Unavailable);
        gap.RequiredDailyGrowth.Value.ShouldNotBeNull();
        gap.CurrentWeeklyGain.Value.ShouldBe((1000 - before) * 0.7);
    }

    [Fact]
    public void Less_than_a_follower_a_day_is_a_gain() =>
        TimeToTarget.InDays(Inputs with { First = Earlier(10, 995) }, new GrowthGoal(1001, 1), FormulaSet.Calendar).Value.ShouldBe(2);

    [Theory]
    [InlineData(FormulaSet.Classic, 1000)]
    [InlineData(FormulaSet.Calendar, 1000)]
    [InlineData(FormulaSet.Calendar, 400)]
    public void A_goal_that_is_reached_lacks_nothing(FormulaSet set, long goal)
    {
        var gap = TargetGap.Of(Inputs, new GrowthGoal(goal, 2), set);
        Computed[] figures =
        [
            gap.Followers, gap.Acceleration, gap.DaysToTarget, gap.MonthsToTarget, gap.RequiredDailyGrowth, gap.RequiredWeeklyGain, gap.TargetInCharts,
        ];
        figures.ShouldAllBe(figure => figure.Value == 0 && figure.N <= 2);
        figures.Where(figure => figure != gap.Acceleration).ShouldAllBe(figure => figure.N == 1);
        gap.WeeklyRate.Value.ShouldBe(-0.02);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.01)]
    public void Where_nothing_grows_there_is_nothing_to_multiply(double growth)
    {
        foreach (var set in new[] { FormulaSet.Classic, FormulaSet.Calendar })
        {
            var gap = TargetGap.Of(Inputs with { WeeklyGrowth = growth }, Goal, set);
            gap.Acceleration.Unavailable.ShouldBe("The account does not grow, so there is nothing to multiply.");
            gap.WeeklyRate.Value!.Value.ShouldBeGreaterThan(0);
        }
    }

    [Fact]
    public void Growth_that_is_unknown_counts_as_none_in_Classic_only()
    {
        var inputs = Inputs with { WeeklyGrowth = null };
        TargetGap.Of(inputs, Goal, FormulaSet.Classic).WeeklyRate.Value!.Value.ShouldBe(0.0905, 1e-15);
        TargetGap.Of(inputs, Goal, FormulaSet.Classic).CurrentWeeklyGain.Value.ShouldBe(0);
        TargetGap.Of(inputs, Goal, FormulaSet.Calendar).WeeklyRate.Unavailable.ShouldBe("The weekly growth is unknown.");
        TargetGap.Of(inputs, Goal, FormulaSet.Calendar).Acceleration.Unavailable.ShouldBe("The weekly growth is unknown.");
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Followers_that_nobody_counted_leave_all_unknown(FormulaSet set)
    {
        var gap = TargetGap.Of(new GrowthInputs(null, null, 0.02), Goal, set);
        Computed[] figures =
        [
            gap.Followers, gap.WeeklyRate, gap.Acceleration, gap.DaysToTarget, gap.MonthsToTarget, gap.RequiredDailyGrowth,
            gap.RequiredWeeklyGain, gap.CurrentWeeklyGain, gap.TargetInCharts,
        ];
        figures.ShouldAllBe(figure => figure.Unavailable == "No follower count was observed.");
    }

    [Fact]
    public void The_Classic_gain_of_a_week_is_of_the_growth_rounded_to_hundredths_of_a_percent()
    {
        // 1.23 % of a million.
        var inputs = new GrowthInputs(Samples.Counted(1_000_000), null, 0.01234);
        CurrentWeeklyGain.Of(inputs, FormulaSet.Classic).ShouldBe(Computed.Of(CurrentWeeklyGain.Formula[1], 12_300, 2));
    }

    [Fact]
    public void One_day_alone_tells_no_daily_gain()
    {
        var gap = TargetGap.Of(Inputs with { First = Inputs.Latest }, Goal, FormulaSet.Calendar);
        gap.DaysToTarget.Unavailable.ShouldBe("Follower counts of two days are needed for a daily gain.");
        gap.CurrentWeeklyGain.Unavailable.ShouldBe(gap.DaysToTarget.Unavailable);
        (gap.DaysToTarget.N, gap.CurrentWeeklyGain.N).ShouldBe((1, 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-30)]
    public void After_its_day_a_goal_cannot_be_reached_in_time(int days)
    {
        var goal = GrowthGoal.By(Samples.LatestDay.AddDays(days), 2000);
        var gap = TargetGap.Of(Inputs, goal, FormulaSet.Calendar);
        gap.RequiredDailyGrowth.Unavailable.ShouldBe("The goal's day has passed.");
        gap.RequiredWeeklyGain.Unavailable.ShouldBe("The goal's day has passed.");
        (gap.RequiredDailyGrowth.N, gap.RequiredWeeklyGain.N).ShouldBe((1, 1));
        gap.WeeklyRate.Unavailable.ShouldBe("The goal's day has passed.");
        TargetGrowth.Of(Inputs.Latest, goal, FormulaSet.Calendar).N.ShouldBe(1);
        gap.DaysToTarget.Value.ShouldBe(100);
        ThreeScenarios.Of(Inputs, goal, FormulaSet.Calendar, Assumptions.Default)
            .ShouldAllBe(scenario => scenario.ProjectedFollowers.Value == 1000 && scenario.Outcome == "misses");
    }

    [Fact]
    public void A_goal_that_was_reached_by_its_day_asks_for_nothing_after_it()
    {
        var gap = TargetGap.Of(Inputs, GrowthGoal.By(Samples.LatestDay.AddDays(-30), 1000), FormulaSet.Calendar);
        (gap.RequiredDailyGrowth.Value, gap.RequiredWeeklyGain.Value, gap.TargetInCharts.Value).ShouldBe((0, 0, 0));
    }

    [Fact]
    public void Days_to_a_day_are_counted_in_both_sets()
    {
        var goal = GrowthGoal.By(new DateOnly(2026, 2, 14), 2000);
        foreach (var set in new[] { FormulaSet.Classic, FormulaSet.Calendar })
            GoalWindow.Of(goal, Samples.LatestDay, set).ShouldBe(new GoalWindow(2, 14, new DateOnly(2026, 2, 14)));
        RequiredGain.Daily(Inputs.Latest, goal, FormulaSet.Classic).Value.ShouldBe(71);
        RequiredGain.Weekly(Inputs.Latest, goal, FormulaSet.Classic).Value.ShouldBe(500);
        ThreeScenarios.Calendar(goal, Samples.LatestDay, FormulaSet.Calendar).ShouldBe("From 2026-01-31 to 2026-02-14 are 14 days: 2.0 weeks.");
        ThreeScenarios.Calendar(goal, null, FormulaSet.Calendar).ShouldBe("The goal is for 2026-02-14.");
        StraightPath.Of(Inputs.Latest!.Value, goal, FormulaSet.Classic).ToDay.ShouldBe(new DateOnly(2026, 2, 14));
    }

    [Fact]
    public void A_scenario_says_what_is_gained()
    {
        // Doubling in each of the 4 weeks of a Classic month.
        var scenario = Scenario.Of("realistic", new ScenarioRate(1, 1), Samples.Counted(1000), new GrowthGoal(9, 1), FormulaSet.Classic);
        (scenario.Growth.Value, scenario.GrowthRate.Value).ShouldBe((15_000, 15));
        var unbounded = Scenario.Of("realistic", new ScenarioRate(1e300, 0), Samples.Counted(1000), new GrowthGoal(9, 1), FormulaSet.Classic);
        unbounded.Growth.Unavailable.ShouldBe("At this growth the number has no bounds.");
        unbounded.GrowthRate.Value.ShouldBeNull();
    }

    [Fact]
    public void Each_figure_counts_the_observations_behind_it()
    {
        var gap = TargetGap.Of(Inputs, Goal, FormulaSet.Calendar);
        (gap.Followers.N, gap.WeeklyRate.N, gap.Acceleration.N, gap.DaysToTarget.N, gap.RequiredDailyGrowth.N, gap.CurrentWeeklyGain.N)
            .ShouldBe((1, 2, 2, 2, 1, 2));
    }
}
