using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Domain;

public sealed class PostMetricsTests
{
    [Fact]
    public void Clicks_have_their_own_name_or_that_of_link_clicks()
    {
        Clicks(("clicks", 46), ("link_clicks", 40)).ShouldBe(46);
        Clicks(("link_clicks", 40), ("watch_time", 9)).ShouldBe(40);
        Clicks(("clicks", 0)).ShouldBe(0);
    }

    [Fact]
    public void Without_clicks_that_are_a_count_none_are_known()
    {
        new PostMetrics(Likes: 1).Clicks().ShouldBeNull();
        Clicks(("plays", 9)).ShouldBeNull();
        Clicks(("clicks", -1)).ShouldBeNull();
        Clicks(("clicks", 1.5)).ShouldBeNull();
        Clicks(("clicks", double.PositiveInfinity)).ShouldBeNull();
    }

    private static long? Clicks(params (string Name, double Value)[] other) =>
        new PostMetrics(Other: other.ToDictionary(metric => metric.Name, metric => metric.Value)).Clicks();
}
