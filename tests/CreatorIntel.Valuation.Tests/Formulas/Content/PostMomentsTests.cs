using CreatorIntel.Valuation.Formulas;
using FsCheck;
using FsCheck.Fluent;

namespace CreatorIntel.Valuation.Tests.Formulas;

public sealed class PostMomentsTests
{
    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260310, 7);

    [Fact]
    public void A_weighted_sum_has_the_mean_and_variance_of_each_posts_sum()
    {
        // Of (1, 5), (2, 3) and (6, 1), three times the first and twice the second: 13, 12 and 20.
        var sum = Samples.Moments([1, 5], [2, 3], [6, 1]).Weigh(3, 2);
        sum.N.ShouldBe(3);
        sum.Mean.ShouldBe(15, 1e-12);
        sum.Variance.ShouldBe(19, 1e-12);

        // 4.302653 by Student's t with 2 degrees of freedom, times the standard error.
        sum.Margin!.Value.ShouldBe(4.302652729911275 * Math.Sqrt(19 / 3.0), 1e-7);
    }

    [Fact]
    public void Posts_that_are_alike_have_no_variance() => Samples.Moments([1, 5], [1, 5]).Weigh(3, 2).Margin.ShouldBe(0);

    [Fact]
    public void One_post_has_a_mean_and_no_variance()
    {
        var sum = Samples.Moments([1, 5]).Weigh(3, 2);
        sum.Mean.ShouldBe(13);
        sum.Variance.ShouldBe(double.NaN);
        sum.Margin.ShouldBeNull();
    }

    [Fact]
    public void An_interval_takes_two_posts_and_a_variance()
    {
        new WeightedSum(1, 13, 4).Margin.ShouldBeNull();
        new WeightedSum(2, 13, double.NaN).Margin.ShouldBeNull();
    }

    [Fact]
    public void No_posts_have_neither()
    {
        PostMoments.None.Weigh(3, 2).N.ShouldBe(0);
        PostMoments.None.Weigh(3, 2).Mean.ShouldBe(double.NaN);
        PostMoments.None.Weigh(3, 2).Margin.ShouldBeNull();
    }

    [Fact]
    public void Any_weights_give_what_the_posts_themselves_give()
    {
        var value = Gen.Choose(-1000, 1000).Select(number => number / 10.0);
        var row = Gen.ArrayOf(value, 4);
        var samples =
            from rows in Gen.ArrayOf(row, 7)
            from weights in row
            select (rows, weights);
        Check.One(Runs, Prop.ForAll(samples.ToArbitrary(), sample =>
        {
            var sums = sample.rows.Select(one => one.Zip(sample.weights, (metric, weight) => metric * weight).Sum()).ToArray();
            var mean = sums.Average();
            var variance = sums.Sum(sum => (sum - mean) * (sum - mean)) / (sums.Length - 1);
            var weighed = Samples.Moments(sample.rows).Weigh(sample.weights);
            return Math.Abs(weighed.Mean - mean) < 1e-6 && Math.Abs(weighed.Variance - variance) < 1e-3 + (variance * 1e-9);
        }));
    }
}
