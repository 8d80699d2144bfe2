namespace CreatorIntel.Statistics.Tests;

public sealed class QuantilesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.25, 1.75)]
    [InlineData(0.5, 2.5)]
    [InlineData(0.75, 3.25)]
    [InlineData(0.9, 3.7)]
    [InlineData(1, 4)]
    public void A_quantile_lies_between_the_two_values_next_to_its_place(double share, double value) =>
        Quantiles.Of([3, 1, 4, 2]).At(share).ShouldBe(value, 1e-15);

    [Fact]
    public void The_median_is_the_middle_value_or_halfway_between_two()
    {
        Quantiles.Of([9, 1, 5]).Median.ShouldBe(5);
        Quantiles.Of([9, 1]).Median.ShouldBe(5);
        Quantiles.Of([7]).Median.ShouldBe(7);
    }

    [Fact]
    public void What_is_no_number_is_passed_over()
    {
        var quantiles = Quantiles.Of([double.NaN, 2, double.NaN, 4]);
        quantiles.N.ShouldBe(2);
        quantiles.Median.ShouldBe(3);
        Quantiles.Of([double.NaN]).N.ShouldBe(0);
        Quantiles.Of([]).Median.ShouldBe(double.NaN);
    }

    [Fact]
    public void Asking_changes_neither_the_values_given_nor_later_answers()
    {
        double[] values = [3, 1, 2];
        var quantiles = Quantiles.Of(values);
        quantiles.At(0.9);
        quantiles.At(0.1);
        quantiles.Median.ShouldBe(2);
        values.ShouldBe([3, 1, 2]);
    }

    // Of 1, 1, 2, 2, 4, 6, 9 the distances from the median 2 are 1, 1, 0, 0, 2, 4, 7.
    [Fact]
    public void The_median_deviation_is_the_median_of_the_distances_from_the_median() =>
        Quantiles.Of([4, 1, 9, 2, 2, 6, 1]).MedianDeviation().ShouldBe(1);
}
