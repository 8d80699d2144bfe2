using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class PostMetricsTests
{
    [Fact]
    public void What_a_later_measurement_leaves_out_stays_as_it_was_measured_before()
    {
        var earlier = PostMetrics.Of(1, 2, 3, 4, 5, 6, 7, 8, 9);

        PostMetrics.Of(null, null, null, null, null, null, null).CompletedBy(earlier).ShouldBe(earlier);
        PostMetrics.Of(10, null, 30, null, 50, null, 70, null, 90).CompletedBy(earlier)
            .ShouldBe(PostMetrics.Of(10, 2, 30, 4, 50, 6, 70, 8, 90));
    }

    [Fact]
    public void A_later_zero_is_a_value() =>
        PostMetrics.Of(0, 0, 0, 0, 0, 0, 0, 0, 0).CompletedBy(PostMetrics.Of(1, 2, 3, 4, 5, 6, 7, 8, 9))
            .ShouldBe(PostMetrics.Of(0, 0, 0, 0, 0, 0, 0, 0, 0));
}
