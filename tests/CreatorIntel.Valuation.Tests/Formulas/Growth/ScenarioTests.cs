using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class ScenarioTests
{
    private static readonly GrowthGoal Goal = new(2000, 12);

    private static IReadOnlyList<Scenario> Scenarios(FormulaSet set, double? growth, long? followers = 1000) =>
        ThreeScenarios.Of(Samples.Growth(followers, growth), Goal, set, Assumptions.Default);

    [Fact]
    public void Scenarios_are_half_one_and_a_half_and_twice_the_growth()
    {
        foreach (var set in new[] { FormulaSet.Classic, FormulaSet.Calendar })
        {
            Scenarios(set, 0.04).Select(scenario => Math.Round(scenario.WeeklyGrowth.Value!.Value, 12)).ShouldBe([0.02, 0.06, 0.08]);
            Scenarios(set, 0.04).Select(scenario => scenario.Name).ShouldBe(["pessimistic", "realistic", "optimistic"]);
        }
    }

    [Fact]
    public void Followers_compound_over_4_weeks_a_month_in_Classic()
    {
        // 2 % over 48 weeks.
        var pessimistic = Scenarios(FormulaSet.Classic, 0.04)[0];
        pessimistic.ProjectedFollowers.Value!.Value.ShouldBe(1000 * Math.Pow(1.02, 48), 1e-9);
        pessimistic.MonthsToTarget.Value!.Value.ShouldBe(Math.Log(2) / Math.Log(1.02) / 4, 1e-9);
        pessimistic.Outcome.ShouldBe("reaches");
    }

    [Fact]
    public void Followers_compound_over_365_25_days_a_year_on_the_calendar()
    {
        var pessimistic = Scenarios(FormulaSet.Calendar, 0.04)[0];
        pessimistic.ProjectedFollowers.Value!.Value.ShouldBe(1000 * Math.Pow(1.02, 365.25 / 7), 1e-9);
        pessimistic.MonthsToTarget.Value!.Value.ShouldBe(Math.Log(2) / Math.Log(1.02) * 7 * 12 / 365.25, 1e-9);
    }

    [Fact]
    public void Classic_rounds_the_growth_to_hundredths_of_a_percent_first()
    {
        var rates = ScenarioRates.Of(0.0400499, FormulaSet.Classic, Assumptions.Default);
        rates.Realistic.Used.ShouldBe(0.06);
        ScenarioRates.Of(0.0400499, FormulaSet.Calendar, Assumptions.Default).Realistic.Used.ShouldBe(0.06007485, 1e-15);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-0.02)]
    [InlineData(0.00004)]
    [InlineData(null)]
    public void Classic_takes_1_percent_for_growth_that_is_none_or_unknown(double? growth) =>
        Scenarios(FormulaSet.Classic, growth).Select(scenario => scenario.WeeklyGrowth.Value!.Value).ShouldBe([0.005, 0.015, 0.0274]);

    [Fact]
    public void The_Classic_pessimistic_case_grows_by_a_tenth_of_a_percent_at_least() =>
        Scenarios(FormulaSet.Classic, 0.0001)[0].WeeklyGrowth.Value.ShouldBe(0.001);

    [Fact]
    public void A_shrinking_account_shrinks_on_the_calendar_and_faster_in_the_pessimistic_case()
    {
        var scenarios = Scenarios(FormulaSet.Calendar, -0.02);
        scenarios.Select(scenario => Math.Round(scenario.WeeklyGrowth.Value!.Value, 12)).ShouldBe([-0.03, -0.01, 0.0274]);
        scenarios[0].ProjectedFollowers.Value!.Value.ShouldBe(1000 * Math.Pow(0.97, 365.25 / 7), 1e-9);
        scenarios[1].Outcome.ShouldBe("never");
        scenarios[1].MonthsToTarget.Unavailable.ShouldBe("Never: without growth the goal is not reached.");
        scenarios[2].Outcome.ShouldBe("reaches");
    }

    [Fact]
    public void An_account_that_stands_still_never_reaches_its_goal()
    {
        var scenarios = Scenarios(FormulaSet.Calendar, 0);
        scenarios.Select(scenario => scenario.Outcome).ShouldBe(["never", "never", "reaches"]);
        scenarios[0].ProjectedFollowers.Value.ShouldBe(1000);
        scenarios[0].MonthsToTarget.Value.ShouldBeNull();
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void A_goal_that_is_reached_already_takes_no_months(FormulaSet set)
    {
        foreach (var followers in new long[] { 2000, 5000 })
        {
            var scenarios = Scenarios(set, -0.01, followers);
            scenarios.ShouldAllBe(scenario => scenario.Outcome == "reached" && scenario.MonthsToTarget.Value == 0);
        }
    }

    [Fact]
    public void An_account_loses_no_more_followers_than_it_has()
    {
        Scenarios(FormulaSet.Calendar, -0.9)[0].ProjectedFollowers.Value.ShouldBe(0);
        Scenarios(FormulaSet.Calendar, -0.9)[0].WeeklyGrowth.Value.ShouldBe(-1);
    }

    [Fact]
    public void A_goal_that_is_met_on_the_last_day_is_reached_in_time()
    {
        // Doubling in each of the 4 weeks of a Classic month.
        var growth = new ScenarioRate(1, 1);
        Scenario.Of("realistic", growth, Samples.Counted(1000), new GrowthGoal(16_000, 1), FormulaSet.Classic).Outcome.ShouldBe("reaches");
        Scenario.Of("realistic", growth, Samples.Counted(1000), new GrowthGoal(16_001, 1), FormulaSet.Classic).Outcome.ShouldBe("misses");
    }

    [Fact]
    public void One_follower_is_enough_to_grow_from() =>
        Scenarios(FormulaSet.Calendar, 0.01, 1).ShouldAllBe(scenario => scenario.ProjectedFollowers.Value > 1);

    [Fact]
    public void Two_follower_counts_stand_behind_a_scenario()
    {
        Computed[] figures =
        [
            .. Scenarios(FormulaSet.Calendar, 0.01).SelectMany(Figures), .. Scenarios(FormulaSet.Calendar, -0.01).SelectMany(Figures),
            .. Scenarios(FormulaSet.Calendar, 1e9).SelectMany(Figures), .. Scenarios(FormulaSet.Classic, 0.01, 5000).SelectMany(Figures),
        ];
        figures.ShouldAllBe(figure => figure.N == 2);

        static IEnumerable<Computed> Figures(Scenario scenario) =>
            [scenario.WeeklyGrowth, scenario.ProjectedFollowers, scenario.Growth, scenario.GrowthRate, scenario.MonthsToTarget];
    }

    [Fact]
    public void Growth_without_bounds_has_no_number() =>
        Scenarios(FormulaSet.Calendar, 1e9)[2].ProjectedFollowers.Unavailable.ShouldBe("At this growth the number has no bounds.");

    [Fact]
    public void What_is_not_known_leaves_the_scenarios_unknown()
    {
        Scenarios(FormulaSet.Classic, 0.01, null).ShouldAllBe(scenario =>
            scenario.Outcome == "unknown" && scenario.ProjectedFollowers.Unavailable == "No follower count was observed.");
        Scenarios(FormulaSet.Classic, 0.01, 0).ShouldAllBe(scenario =>
            scenario.Outcome == "unknown" && scenario.WeeklyGrowth.Unavailable == "There are no followers to grow from.");
        Scenarios(FormulaSet.Calendar, null).ShouldAllBe(scenario =>
            scenario.Outcome == "unknown" && scenario.MonthsToTarget.Unavailable == "The weekly growth is unknown.");
    }

    [Fact]
    public void The_calendar_is_stated_in_words()
    {
        ThreeScenarios.Calendar(GrowthGoal.Default, null, FormulaSet.Classic).ShouldBe("A month is 4 weeks: 6 months are 24 weeks.");
        ThreeScenarios.Calendar(GrowthGoal.Default, null, FormulaSet.Calendar).ShouldBe("A month is 365.25 / 12 days: 6 months are 26.1 weeks.");
    }

    [Fact]
    public void Figures_name_their_formulas()
    {
        var scenario = Scenarios(FormulaSet.Calendar, 0.01)[0];
        scenario.WeeklyGrowth.Formula.ShouldBe(new Formula("scenario.weekly-growth", 2, "fraction"));
        scenario.ProjectedFollowers.Formula.ShouldBe(new Formula("scenario.projected-followers", 2, "followers"));
        scenario.MonthsToTarget.Formula.ShouldBe(new Formula("scenario.months-to-target", 2, "months"));
    }
}
