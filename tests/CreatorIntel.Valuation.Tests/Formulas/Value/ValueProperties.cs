using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;
using FsCheck;
using FsCheck.Fluent;
using static CreatorIntel.Tests.Properties.Properties;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>What holds for any account.</summary>
public sealed class ValueProperties
{
    private static readonly Gen<AccountInputs> AnyInputs =
        from posts in Gen.Choose(1, 1000)
        from days in Gen.Choose(0, 400)
        from impressions in Gen.Choose(0, 100_000)
        from percent in Gen.Choose(0, 15_000)
        from engaged in Gen.Choose(0, 50_000)
        from followers in Gen.Choose(1, 1_000_000)
        select new AccountInputs(
            posts, DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddDays(days), impressions, posts, percent / 100.0, posts,
            engaged, followers);

    private static readonly Gen<Assumptions> AnyAssumptions =
        from churn in Gen.Choose(0, 100)
        from discount in Gen.Choose(0, 50)
        from margin in Gen.Choose(0, 100)
        select Assumptions.Default with { MonthlyChurn = churn / 100.0, MonthlyDiscount = discount / 100.0, Margin = margin / 100.0 };

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void The_streams_add_up_to_the_month_and_the_months_to_the_value(FormulaSet set) =>
        Holds(AnyInputs, inputs =>
        {
            var worth = inputs.Worth(set);
            return Near(worth.MonthlyValue, worth.AdsMonthly.Value + worth.SalesMonthly.Value + worth.SponsoredMonthly.Value)
                && Near(worth.AnnualValue, worth.MonthlyValue.Value * 12)
                && Near(worth.LifetimeValue, worth.MonthlyValue.Value * 24)
                && Near(worth.AccountValue, worth.LifetimeValue.Value * inputs.Followers);
        });

    [Fact]
    public void Churn_discount_and_costs_never_add_value() =>
        Holds(
            from inputs in AnyInputs from assumptions in AnyAssumptions select (inputs, assumptions),
            sample => sample.inputs.Worth(FormulaSet.Calendar, sample.assumptions).LifetimeValue.Value
                <= sample.inputs.Worth(FormulaSet.Calendar).LifetimeValue.Value * (1 + 1e-12));

    [Fact]
    public void The_value_falls_with_churn_and_with_discount_and_rises_with_the_margin() =>
        Holds(
            from inputs in AnyInputs from assumptions in AnyAssumptions from step in Gen.Choose(1, 50) select (inputs, assumptions, step: step / 100.0),
            sample =>
            {
                var (inputs, assumptions, step) = sample;
                double Value(Assumptions of) => inputs.Worth(FormulaSet.Calendar, of).LifetimeValue.Value!.Value;
                var value = Value(assumptions);
                var more = Math.Min(assumptions.MonthlyChurn + step, 1);
                return Value(assumptions with { MonthlyChurn = more }) <= value
                    && Value(assumptions with { MonthlyDiscount = assumptions.MonthlyDiscount + step }) <= value
                    && Value(assumptions with { Margin = assumptions.Margin + step }) >= value;
            });

    [Fact]
    public void Every_bar_of_the_tornado_stands_on_both_sides_of_the_value_and_the_widest_comes_first() =>
        Holds(
            from inputs in AnyInputs from assumptions in AnyAssumptions select (inputs, assumptions),
            sample =>
            {
                var value = sample.inputs.Worth(FormulaSet.Calendar, sample.assumptions).AccountValue.Value!.Value;
                var bars = Sensitivity.Of(sample.inputs, FormulaSet.Calendar, sample.assumptions);
                return bars.Zip(bars.Skip(1)).All(pair => pair.First.Span >= pair.Second.Span)
                    && bars.All(bar => Math.Min(bar.Low.Value!.Value, bar.High.Value!.Value) <= value * (1 + 1e-12)
                        && Math.Max(bar.Low.Value!.Value, bar.High.Value!.Value) >= value * (1 - 1e-12));
            });

    [Fact]
    public void Cumulative_value_never_falls() =>
        Holds(
            from inputs in AnyInputs from assumptions in AnyAssumptions select (inputs, assumptions),
            sample =>
            {
                var monthly = sample.inputs.Worth(FormulaSet.Calendar, sample.assumptions).MonthlyValue;
                var months = CumulativeValue.ByMonth(monthly, sample.inputs, FormulaSet.Calendar, sample.assumptions);
                return months.Zip(months.Skip(1)).All(pair => pair.First.Value <= pair.Second.Value);
            });

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Growing_at_the_target_rate_ends_at_the_goal(FormulaSet set) =>
        Holds(
            from followers in Gen.Choose(1, 1_000_000)
            from factor in Gen.Choose(101, 900)
            from months in Gen.Choose(1, 60)
            select (followers: (long)followers, goal: new GrowthGoal(followers * factor / 100 + 1, months)),
            sample =>
            {
                var rate = TargetGrowth.Of(Samples.Counted(sample.followers), sample.goal, set).Value!.Value;
                var scenario = Scenario.Of("realistic", new ScenarioRate(rate, rate), Samples.Counted(sample.followers), sample.goal, set);
                return Near(scenario.ProjectedFollowers, sample.goal.Followers) && Near(scenario.MonthsToTarget, sample.goal.Months!.Value);
            });

    [Fact]
    public void Scenarios_stand_in_order_of_their_growth() =>
        Holds(
            from growth in Gen.Choose(-5000, 5000) from set in Gen.Elements(FormulaSet.Classic, FormulaSet.Calendar) select (growth, set),
            sample =>
            {
                var rates = ScenarioRates.Of(sample.growth / 10_000.0, sample.set, Assumptions.Default);
                return rates.Pessimistic.Used <= rates.Realistic.Used && rates.Realistic.Used <= rates.Optimistic.Used;
            });

    [Fact]
    public void A_scenario_reaches_its_goal_exactly_if_it_takes_no_longer_than_the_months() =>
        Holds(
            from followers in Gen.Choose(1, 100_000)
            from growth in Gen.Choose(1, 1000)
            from months in Gen.Choose(1, 36)
            select (followers, growth: growth / 10_000.0, months),
            sample =>
            {
                var goal = new GrowthGoal(100_001, sample.months);
                var scenario = Scenario.Of("realistic", new ScenarioRate(sample.growth, sample.growth), Samples.Counted(sample.followers), goal, FormulaSet.Calendar);
                return scenario.Outcome == (scenario.MonthsToTarget.Value <= sample.months ? "reaches" : "misses");
            });

    private static bool Near(Computed figure, double? expected) =>
        Math.Abs(figure.Value!.Value - expected!.Value) <= 1e-9 * Math.Max(1, Math.Abs(expected.Value));
}
