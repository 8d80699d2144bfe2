using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>What lies between the published account and its goal.</summary>
public sealed class PublishedTargetGapTests
{
    private static readonly GrowthInputs Growth = Samples.Day02Growth;
    private static readonly FollowerCount Latest = Growth.Latest!.Value;
    private static readonly TargetGap Classic = TargetGap.Of(Growth, GrowthGoal.Default, FormulaSet.Classic);

    private static System.Text.Json.JsonElement Published => GoldenFiles.Expected.At("growth_gap");

    private static GrowthGoal InDays(int days) => GrowthGoal.By(Latest.Day.AddDays(days), 200_000);

    [Fact]
    public void The_Classic_gap_is_the_published_one()
    {
        Classic.Followers.Value.ShouldBe(Published.Number("follower_gap_to_200k"));
        Classic.Followers.Value.ShouldBe(Published.Number("published_target_total_growth"));
        (Classic.WeeklyRate.Value * 100).ShouldBeNear(Published.Number("gap_percentage_points_rounded_inputs"));
        Classic.Acceleration.Value.ShouldBeNear(Published.Number("acceleration_target_over_current_rounded_inputs"));
        string.Create(CultureInfo.InvariantCulture, $"{Classic.Acceleration.Value:0}x").ShouldBe(Published.At("published_as").GetString());
    }

    [Fact]
    public void The_published_goal_stands_beside_every_page()
    {
        var goal = GrowthGoal.Default;
        var target = TargetGrowth.Of(Latest, goal, FormulaSet.Classic).Value;
        GoldenFiles.Said("sidebar.info").Distinct().ShouldHaveSingleItem().ShouldBe(Text(
            $"**Goal:** {goal.Followers / 1000}K followers in {goal.Months} months\n\n**Required Weekly Growth:** {target * 100:0.00}%"));
        GoldenFiles.BelowCard("Weekly Growth").ShouldBe(Text($"Target: {target * 100:0.00}%"));
    }

    [Fact]
    public void The_account_is_as_little_on_track_as_published()
    {
        // On track: the current rate reaches the target rate.
        (Classic.WeeklyRate.Value <= 0).ShouldBe(GoldenFiles.Expected.At("growth_metrics/seed/on_track").GetBoolean());
        var told = GoldenFiles.Expected.At("ai_inputs/recommendation_context");
        (TargetGrowth.Of(Latest, GrowthGoal.Default, FormulaSet.Classic).Value * 100).ShouldBeNear(told.Number("target_growth"));
        (Classic.WeeklyRate.Value * 100).ShouldBeNear(told.Number("growth_gap"));
    }

    [Fact]
    public void Unrounded_rates_give_the_exact_acceleration()
    {
        var target = Computed.Of(TargetGrowth.Formula[2], 0.0274, 0);
        Acceleration.Of(target, Growth.WeeklyGrowth, FormulaSet.Calendar).Value
            .ShouldBeNear(Published.Number("acceleration_target_over_current_exact"));
    }

    [Fact]
    public void The_published_cards_show_the_time_and_the_gain_that_the_goal_takes()
    {
        string.Create(CultureInfo.InvariantCulture, $"{Classic.DaysToTarget.Value}").ShouldBe(GoldenFiles.Card("Days to 200K (current rate)"));
        string.Create(CultureInfo.InvariantCulture, $"+{Classic.RequiredDailyGrowth.Value}").ShouldBe(GoldenFiles.Card("Required Daily Growth"));
    }

    [Theory]
    [InlineData(168, "required_weekly_rate_pct_24_weeks_from_current")]
    [InlineData(182, "required_weekly_rate_pct_26_weeks_from_current")]
    public void A_goal_for_a_day_takes_the_published_rate_of_its_weeks(int days, string rate)
    {
        foreach (var set in new[] { FormulaSet.Classic, FormulaSet.Calendar })
            (TargetGrowth.Of(Latest, InDays(days), set).Value * 100).ShouldBeNear(Published.Number(rate));
    }

