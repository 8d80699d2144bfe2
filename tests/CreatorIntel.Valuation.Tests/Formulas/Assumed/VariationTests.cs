using CreatorIntel.Valuation.Formulas;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class VariationTests
{
    private static Variation Of(string name, double value) =>
        Variation.Of(AssumptionFields.All.Single(field => field.Name == name), value);

    [Fact]
    public void An_assumption_is_varied_by_a_fifth() =>
        Of("averageOrderValue", 50).ShouldBe(new Variation(40, 60, "20 % less and 20 % more."));

    [Fact]
    public void A_share_stays_within_0_and_1()
    {
        Of("margin", 1).ShouldBe(new Variation(0.8, 1, "20 % less and 20 % more, within 0 to 1."));
        Of("margin", 0.9).High.ShouldBe(1);
        Of("margin", 0.5).ShouldBe(new Variation(0.4, 0.6, "20 % less and 20 % more."));
    }

    [Theory]
    [InlineData(24, 19, 29)]
    [InlineData(12, 10, 14)]
    [InlineData(4, 3, 5)]
    [InlineData(2, 1, 3)]
    [InlineData(1, 1, 2)]
    [InlineData(240, 192, 240)]
    public void Months_are_whole_and_differ_by_one_at_least(double months, double low, double high)
    {
        var varied = Of("lifetimeMonths", months);
        (varied.Low, varied.High).ShouldBe((low, high));
        varied.Words.ShouldStartWith("20 % less and 20 % more, in whole numbers");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(200)]
    public void What_reaches_just_to_a_limit_is_not_cut(double months) =>
        Of("lifetimeMonths", months).Words.ShouldBe("20 % less and 20 % more, in whole numbers.");

    [Fact]
    public void Nothing_is_compared_with_what_is_common()
    {
        Of("monthlyChurn", 0).ShouldBe(new Variation(0, 0.05, "It is 0, so it is compared with 0.05."));
        Of("monthlyDiscount", 0).ShouldBe(new Variation(0, 0.01, "It is 0, so it is compared with 0.01."));
        Of("conversionRate", 0).High.ShouldBe(0.02);
        Of("sponsoredPostsPerMonth", 0).High.ShouldBe(4);
    }
}
