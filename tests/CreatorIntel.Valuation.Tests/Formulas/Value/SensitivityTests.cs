using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class SensitivityTests
{
    [Fact]
    public void Each_bar_is_the_account_value_under_a_fifth_less_and_more()
    {
        // 0.3 of ads, 7.5 of sales and 0.4 of sponsors, over 24 months of 1000 followers.
        var bars = Sensitivity.Of(Samples.Small, FormulaSet.Classic, Assumptions.Default).ToDictionary(bar => bar.Assumption);
        Values(bars["averageOrderValue"]).ShouldBe((160_800, 232_800));
        Values(bars["conversionRate"]).ShouldBe((160_800, 232_800));
        Values(bars["revenuePerThousandImpressions"]).ShouldBe((195_360, 198_240));
        Values(bars["sponsoredRate"]).ShouldBe((194_880, 198_720));
        Values(bars["lifetimeMonths"]).ShouldBe((155_800, 237_800));
        bars["averageOrderValue"].LowAssumption.ShouldBe(40);
        bars["averageOrderValue"].HighAssumption.ShouldBe(60);
        bars["averageOrderValue"].Varied.ShouldBe("20 % less and 20 % more.");

        static (double Low, double High) Values(SensitivityBar bar) => (Math.Round(bar.Low.Value!.Value, 6), Math.Round(bar.High.Value!.Value, 6));
    }

    [Fact]
    public void The_widest_comes_first_and_equal_ones_by_name()
    {
        // 82 000, twice 72 000, 43 680 for 24 to 31 days, twice 3 840 and 2 880 dollars.
        Sensitivity.Of(Samples.Small, FormulaSet.Classic, Assumptions.Default).Select(bar => bar.Assumption).ShouldBe(
        [
            "lifetimeMonths", "averageOrderValue", "conversionRate", "classicDaysPerMonth", "sponsoredPostsPerMonth", "sponsoredRate",
            "revenuePerThousandImpressions",
        ]);
    }

    [Fact]
    public void Cash_flow_depends_on_churn_margin_and_discount_and_not_on_the_days_of_Classic()
    {
        var names = Sensitivity.Of(Samples.Small, FormulaSet.Calendar, Assumptions.Default).Select(bar => bar.Assumption).ToArray();
        names.ShouldContain("monthlyChurn");
        names.ShouldContain("monthlyDiscount");
        names.ShouldContain("margin");
        names.ShouldNotContain("classicDaysPerMonth");
        names.ShouldNotContain("monthsPerYear");
    }

    [Fact]
    public void Churn_that_nobody_assumed_still_shows_what_it_would_cost()
    {
        var churn = Sensitivity.Of(Samples.Small, FormulaSet.Calendar, Assumptions.Default).Single(bar => bar.Assumption == "monthlyChurn");
        churn.Low.Value.ShouldBe(Samples.Small.Worth(FormulaSet.Calendar).AccountValue.Value);
        churn.High.Value.ShouldBe(
            Samples.Small.Worth(FormulaSet.Calendar, Assumptions.Default with { MonthlyChurn = 0.05 }).AccountValue.Value);
        churn.High.Value!.Value.ShouldBeLessThan(churn.Low.Value!.Value);
        churn.Span.ShouldBe(churn.Low.Value.Value - churn.High.Value.Value);
    }

    [Fact]
    public void A_bar_narrower_than_a_dollar_is_a_bar()
    {
        // 2880 dollars wide at the published 5 dollars per thousand impressions.
        var bar = Sensitivity.Of(Samples.Small, FormulaSet.Classic, Assumptions.Default with { RevenuePerThousandImpressions = 0.0001 })
            .Single(bar => bar.Assumption == "revenuePerThousandImpressions");
        bar.Span.ShouldBe(0.0576, 1e-6);
    }

    [Fact]
    public void Without_a_value_there_is_nothing_to_move() =>
        Sensitivity.Of(Samples.Small with { Followers = null }, FormulaSet.Calendar, Assumptions.Default).ShouldBeEmpty();
}