    [Theory]
    [InlineData(168, "required_weekly_rate_pct_24_weeks_100k_to_200k")]
    [InlineData(182, "required_weekly_rate_pct_26_weeks_100k_to_200k")]
    public void The_first_count_would_have_taken_the_published_rate(int days, string rate)
    {
        var first = Growth.First!.Value;
        var goal = GrowthGoal.By(first.Day.AddDays(days), 200_000);
        (TargetGrowth.Of(first, goal, FormulaSet.Calendar).Value * 100).ShouldBeNear(Published.Number(rate));
    }

    [Fact]
    public void The_published_target_rate_doubles_an_account_in_25_64_weeks()
    {
        var growth = new ScenarioRate(0.0274, 0.0274);
        var scenario = Scenario.Of("optimistic", growth, Growth.First!.Value, GrowthGoal.Default, FormulaSet.Classic);
        var note = Text($"{growth.Used * 100:0.00}% solves 2=(1+r)^n at n={scenario.MonthsToTarget.Value * 4:0.0000} weeks");
        note.ShouldBe(Published.At("required_weekly_rate_pct_25_6_note").GetString());
    }

    [Fact]
    public void Spread_evenly_the_gap_is_the_published_gain_of_a_day_and_of_a_week()
    {
        RequiredGain.Daily(Latest, InDays(180), FormulaSet.Calendar).Value.ShouldBeNear(Published.Number("linear_required_daily_growth_180d"));
        RequiredGain.Weekly(Latest, InDays(182), FormulaSet.Calendar).Value.ShouldBeNear(Published.Number("linear_required_weekly_26w"));
        Classic.RequiredWeeklyGain.Value.ShouldBe(Published.Number("published_weekly_follower_target"));
        Decimals.Round(Classic.RequiredWeeklyGain.Value!.Value / 7, 0).ShouldBe(Published.Number("published_daily_follower_target"));
    }

    [Fact]
    public void The_gain_of_a_week_is_the_published_one()
    {
        Classic.CurrentWeeklyGain.Value.ShouldBe(Published.Number("published_current_weekly_gain"));
        CurrentWeeklyGain.Of(Growth, FormulaSet.Calendar).Value.ShouldBeNear(Published.Number("current_weekly_gain_90d_avg"));
        Latest.Followers.ShouldBe((long)(GoldenFiles.Expected.Number("growth_metrics/exact/followers_week_ago") + Published.Number("current_weekly_gain_exact_7d")));
    }

    [Fact]
    public void The_published_chart_of_rates_shows_the_mean_gain_the_scenarios_and_a_target_of_its_own()
    {
        var chart = GoldenFiles.Trace("Weekly Growth Rate Comparison", "bar");
        var bars = chart.GetProperty("y");
        (Growth.MeanDailyGain * 7 / Growth.First!.Value.Followers * 100).ShouldBeNear(bars[0].GetDouble());
        var scenarios = ThreeScenarios.Of(Growth, GrowthGoal.Default, FormulaSet.Classic, Assumptions.Default);
        for (var place = 0; place < scenarios.Count; place++)
            (scenarios[place].WeeklyGrowth.Value * 100).ShouldBeNear(bars[place + 1].GetDouble());
        (Classic.TargetInCharts.Value * 100).ShouldBeNear(bars[4].GetDouble());
        (Classic.TargetInCharts.Value * 100).ShouldBeNear(Published.Number("published_required_weekly_rate_pct"));
        chart.Texts("x").Select(name => name.ToLowerInvariant()).ShouldBe(["current", .. scenarios.Select(scenario => scenario.Name), "target"]);
        double?[] rates =
        [
            Growth.MeanDailyGain * 7 / Growth.First!.Value.Followers,
            .. scenarios.Select(scenario => scenario.WeeklyGrowth.Value), Classic.TargetInCharts.Value,
        ];
        chart.Texts("text").ShouldBe(rates.Select(rate => Text($"{rate * 100:0.00}%")));
    }

