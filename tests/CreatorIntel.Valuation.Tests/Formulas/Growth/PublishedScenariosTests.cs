using CreatorIntel.Contracts.Figures;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>The published scenarios, target and path of the published account.</summary>
public sealed class PublishedScenariosTests
{
    private static readonly GrowthInputs Growth = Samples.Day02Growth;

    private static IReadOnlyList<Scenario> Scenarios(FormulaSet set) =>
        ThreeScenarios.Of(Growth, GrowthGoal.Default, set, Assumptions.Default);

    [Fact]
    public void Classic_scenarios_are_the_published_ones()
    {
        foreach (var scenario in Scenarios(FormulaSet.Classic))
        {
            var published = GoldenFiles.Expected.At($"ltv/growth_scenarios/{scenario.Name}");
            scenario.ProjectedFollowers.Value.ShouldBeNear(published.Number("exact/projected_followers"));
            scenario.MonthsToTarget.Value.ShouldBeNear(published.Number("exact/months_to_200k_div4"));
            Decimals.Round(scenario.ProjectedFollowers.Value!.Value, 0).ShouldBe(published.Number("seed/projected_followers"));
            Decimals.Round(scenario.MonthsToTarget.Value!.Value, 1).ShouldBe(published.Number("seed/months_to_200k"));
            scenario.WeeklyGrowth.Value.ShouldBe(published.Number("seed/weekly_growth_rate") / 100);
            scenario.Outcome.ShouldBe(published.At("seed/will_reach_200k_in_6_months").GetBoolean() ? "reaches" : "misses");
        }
    }

    [Fact]
    public void Classic_compounds_the_published_rates_before_they_are_rounded_to_show()
    {
        var rates = ScenarioRates.Of(Growth.WeeklyGrowth!.Value, FormulaSet.Classic, Assumptions.Default);
        var published = GoldenFiles.Expected.At("ltv/growth_scenarios");
        ((double?)rates.Pessimistic.Used).ShouldBeNear(published.Number("pessimistic/exact/weekly_rate"));
        ((double?)rates.Realistic.Used).ShouldBeNear(published.Number("realistic/exact/weekly_rate"));
        ((double?)rates.Optimistic.Used).ShouldBeNear(published.Number("optimistic/exact/weekly_rate"));
        rates.Pessimistic.Published.ShouldBe(0.001);
    }

    [Fact]
    public void The_bars_of_the_published_chart_are_the_projections()
    {
        var bars = GoldenFiles.Trace("6-Month Projections", "bar");
        var scenarios = Scenarios(FormulaSet.Classic);
        scenarios.Select(scenario => Math.Round(scenario.ProjectedFollowers.Value!.Value)).ShouldBe(bars.Numbers("y"));
        scenarios.Select(scenario => Text($"{scenario.ProjectedFollowers.Value:N0}")).ShouldBe(bars.Texts("text"));
        scenarios.Select(scenario => scenario.Name).ShouldBe(bars.Texts("x").Select(name => name.ToLowerInvariant()));
    }

    [Fact]
    public void The_published_lines_across_the_charts_are_the_goal()
    {
        var followers = GoldenFiles.Chart("6-Month Projections").GetProperty("hlines")[0];
        followers.Number("y").ShouldBe(GrowthGoal.Default.Followers);
        followers.At("annotation_text").GetString().ShouldBe(Text($"Target: {GrowthGoal.Default.Followers / 1000}K"));
        var months = GoldenFiles.Chart("Months to Reach 200K Followers").GetProperty("hlines")[0];
        months.Number("y").ShouldBe(GrowthGoal.Default.Months!.Value);
        months.At("annotation_text").GetString().ShouldBe(Text($"{GrowthGoal.Default.Months}-Month Target"));
    }

