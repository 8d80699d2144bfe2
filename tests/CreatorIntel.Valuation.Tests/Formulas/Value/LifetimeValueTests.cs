using CreatorIntel.Contracts.Figures;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class LifetimeValueTests
{
    [Fact]
    public void The_parts_of_a_small_account_are_those_worked_out_by_hand()
    {
        // 1 post a day, 30 a month, 2000 impressions to 1000 followers: 60 a month; ads 60 / 1000 * 5; sales 60 * 0.125.
        var worth = Samples.Small.Worth(FormulaSet.Classic);
        worth.PostsPerDay.Value.ShouldBe(1);
        worth.MonthlyImpressions.Value.ShouldBe(60);
        worth.AdsMonthly.Value.ShouldBe(0.3);
        worth.SalesMonthly.Value.ShouldBe(7.5);
        worth.SponsoredMonthly.Value.ShouldBe(0.4);
        worth.MonthlyValue.Value!.Value.ShouldBe(8.2, 1e-12);
        worth.AnnualValue.Value!.Value.ShouldBe(98.4, 1e-12);
        worth.LifetimeValue.Value!.Value.ShouldBe(196.8, 1e-12);
        worth.AccountValue.Value!.Value.ShouldBe(196_800, 1e-8);
    }

    [Fact]
    public void Each_part_counts_the_posts_behind_it()
    {
        var worth = Samples.Small.Worth(FormulaSet.Classic);
        worth.PostsPerDay.N.ShouldBe(10);
        worth.MonthlyImpressions.N.ShouldBe(9);
        worth.AdsMonthly.N.ShouldBe(9);
        worth.SalesMonthly.N.ShouldBe(8);
        worth.SponsoredMonthly.N.ShouldBe(0);
        worth.AccountValue.N.ShouldBe(8);
    }

    [Fact]
    public void Cash_flow_takes_calendar_months_and_engaged_impressions()
    {
        // 30.4375 posts a month: impressions 60.875 a follower, ads 0.304375, engaged 6.0875 and as many dollars of sales.
        var worth = Samples.Small.Worth(FormulaSet.Calendar);
        worth.MonthlyImpressions.Value!.Value.ShouldBe(60.875, 1e-12);
        worth.AdsMonthly.Value!.Value.ShouldBe(0.304375, 1e-12);
        worth.SalesMonthly.Value!.Value.ShouldBe(6.0875, 1e-12);
        worth.MonthlyValue.Value!.Value.ShouldBe(6.791875, 1e-12);
        worth.AnnualValue.Value!.Value.ShouldBe(81.5025, 1e-10);
        worth.LifetimeValue.Value!.Value.ShouldBe(163.005, 1e-10);
        worth.AccountValue.Value!.Value.ShouldBe(163_005, 1e-7);
    }

    [Fact]
    public void Margin_churn_and_discount_change_cash_flow_and_not_Classic()
    {
        // Half margin, half the followers lost each month, 100 % discount: 100 * 0.5 * (1/2 + 1/8 + 1/32) of 3 months.
        var assumptions = Assumptions.Default with { Margin = 0.5, MonthlyChurn = 0.5, MonthlyDiscount = 1, LifetimeMonths = 3 };
        CashFlow.PresentValue(100, 3, assumptions).ShouldBe(32.8125, 1e-12);
        CashFlow.OfMonth(100, 2, assumptions).ShouldBe(6.25, 1e-12);
        var worth = Samples.Small.Worth(FormulaSet.Calendar, assumptions);
        worth.LifetimeValue.Value!.Value.ShouldBe(6.791875 * 0.328125, 1e-12);
        worth.MonthlyValue.Value!.Value.ShouldBe(6.791875, 1e-12);
        Samples.Small.Worth(FormulaSet.Classic, assumptions).LifetimeValue.Value!.Value.ShouldBe(24.6, 1e-12);
    }

    [Fact]
    public void Without_churn_discount_and_costs_cash_flow_is_the_months_added_up() =>
        CashFlow.PresentValue(8.2, 24, Assumptions.Default).ShouldBe(196.8, 1e-10);

    [Fact]
    public void Every_assumption_has_its_own_effect()
    {
        var assumptions = new Assumptions
        {
            RevenuePerThousandImpressions = 10,
            ConversionRate = 0.01,
            AverageOrderValue = 200,
            SponsoredRate = 0.2,
            SponsoredPostsPerMonth = 3,
            ClassicDaysPerMonth = 20,
            MonthsPerYear = 10,
            LifetimeMonths = 5,
        };
        var worth = Samples.Small.Worth(FormulaSet.Classic, assumptions);
        worth.MonthlyImpressions.Value.ShouldBe(40);
        worth.AdsMonthly.Value.ShouldBe(0.4);
        worth.SalesMonthly.Value!.Value.ShouldBe(10, 1e-12);
        worth.SponsoredMonthly.Value!.Value.ShouldBe(0.6, 1e-12);
        worth.AnnualValue.Value!.Value.ShouldBe(110, 1e-9);
        worth.LifetimeValue.Value!.Value.ShouldBe(55, 1e-9);
    }

    [Fact]
    public void Classic_rounds_the_mean_engagement_to_hundredths_of_a_percent()
    {
        var inputs = Samples.Small with { MeanEngagementPercent = 12.504999 };
        inputs.Worth(FormulaSet.Classic).SalesMonthly.Value.ShouldBe(7.5);
    }

    [Fact]
    public void Cumulative_value_ends_with_the_account_value_in_cash_flow()
    {
        var assumptions = Assumptions.Default with { MonthlyChurn = 0.03, MonthlyDiscount = 0.008, Margin = 0.7 };
        var worth = Samples.Small.Worth(FormulaSet.Calendar, assumptions);
        var months = CumulativeValue.ByMonth(worth.MonthlyValue, Samples.Small, FormulaSet.Calendar, assumptions);
        months.Length.ShouldBe(24);
        months[0].Value!.Value.ShouldBe(1000 * CashFlow.OfMonth(6.791875, 1, assumptions), 1e-8);
        months[^1].Value!.Value.ShouldBe(worth.AccountValue.Value!.Value, 1e-8);
        months[^1].Formula.ShouldBe(new Formula("value.cumulative", 2, "usd"));
    }

    [Fact]
    public void Cumulative_value_of_an_unknown_month_is_unknown() =>
        CumulativeValue.ByMonth(
                Computed.Without(LifetimeValue.MonthlyFormula[FormulaSet.Classic], "no"), Samples.Small, FormulaSet.Classic, Assumptions.Default)
            .ShouldAllBe(month => month.Value == null && month.Unavailable == "no");

    [Fact]
    public void Figures_name_their_formulas()
    {
        Samples.Small.Worth(FormulaSet.Calendar).Figures().Select(figure => (figure.Formula.Id, figure.Formula.Version, figure.Formula.Unit)).ShouldBe(
        [
            ("value.account", 2, "usd"), ("value.lifetime-per-follower", 2, "usd"), ("value.monthly-per-follower", 2, "usd"),
            ("value.annual-per-follower", 2, "usd"), ("value.ads-monthly", 2, "usd"), ("value.sales-monthly", 2, "usd"),
            ("value.sponsored-monthly", 2, "usd"), ("value.monthly-impressions-per-follower", 2, "impressions"),
            ("value.posts-per-day", 2, "posts/day"),
        ]);
        Samples.Small.Worth(FormulaSet.Classic).Figures().ShouldAllBe(figure => figure.Formula.Version == 1);
    }
}