    [Fact]
    public void The_published_chart_of_months_shows_the_current_gain_and_the_scenarios()
    {
        var chart = GoldenFiles.Trace("Months to Reach 200K Followers", "bar");
        var bars = chart.GetProperty("y");
        Classic.MonthsToTarget.Value.ShouldBeNear(bars[0].GetDouble());
        var scenarios = ThreeScenarios.Of(Growth, GrowthGoal.Default, FormulaSet.Classic, Assumptions.Default);
        for (var place = 0; place < scenarios.Count; place++)
            Decimals.Round(scenarios[place].MonthsToTarget.Value!.Value, 1).ShouldBe(bars[place + 1].GetDouble());
        chart.Texts("x").Select(name => name.ToLowerInvariant()).ShouldBe(["current", .. scenarios.Select(scenario => scenario.Name)]);
        chart.Texts("text").ShouldBe(
            new[] { Classic.MonthsToTarget }.Concat(scenarios.Select(scenario => scenario.MonthsToTarget)).Select(months => Text($"{months.Value:0.0}mo")));
    }

    [Fact]
    public void The_published_table_shows_the_scenarios_and_the_target()
    {
        var scenarios = ThreeScenarios.Of(Growth, GrowthGoal.Default, FormulaSet.Classic, Assumptions.Default);
        string[][] rows =
        [
            .. scenarios.Select(scenario => Row(
                scenario.Name, scenario.WeeklyGrowth.Value, scenario.ProjectedFollowers.Value, scenario.Growth.Value, scenario.MonthsToTarget.Value)),
            Row("target", Classic.TargetInCharts.Value, GrowthGoal.Default.Followers, Classic.Followers.Value, GrowthGoal.Default.Months),
        ];
        rows.ShouldBe(GoldenFiles.Table("Scenario").Select(row => row.EnumerateArray().Select(cell => cell.GetString()!).ToArray()));

        static string[] Row(string name, double? rate, double? followers, double? growth, double? months) =>
        [
            char.ToUpperInvariant(name[0]) + name[1..],
            string.Create(CultureInfo.InvariantCulture, $"{rate * 100:0.00}%"),
            string.Create(CultureInfo.InvariantCulture, $"{followers:N0}"),
            string.Create(CultureInfo.InvariantCulture, $"{growth:+#,##0}"),
            string.Create(CultureInfo.InvariantCulture, $"{months:0.0}"),
        ];
    }

    [Fact]
    public void The_gain_of_a_scenario_is_the_published_one()
    {
        foreach (var scenario in ThreeScenarios.Of(Growth, GrowthGoal.Default, FormulaSet.Classic, Assumptions.Default))
        {
            var published = GoldenFiles.Expected.At($"ltv/growth_scenarios/{scenario.Name}");
            scenario.Growth.Value.ShouldBeNear(published.Number("exact/total_growth"));
            (scenario.GrowthRate.Value * 100).ShouldBeNear(published.Number("exact/growth_percentage"));
            Decimals.Round(scenario.Growth.Value!.Value, 0).ShouldBe(published.Number("seed/total_growth"));
            Decimals.Round(scenario.GrowthRate.Value!.Value * 100, 2).ShouldBe(published.Number("seed/growth_percentage"));
            (scenario.MonthsToTarget.Value * 4).ShouldBeNear(published.Number("exact/weeks_to_200k"));
        }
    }

    [Fact]
    public void On_the_calendar_the_published_rates_take_the_published_months()
    {
        foreach (var name in new[] { "pessimistic", "realistic", "optimistic" })
        {
            var published = GoldenFiles.Expected.At($"ltv/growth_scenarios/{name}/exact");
            var rate = ScenarioRate.OfFraction(published.Number("weekly_rate"));
            Scenario.Of(name, rate, Latest, GrowthGoal.Default, FormulaSet.Calendar).MonthsToTarget.Value
                .ShouldBeNear(published.Number("months_to_200k_div_4_348"));
        }
    }

    [Fact]
    public void In_the_26_weeks_to_a_day_the_published_rates_project_the_published_followers()
    {
        foreach (var scenario in ThreeScenarios.Of(Growth, InDays(182), FormulaSet.Classic, Assumptions.Default))
        {
            var published = GoldenFiles.Expected.At($"ltv/growth_scenarios/{scenario.Name}/exact");
            scenario.ProjectedFollowers.Value.ShouldBeNear(published.Number("projected_followers_26_weeks"));
        }
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
