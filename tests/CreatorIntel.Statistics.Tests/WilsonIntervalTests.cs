namespace CreatorIntel.Statistics.Tests;

/// <summary>Against values worked out from Wilson's score with z = 1.959963984540054.</summary>
public sealed class WilsonIntervalTests
{
    [Theory]
    [InlineData(3, 10, 0.10779126740630099, 0.6032218525388546)]
    [InlineData(7, 100, 0.03431926106727268, 0.137495147390735)]
    [InlineData(0, 10, 0, 0.2775327998628892)]
    [InlineData(10, 10, 0.7224672001371107, 1)]
    [InlineData(1, 1, 0.20654931437723745, 1)]
    public void A_share_has_the_interval_of_its_score(long hits, long n, double low, double high)
    {
        var interval = WilsonInterval.Of(hits, n)!.Value;
        interval.Low.ShouldBe(low, 1e-12);
        interval.High.ShouldBe(high, 1e-12);
    }

    [Fact]
    public void Without_observations_there_is_none() => WilsonInterval.Of(0, 0).ShouldBeNull();
}