    [Fact]
    public void The_published_card_shows_the_optimistic_projection()
    {
        var optimistic = Scenarios(FormulaSet.Classic)[2];
        Text($"{optimistic.ProjectedFollowers.Value:N0}").ShouldBe(GoldenFiles.Card("6-Month Projection"));
        Text($"{optimistic.Growth.Value:+#,##0}").ShouldBe(GoldenFiles.BelowCard("6-Month Projection"));
    }

    [Fact]
    public void Classic_projects_over_the_published_weeks()
    {
        var window = GoalWindow.Of(GrowthGoal.Default, Growth.Latest!.Value.Day, FormulaSet.Classic);
        foreach (var scenario in Scenarios(FormulaSet.Classic))
        {
            window.Weeks.ShouldBe(
                GoldenFiles.Expected.Number($"ltv/growth_scenarios/{scenario.Name}/exact/weeks_projected"), scenario.Name);
        }
    }

    [Fact]
    public void On_the_calendar_the_optimistic_case_reaches_the_target_that_Classic_misses()
    {
        Scenarios(FormulaSet.Classic).Select(scenario => scenario.Outcome).ShouldBe(["misses", "misses", "misses"]);
        Scenarios(FormulaSet.Calendar).Select(scenario => scenario.Outcome).ShouldBe(["misses", "misses", "reaches"]);
    }

    [Fact]
    public void On_the_calendar_a_26_week_half_year_projects_the_published_followers()
    {
        // 26 weeks are 26 * 7 / (365.25 / 12) months; the published values are of the rates rounded in Classic.
        var published = GoldenFiles.Expected.At("ltv/growth_scenarios/optimistic/exact");
        var optimistic = Scenarios(FormulaSet.Calendar)[2];
        var weeks = 6 * 365.25 / 12 / 7;
        (optimistic.ProjectedFollowers.Value * Math.Pow(1.0274, 26 - weeks)).ShouldBeNear(published.Number("projected_followers_26_weeks"));
        (optimistic.MonthsToTarget.Value * 365.25 / 12 / 7).ShouldBeNear(published.Number("weeks_to_200k"));
    }

    [Fact]
    public void The_Classic_target_rate_is_the_published_literal_and_the_calendar_one_is_computed()
    {
        TargetGrowth.Of(Growth.Latest, GrowthGoal.Default, FormulaSet.Classic).Value
            .ShouldBe(GoldenFiles.Expected.Number("growth_metrics/seed/target_rate") / 100);
        TargetGrowth.Of(Growth.Latest, GrowthGoal.Default, FormulaSet.Classic).Value
            .ShouldBe(GoldenFiles.Expected.Number("growth_gap/target_weekly_growth_rate_pct") / 100);
        var calendar = TargetGrowth.Of(Growth.Latest, GrowthGoal.Default, FormulaSet.Calendar).Value!.Value;
        calendar.ShouldBe(GoldenFiles.Expected.Number("growth_gap/required_weekly_rate_pct_26_0893_weeks_from_current") / 100, 1e-8);
    }

    [Fact]
    public void A_target_that_is_not_the_default_takes_24_weeks_for_6_months_in_Classic()
    {
        // The published rate of the published counts, of a goal that is 1 follower off the default.
        var published = GoldenFiles.Expected.Number("growth_gap/required_weekly_rate_pct_24_weeks_from_current") / 100;
        TargetGrowth.Of(Growth.Latest, new GrowthGoal(200_001, 6), FormulaSet.Classic).Value!.Value.ShouldBe(published, 1e-6);
    }

    [Fact]
    public void The_Classic_path_is_the_published_line()
    {
        var line = GoldenFiles.Trace("Follower Growth Over Time", "Target Path");
        var path = StraightPath.Of(Growth.Latest!.Value, GrowthGoal.Default, FormulaSet.Classic);
        new[] { path.FromDay, path.ToDay }.ShouldBe(line.Days("x"));
        new double[] { path.FromFollowers, path.ToFollowers }.ShouldBe(line.Numbers("y"));
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
