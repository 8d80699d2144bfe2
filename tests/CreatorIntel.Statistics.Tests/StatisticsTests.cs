namespace CreatorIntel.Statistics.Tests;

/// <summary>Against values worked out with 30 digits from the incomplete beta function.</summary>
public sealed class StatisticsTests
{
    [Theory]
    [InlineData(1, 12.7062047361747)]
    [InlineData(2, 4.30265272974946)]
    [InlineData(4, 2.77644510519779)]
    [InlineData(9, 2.26215716279821)]
    [InlineData(99, 1.98421695158642)]
    [InlineData(1000, 1.96233908082641)]
    public void The_interval_of_a_mean_takes_the_quantile_of_students_t(double degrees, double quantile) =>
        MeanInterval.Quantile(degrees).ShouldBe(quantile, quantile * 1e-9);

    [Fact]
    public void Degrees_that_are_not_whole_have_a_quantile_of_their_own()
    {
        MeanInterval.Quantile(6).ShouldBe(2.44691185114497, 1e-8);
        MeanInterval.Quantile(6.5).ShouldBe(2.40200200791, 1e-8);
        MeanInterval.Quantile(6).ShouldBe(2.44691185114497, 1e-8);
    }

    [Fact]
    public void Welchs_test_of_unequal_variances_has_the_known_probability()
    {
        // t = 2.3763541031440183 with 6.9722557297949335 degrees.
        var a = RunningSample.Of([1, 2, 3, 4, 5]);
        var b = RunningSample.Of([2, 4, 6, 8, 10, 12]);
        WelchTest.PValue(a, b).ShouldBe(0.0492843382067305, 1e-10);
        WelchTest.PValue(b, a).ShouldBe(0.0492843382067305, 1e-10);
        WelchTest.DegreesOfFreedom(2.5 / 5, 5, 14.0 / 6, 6).ShouldBe(6.9722557297949335, 1e-12);
    }

    [Fact]
    public void Welchs_test_of_a_clear_difference_has_a_tiny_probability() =>
        WelchTest.PValue(RunningSample.Of([10, 11, 12, 13, 14]), RunningSample.Of([1, 2, 3, 4, 5])).ShouldBe(1.85311842964301e-5, 1e-14);

    [Fact]
    public void Welchs_interval_of_a_difference_takes_the_degrees_of_welch_and_satterthwaite()
    {
        // -4 ± 3.98346869562883: the quantile of 6.9722557297949335 degrees times the root of 2.5 / 5 + 14 / 6.
        var interval = WelchInterval.Of(RunningSample.Of([1, 2, 3, 4, 5]), RunningSample.Of([2, 4, 6, 8, 10, 12]))!.Value;
        interval.Low.ShouldBe(-7.98346869562883214, 1e-9);
        interval.High.ShouldBe(-0.0165313043711678574, 1e-9);
        // Of equal spread: -3 ± 2.77644510519779, the quantile of 4 degrees, times the root of 1 / 3 + 1 / 3.
        var equal = WelchInterval.Of(RunningSample.Of([1, 2, 3]), RunningSample.Of([4, 5, 6]))!.Value;
        equal.High.ShouldBe(-3 + (2.77644510519779 * Math.Sqrt(2 / 3.0)), 1e-9);
        WelchInterval.Of(RunningSample.Of([3, 3]), RunningSample.Of([1, 1])).ShouldBe((2, 2));
        WelchInterval.Of(RunningSample.Of([3]), RunningSample.Of([1, 2])).ShouldBeNull();
    }

    [Fact]
    public void A_part_can_be_taken_out_of_a_sample()
    {
        var left = RunningSample.Of([2, 4, 9, 5, 7]).Without(RunningSample.Of([9, 5]));
        left.N.ShouldBe(3);
        left.Mean.ShouldBe(13 / 3.0, 1e-14);
        left.Variance.ShouldBe(19 / 3.0, 1e-12);
        RunningSample.Of([2, 4, 9]).Without(RunningSample.Of([9])).Variance.ShouldBe(2, 1e-12);
        RunningSample.Of([1, 2]).Without(RunningSample.Of([1, 2])).N.ShouldBe(0);
        RunningSample.Of([1, 2]).Without(default).ShouldBe(RunningSample.Of([1, 2]));
    }

    [Fact]
    public void Samples_that_do_not_vary_differ_surely_or_not_at_all()
    {
        WelchTest.PValue(RunningSample.Of([1, 1]), RunningSample.Of([2, 2])).ShouldBe(0);
        WelchTest.PValue(RunningSample.Of([1, 1]), RunningSample.Of([1, 1])).ShouldBe(1);
        Should.Throw<ArgumentException>(() => WelchTest.PValue(RunningSample.Of([1]), RunningSample.Of([2, 3])));
    }

    [Fact]
    public void Holm_multiplies_by_the_comparisons_left_and_never_falls_back()
    {
        HolmCorrection.Adjust([0.01, 0.04, 0.03]).ShouldBe([0.03, 0.06, 0.06], 1e-15);
        HolmCorrection.Adjust([0.02, 0.001]).ShouldBe([0.02, 0.002], 1e-15);
        HolmCorrection.Adjust([0.9, 0.8]).ShouldBe([1, 1]);
        HolmCorrection.Adjust([]).ShouldBeEmpty();
    }

    [Fact]
    public void A_sample_knows_its_size_mean_and_variance_and_passes_over_what_is_no_number()
    {
        var sample = RunningSample.Of([2, 4, double.NaN, 4, 4, 5, 5, 7, 9]);
        sample.N.ShouldBe(8);
        sample.Mean.ShouldBe(5);
        sample.Variance.ShouldBe(32 / 7.0, 1e-14);
        RunningSample.Of([]).Mean.ShouldBe(double.NaN);
        RunningSample.Of([3]).Variance.ShouldBe(double.NaN);
        MeanInterval.Of(RunningSample.Of([3])).ShouldBeNull();
    }

    [Fact]
    public void A_small_spread_around_a_large_mean_is_not_lost() =>
        RunningSample.Of([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).Variance.ShouldBe(30, 1e-9);
}
