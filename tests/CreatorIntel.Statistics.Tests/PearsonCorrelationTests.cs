namespace CreatorIntel.Statistics.Tests;

public sealed class PearsonCorrelationTests
{
    [Fact]
    public void The_coefficient_and_its_interval_are_the_known_ones()
    {
        // 6 / sqrt(10 * 6); the interval reaches 1.959963984540054 / sqrt(2) to each side of atanh(r).
        var correlation = PearsonCorrelation.Of([1, 2, 3, 4, 5], [2, 4, 5, 4, 5]);
        correlation.N.ShouldBe(5);
        correlation.Coefficient.ShouldBe(0.7745966692414834, 1e-14);
        correlation.Interval()!.Value.Low.ShouldBe(-0.34008203518751035, 1e-12);
        correlation.Interval()!.Value.High.ShouldBe(0.9842357551507267, 1e-12);
    }

    [Fact]
    public void Columns_on_a_line_correlate_fully()
    {
        PearsonCorrelation.Of([1, 2, 3, 4], [10, 8, 6, 4]).Coefficient.ShouldBe(-1, 1e-15);
        PearsonCorrelation.Of([1, 2, 3, 4], [3, 5, 7, 9]).Interval()!.Value.High.ShouldBe(1, 1e-7);
    }

    [Fact]
    public void Rounding_does_not_take_a_coefficient_beyond_1()
    {
        // The quotient itself is 1.0000000000000002 and the same below 0.
        PearsonCorrelation.Of([1, 2, 4], [3, 6, 12]).Coefficient.ShouldBe(1);
        PearsonCorrelation.Of([1, 2, 4], [-3, -6, -12]).Coefficient.ShouldBe(-1);
    }

    [Fact]
    public void Rows_that_lack_a_value_are_passed_over()
    {
        var correlation = PearsonCorrelation.Of([1, double.NaN, 2, 3, 4], [1, 9, 3, 2, 4]);
        correlation.N.ShouldBe(4);
        correlation.Coefficient.ShouldBe(0.8, 1e-14);
    }

    [Fact]
    public void A_column_that_does_not_vary_correlates_with_nothing()
    {
        PearsonCorrelation.Of([1, 1, 1, 1], [1, 2, 3, 4]).Coefficient.ShouldBe(double.NaN);
        PearsonCorrelation.Of([1, 1, 1, 1], [1, 2, 3, 4]).Interval().ShouldBeNull();
        PearsonCorrelation.Of([], []).N.ShouldBe(0);
    }

    [Fact]
    public void Three_rows_are_too_few_for_an_interval() =>
        PearsonCorrelation.Of([1, 2, 3], [1, 3, 2]).Interval().ShouldBeNull();
}
