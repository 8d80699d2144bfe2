using CreatorIntel.Ingestion.Domain;

namespace CreatorIntel.Ingestion.Tests.Domain;

public sealed class FingerprintTests
{
    [Fact]
    public void Values_that_differ_anywhere_have_different_fingerprints()
    {
        PostMetrics[] different =
        [
            new(), new(Impressions: 0), new(Impressions: 1), new(Views: 1), new(Reach: 1), new(Likes: 1), new(Comments: 1),
            new(Shares: 1), new(Saves: 1), new(Follows: 1), new(Other: new Dictionary<string, double> { ["a"] = 1 }),
            new(Other: new Dictionary<string, double> { ["a"] = 1.0000001 }), new(Other: new Dictionary<string, double> { ["b"] = 1 }),
        ];
        different.Select(metrics => metrics.Fingerprint()).Distinct().Count().ShouldBe(different.Length);
    }

    [Fact]
    public void The_order_of_other_metrics_makes_no_difference() =>
        new AccountMetrics(Other: new Dictionary<string, double> { ["a"] = 1, ["b"] = 2 }).Fingerprint()
            .ShouldBe(new AccountMetrics(Other: new Dictionary<string, double> { ["b"] = 2, ["a"] = 1 }).Fingerprint());

    [Fact]
    public void Texts_are_not_run_together() =>
        new Fingerprint("k").Add("ab").Add("c").Value().ShouldNotBe(new Fingerprint("k").Add("a").Add("bc").Value());

    // SHA-256 of 0x01 0000000000000001 'k' 0x01 0000000000000007, its first eight bytes: stored states rely on it.
    [Fact]
    public void A_fingerprint_is_the_same_for_good() =>
        new Fingerprint("k").Add(7).Value().ShouldBe(-4980764422573268885);
}
