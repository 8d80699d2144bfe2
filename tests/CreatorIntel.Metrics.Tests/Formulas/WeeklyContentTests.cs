using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class WeeklyContentTests
{
    private static readonly TimeZoneInfo Toronto = TimeZoneInfo.FindSystemTimeZoneById("America/Toronto");

    private static IReadOnlyList<ContentWeek> Weeks(TimeZoneInfo zone, params PostRow[] rows)
    {
        var posts = Columns(rows);
        return WeeklyContent.Of(posts, Weighted(posts), MeanEngagement.Formula, new PostRates(posts), zone);
    }

    [Fact]
    public void Weeks_begin_on_Monday_in_the_accounts_zone()
    {
        // Noon of Tuesday 10 March; 03:30 in UTC on Monday 16 March is still Sunday evening in Toronto, 04:00 is Monday.
        PostRow[] rows = [Post("a", 0), Post("b", 5 + (15.5 / 24)), Post("c", 5 + (16.0 / 24))];
        Weeks(Toronto, rows).Select(week => (week.Monday, week.Totals.Posts)).ShouldBe(
            [(new DateOnly(2026, 3, 9), 2), (new DateOnly(2026, 3, 16), 1)]);
        Weeks(TimeZoneInfo.Utc, rows).Select(week => week.Totals.Posts).ShouldBe([1, 2]);
    }

    [Fact]
    public void Weeks_without_posts_are_left_out()
    {
        Weeks(TimeZoneInfo.Utc, Post("a", 0), Post("b", 70)).Select(week => week.Monday).ShouldBe(
            [new DateOnly(2026, 3, 9), new DateOnly(2026, 5, 18)]);
        Weeks(TimeZoneInfo.Utc).ShouldBeEmpty();
    }

    [Fact]
    public void A_week_has_the_means_and_the_sums_of_its_posts()
    {
        var week = Weeks(
            TimeZoneInfo.Utc,
            Post("a", 0, 100, comments: 5, shares: 0, saves: 40, impressions: 2000),
            Post("b", 1, 300, comments: 7, shares: 0, saves: 0, impressions: 500, views: 9)).ShouldHaveSingleItem();
        // 100 + 5 + 5 * 40 and 300 + 7 of 1000 each.
        week.MeanEngagement.Value!.Value.ShouldBe(0.306, 1e-15);
        week.MeanEngagement.Formula.ShouldBe(new Formula("engagement.mean", 2, "index"));
        week.Rates.Save.Value!.Value.ShouldBe(0.02, 1e-15);
        week.Rates.Save.N.ShouldBe(2);
        (week.Totals.Likes, week.Totals.Comments, week.Totals.Shares, week.Totals.Saves).ShouldBe((400, 12, 0, 40));
        week.Totals.Displays.ShouldBe(2500);
        week.Totals.SomeAreViews.ShouldBeFalse();
    }

    [Fact]
    public void A_metric_that_no_post_of_the_week_has_is_unknown_and_not_0()
    {
        var weeks = Weeks(TimeZoneInfo.Utc, Post("a", 0, likes: null, saves: 3), Post("b", 1, 10, saves: null), Post("c", 7, likes: null));
        (weeks[0].Totals.Likes, weeks[0].Totals.Saves).ShouldBe((10, 3));
        weeks[1].Totals.Likes.ShouldBeNull();
        weeks[1].Totals.Displays.ShouldBeNull();
        weeks[1].MeanEngagement.Unavailable.ShouldBe("No post of this week has an engagement rate.");
        weeks[1].Rates.Like.Unavailable.ShouldBe("None of these posts has this rate: the source gives no likes.");
    }

    [Fact]
    public void Views_stand_in_for_impressions_that_a_post_lacks()
    {
        var totals = Weeks(TimeZoneInfo.Utc, Post("a", 0, impressions: 50, views: 70), Post("b", 1, views: 20), Post("c", 2))[0].Totals;
        totals.Displays.ShouldBe(70);
        totals.PostsDisplayed.ShouldBe(2);
        totals.SomeAreViews.ShouldBeTrue();
    }
}
