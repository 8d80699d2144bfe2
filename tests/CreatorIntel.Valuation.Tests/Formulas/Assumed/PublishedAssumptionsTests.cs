using System.Text.Json;
using CreatorIntel.Contracts.Figures;
using CreatorIntel.Tests.Golden;
using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

/// <summary>What the published values take as given.</summary>
public sealed class PublishedAssumptionsTests
{
    private static readonly Assumptions Default = Assumptions.Default;

    [Fact]
    public void The_defaults_are_the_published_assumptions()
    {
        var published = GoldenFiles.Expected.At("ltv/assumptions");
        Default.RevenuePerThousandImpressions.ShouldBe(published.Number("avg_cpm"));
        Default.ConversionRate.ShouldBe(published.Number("avg_conversion_rate"));
        Default.AverageOrderValue.ShouldBe(published.Number("avg_order_value"));
        Default.SponsoredRate.ShouldBe(published.Number("sponsored_post_rate"));
        Default.SponsoredPostsPerMonth.ShouldBe(published.Number("sponsored_posts_per_month"));
        Default.MonthsPerYear.ShouldBe((int)published.Number("months_per_year"));
        Default.LifetimeMonths.ShouldBe((int)published.Number("lifetime_months"));
        Default.LifetimeMonths.ShouldBe((int)(published.Number("lifetime_years") * Default.MonthsPerYear));
    }

    [Fact]
    public void Months_have_the_published_days()
    {
        var published = GoldenFiles.Expected.Number("ltv/assumptions/days_per_month");
        Default.ClassicDaysPerMonth.ShouldBe(published);
        MonthLength.InDays(FormulaSet.Classic).ShouldBe(published);
    }

    [Theory]
    [InlineData("churn")]
    [InlineData("discount_rate")]
    public void Nobody_leaves_and_nothing_is_discounted_as_published(string name)
    {
        GoldenFiles.Expected.At($"ltv/assumptions/{name}").ValueKind.ShouldBe(JsonValueKind.Null);
        (Default.MonthlyChurn, Default.MonthlyDiscount).ShouldBe((0, 0));
    }

    [Fact]
    public void Actions_end_in_a_sale_as_often_as_published()
    {
        var published = GoldenFiles.Expected.At("ltv/engagement_value/conversion");
        Default.LikeConversion.ShouldBe(published.Number("like"));
        Default.CommentConversion.ShouldBe(published.Number("comment"));
        Default.SaveConversion.ShouldBe(published.Number("save"));
        Default.ShareConversion.ShouldBe(published.Number("share"));
    }
}
