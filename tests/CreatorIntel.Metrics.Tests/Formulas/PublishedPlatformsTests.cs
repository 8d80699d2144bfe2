using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Tests.Golden;

namespace CreatorIntel.Metrics.Tests.Formulas;

/// <summary>The published cards of the shop's two platforms, and what its posts say beyond them.</summary>
public sealed class PublishedPlatformsTests
{
    private static ComparedPlatforms Compared(FormulaSet set) => PlatformComparison.Of(
        Vintage.Posts(),
        [new PlatformPosts("tiktok", Vintage.Posts("tiktok")), new PlatformPosts("instagram", Vintage.Posts("instagram"))],
        set);

    [Theory]
    [InlineData(0, null, 80, 10.2, 89_132, 41)]
    [InlineData(1, "instagram", 50, 10.3, 53_820, 26)]
    [InlineData(2, "tiktok", 30, 10.0, 35_312, 15)]
    public void Cards_are_the_published_ones(int place, string? platform, int posts, double percent, int impressions, int viral)
    {
        var card = Compared(FormulaSet.Classic).Cards[place];
        card.Platform.ShouldBe(platform);
        card.Posts.Value.ShouldBe(posts);
        Decimals.Round(card.MeanByReach.Value!.Value * 100, 1).ShouldBe(percent);
        card.Impressions.Value.ShouldBe(impressions);
        card.Impressions.Formula.Id.ShouldBe("content.total-impressions");
        card.Viral.Count.Value.ShouldBe(viral);
        card.Viral.Count.Formula.ShouldBe(new Formula("posts.viral", 3, "posts"));
    }

    [Fact]
    public void Means_are_those_of_the_published_rates_of_posts()
    {
        // Worked out from the column engagement_rate of the metrics.
        var cards = Compared(FormulaSet.Classic).Cards;
        cards[1].MeanByReach.Value.ShouldBeNear(0.103154);
        cards[2].MeanByReach.Value.ShouldBeNear(0.10019333333333336);
    }

    [Fact]
    public void The_platforms_are_not_distinguishable()
    {
        var verdict = Compared(FormulaSet.Calendar).Verdict;
        verdict.Best.ShouldBe("instagram");
        verdict.Distinguishable.ShouldBeFalse();
        verdict.Verdict.ShouldBe(
            "instagram (n = 50) has the highest mean, but is not distinguishable from tiktok (n = 30): the difference may be chance.");
    }

    [Fact]
    public void Dates_without_times_offer_no_hours()
    {
        var posts = Vintage.Posts();
        var times = PostingTimes.Of(posts, Samples.Weighted(posts), TimeZoneInfo.FindSystemTimeZoneById("America/Toronto"));
        times.Hours.ShouldBeEmpty();
        times.Cells.ShouldBeEmpty();
        times.HoursUnavailable.ShouldBe(
            "All or nearly all posts were published at midnight sharp: the source gives dates without times, so there are no hours to compare.");
        times.BestHours.Verdict.Verdict.ShouldBe(times.HoursUnavailable);
        times.TimeZone.ShouldBe("UTC");
        times.Weekdays.Sum(day => day.Mean.N).ShouldBe(80);
    }

    [Fact]
    public void Clicks_give_a_click_through_rate()
    {
        // The first post: 46 clicks of 1853 impressions.
        var posts = Vintage.Posts();
        new PostRates(posts).Of(posts.Ids.Span.IndexOf("1")).ClickThrough.Value.ShouldBeNear(46.0 / 1853);
    }
}
