using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas.Curves;

public sealed class PostCurveTests
{
    private static readonly CurveMetric Likes = CurveMetric.All.Single(metric => metric.Name == "likes");

    [Fact]
    public void Between_two_observations_the_curve_is_straight()
    {
        // 20 h: 100, 28 h: 180. At 24 h half of the way.
        At([Seen(20, 100), Seen(28, 180), Seen(80, 900)], 24).ShouldBe(Computed.Of(PostCurve.Actions[1], 140, 2));
        At([Seen(20, 100), Seen(36, 180)], 24).Value.ShouldBe(120);
    }

    [Fact]
    public void An_observation_of_the_instant_itself_counts_alone()
    {
        At([Seen(20, 100), Seen(24, 170), Seen(28, 180)], 24).ShouldBe(Computed.Of(PostCurve.Actions[1], 170, 1));
        At([Seen(24, 170)], 24).Value.ShouldBe(170);
    }

    [Fact]
    public void Before_the_first_and_after_the_last_observation_nothing_is_guessed()
    {
        At([Seen(2, 10), Seen(30, 50)], 1).ShouldBe(Computed.Without(
            PostCurve.Actions[1], "No observation of likes is that early: the first is later.", 1));
        At([Seen(2, 10), Seen(30, 50)], 72).ShouldBe(Computed.Without(
            PostCurve.Actions[1], "No observation of likes is that late: the last is earlier.", 1));
    }

    [Fact]
    public void An_observation_without_the_metric_says_nothing_of_it()
    {
        At([Seen(20, 100), Seen(23, null), Seen(28, 180)], 24).Value.ShouldBe(140);
        At([Seen(20, null)], 24).Unavailable.ShouldBe("The source gives no likes for this post.");
        At([], 24).Value.ShouldBeNull();
    }

    [Fact]
    public void Of_several_observations_of_one_instant_the_latest_recorded_counts_in_any_order()
    {
        PostObservation[] seen =
        [
            Seen(20, 100, sequence: 1), Seen(20, 104, sequence: 5), Seen(20, 102, sequence: 3),
            Seen(28, 184, sequence: 9), Seen(28, 180, sequence: 2), Seen(28, null, sequence: 12),
        ];
        At(seen, 24).Value.ShouldBe(144);
        At([.. seen.Reverse()], 24).Value.ShouldBe(144);
    }

    [Fact]
    public void Each_metric_has_the_formula_of_its_unit()
    {
        CurveMetric.All.Select(metric => (metric.Name, PostCurve.At([], metric, Noon, 1).Formula.Id)).ShouldBe(
        [
            ("likes", "curve.actions"), ("comments", "curve.actions"), ("shares", "curve.actions"), ("saves", "curve.actions"),
            ("reach", "curve.reach"), ("impressions", "curve.impressions"), ("views", "curve.actions"),
            ("follows", "curve.follows"), ("clicks", "curve.actions"),
        ]);
        var totals = PostMetrics.Of(1, 2, 3, 4, 5, 6, 7, follows: 8, clicks: 9);
        CurveMetric.All.Select(metric => metric.Of(totals)).ShouldBe([4, 5, 6, 7, 3, 1, 2, 8, 9]);
        PostCurve.Hours.ShouldBe([1, 24, 3 * 24, 7 * 24, 28 * 24]);
    }

    private static Computed At(PostObservation[] observations, int hours) => PostCurve.At(observations, Likes, Noon, hours);

    private static PostObservation Seen(double hours, long? likes, long sequence = 1) =>
        new(Noon.AddHours(hours), Noon.AddDays(40), sequence, PostMetrics.Of(null, null, null, likes, null, null, null));
}
