using System.Globalization;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>The published value of the published account.</summary>
public sealed class PublishedValueTests
{
    [Fact]
    public void Every_part_of_the_Classic_value_is_the_published_one()
    {
        var published = GoldenFiles.Expected.At("ltv/follower_ltv/exact");
        var worth = Samples.Day02.Worth(FormulaSet.Classic);
        worth.PostsPerDay.Value.ShouldBeNear(published.Number("posts_per_day"));
        worth.MonthlyImpressions.Value.ShouldBeNear(published.Number("monthly_impressions_per_follower"));
        worth.AdsMonthly.Value.ShouldBeNear(published.Number("ad_revenue_monthly"));
        worth.SalesMonthly.Value.ShouldBeNear(published.Number("sales_revenue_monthly"));
        worth.SponsoredMonthly.Value.ShouldBeNear(published.Number("sponsored_revenue_monthly"));
        worth.MonthlyValue.Value.ShouldBeNear(published.Number("monthly_value_per_follower"));
        worth.AnnualValue.Value.ShouldBeNear(published.Number("annual_value_per_follower"));
        worth.LifetimeValue.Value.ShouldBeNear(published.Number("ltv_per_follower"));
        worth.AccountValue.Value.ShouldBeNear(published.Number("total_account_value"));
    }

    [Fact]
    public void Posts_days_and_impressions_of_all_followers_are_the_published_ones()
    {
        var published = GoldenFiles.Expected.At("ltv/follower_ltv/exact");
        var worth = Samples.Day02.Worth(FormulaSet.Classic);
        worth.PostsPerDay.N.ShouldBe((long)published.Number("post_count"));
        (worth.PostsPerDay.N / worth.PostsPerDay.Value).ShouldBeNear(published.Number("days_span_inclusive"));
        (worth.MonthlyImpressions.Value * Samples.Day02.Followers).ShouldBeNear(published.Number("monthly_impressions"));
    }

    [Fact]
    public void Rounded_as_published_every_part_is_the_published_number()
    {
        var published = GoldenFiles.Expected.At("ltv/follower_ltv/seed");
        var worth = Samples.Day02.Worth(FormulaSet.Classic);
        Rounded(worth.PostsPerDay, 2).ShouldBe(published.Number("posting_cadence_per_day"));
        Rounded(worth.MonthlyImpressions, 2).ShouldBe(published.Number("monthly_impressions_per_follower"));
        Rounded(worth.AdsMonthly, 4).ShouldBe(published.Number("revenue_breakdown/ad_revenue_monthly"));
        Rounded(worth.SalesMonthly, 4).ShouldBe(published.Number("revenue_breakdown/sales_revenue_monthly"));
        Rounded(worth.SponsoredMonthly, 4).ShouldBe(published.Number("revenue_breakdown/sponsored_revenue_monthly"));
        Rounded(worth.MonthlyValue, 4).ShouldBe(published.Number("monthly_value_per_follower"));
        Rounded(worth.AnnualValue, 2).ShouldBe(published.Number("annual_value_per_follower"));
        Rounded(worth.LifetimeValue, 2).ShouldBe(published.Number("ltv_per_follower"));
        Rounded(worth.AccountValue, 2).ShouldBe(published.Number("total_account_value"));
        Rounded(worth.AccountValue, 2).ShouldBe(5_751_862.07);
    }

    [Fact]
    public void Cash_flow_of_the_Classic_month_gives_the_published_alternatives()
    {
        var monthly = Samples.Day02.Worth(FormulaSet.Classic).MonthlyValue.Value!.Value;
        foreach (var published in GoldenFiles.Alternatives.At("ltv_with_churn_discount").EnumerateArray())
        {
            var assumptions = Assumptions.Default with
            {
                MonthlyChurn = published.Number("monthly_churn"),
                MonthlyDiscount = published.Number("monthly_discount"),
            };
            ((double?)CashFlow.PresentValue(monthly, 24, assumptions)).ShouldBeNear(published.Number("ltv"));
        }
    }

    [Fact]
    public void Cumulative_value_is_the_published_projection()
    {
        var published = GoldenFiles.Expected.At("ltv/revenue_projection_24_months/values");
        var chart = GoldenFiles.Trace("24-Month Revenue Projection (Current Followers)", "Revenue").GetProperty("y");
        var months = CumulativeValue.ByMonth(
            Samples.Day02.Worth(FormulaSet.Classic).MonthlyValue, Samples.Day02, FormulaSet.Classic, Assumptions.Default);
        months.Length.ShouldBe(published.GetArrayLength());
        for (var month = 0; month < months.Length; month++)
        {
            months[month].Value.ShouldBeNear(published[month].GetDouble());
            months[month].Value.ShouldBeNear(chart[month].GetDouble());
        }

        GoldenFiles.Trace("24-Month Revenue Projection (Current Followers)", "Revenue").Numbers("x")
            .ShouldBe(Enumerable.Range(1, months.Length).Select(month => (double)month));
    }

    [Fact]
    public void Cash_flow_takes_the_product_of_each_post_and_the_months_of_the_calendar()
    {
        // Worked out apart, with 100 posts in 90 days, 365.25 / 12 days a month and 5452.222933052354 engaged impressions.
        var worth = Samples.Day02.Worth(FormulaSet.Calendar);
        worth.MonthlyImpressions.Value.ShouldBeNear(5.93830256959581);
        worth.AdsMonthly.Value.ShouldBeNear(0.029691512847979048);
        worth.SalesMonthly.Value.ShouldBeNear(1.7942467556349257);
        worth.MonthlyValue.Value.ShouldBeNear(2.2239382684829048);
        worth.LifetimeValue.Value.ShouldBeNear(53.374518443589714);
        worth.AccountValue.Value.ShouldBeNear(5485192.511410828);
    }

    [Fact]
    public void The_published_cards_show_the_figures()
    {
        var worth = Samples.Day02.Worth(FormulaSet.Classic);
        string.Create(CultureInfo.InvariantCulture, $"${worth.AccountValue.Value:N0}").ShouldBe(GoldenFiles.Card("Account Value"));
        GoldenFiles.EveryCard("Account Value").Append(GoldenFiles.Card("Total Account Value")!)
            .ShouldBe(Enumerable.Repeat(GoldenFiles.Card("Account Value")!, 7));
        string.Create(CultureInfo.InvariantCulture, $"${worth.MonthlyValue.Value:N2}/follower/month").ShouldBe(GoldenFiles.BelowCard("Account Value"));
        string.Create(CultureInfo.InvariantCulture, $"${worth.LifetimeValue.Value:N2}").ShouldBe(GoldenFiles.Card("LTV per Follower"));
        string.Create(CultureInfo.InvariantCulture, $"${worth.MonthlyValue.Value:N2}").ShouldBe(GoldenFiles.Card("Monthly Value"));
        string.Create(CultureInfo.InvariantCulture, $"${worth.AnnualValue.Value:N2}").ShouldBe(GoldenFiles.Card("Annual Value"));
    }

    private static double Rounded(Computed figure, int decimals) => Decimals.Round(figure.Value!.Value, decimals);
}
