using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class PostingTimesTests
{
    private static readonly TimeZoneInfo Toronto = TimeZoneInfo.FindSystemTimeZoneById("America/Toronto");

    /// <summary>Posts a week apart, from Tuesday 10 March 2026 at an hour and a minute (UTC) on.</summary>
    private static IEnumerable<PostRow> At(double hour, params long[] likes) =>
        likes.Select((count, week) => Post($"{hour}-{week}", (week * 7) + ((hour - 12) / 24), count));

    private static PostingTimeMeans Times(FormulaSet set, TimeZoneInfo zone, params IEnumerable<PostRow> rows)
    {
        var posts = Columns(rows);
        return PostingTimes.Of(posts, Weighted(posts, set), zone);
    }

    [Fact]
    public void An_hour_a_weekday_and_their_cell_have_the_mean_of_their_posts()
    {
        var times = Times(FormulaSet.Calendar, TimeZoneInfo.Utc, [.. At(20.5, 100, 300), .. At(7, 900)]);
        times.Hours.Count.ShouldBe(24);
        times.Hours[20].Hour.ShouldBe(20);
        times.Hours[20].Weekday.ShouldBeNull();
        times.Hours[20].Mean.Value!.Value.ShouldBe(0.2, 1e-15);
        times.Hours[20].Mean.N.ShouldBe(2);
        times.Hours[20].Mean.High!.Value.ShouldBe(0.2 + 1.27062047361747, 1e-9);
        times.Hours[20].Mean.Formula.ShouldBe(new Formula("times.mean-engagement", 2, "index"));
        times.Weekdays.Count.ShouldBe(7);
        times.Weekdays[1].Weekday.ShouldBe(2);
        times.Weekdays[1].Mean.Value!.Value.ShouldBe(1.3 / 3, 1e-15);
        times.Cells.Select(cell => (cell.Weekday, cell.Hour, cell.Mean.N)).ShouldBe([(2, 7, 1), (2, 20, 2)]);
    }

    [Fact]
    public void Times_are_those_of_the_accounts_zone_and_of_UTC_in_Classic()
    {
        // 02:00 on Tuesday in UTC is 22:00 on Monday in Toronto in summer.
        var local = Times(FormulaSet.Calendar, Toronto, At(2, 100));
        local.TimeZone.ShouldBe("America/Toronto");
        local.Cells.ShouldHaveSingleItem().ShouldBe(local.Cells[0] with { Weekday = 1, Hour = 22 });
        var published = Times(FormulaSet.Classic, Toronto, At(2, 100));
        published.TimeZone.ShouldBe("UTC");
        published.Cells[0].ShouldBe(published.Cells[0] with { Weekday = 2, Hour = 2 });
    }

    [Fact]
    public void Clocks_that_go_forward_move_the_hour()
    {
        // Toronto goes from UTC-5 to UTC-4 at 07:00 UTC on 8 March 2026: 01:59 is followed by 03:00.
        var change = new DateTimeOffset(2026, 3, 8, 7, 0, 0, TimeSpan.Zero);
        var times = Times(FormulaSet.Calendar, Toronto,
            Post("a", (change.AddMinutes(-1) - Noon).TotalDays), Post("b", (change - Noon).TotalDays),
            Post("c", (change.AddDays(-1) - Noon).TotalDays), Post("d", (change.AddDays(1) - Noon).TotalDays));
        times.Cells.Select(cell => (cell.Weekday, cell.Hour)).ShouldBe([(1, 3), (6, 2), (7, 1), (7, 3)]);
    }

    [Fact]
    public void A_time_with_few_posts_is_marked_and_ranked_in_Classic_only()
    {
        PostRow[] rows = [.. At(9, 10, 20, 30, 40, 50), .. At(21, 900, 900, 900, 900)];
        var calendar = Times(FormulaSet.Calendar, TimeZoneInfo.Utc, rows);
        calendar.MinimumPosts.ShouldBe(5);
        calendar.Hours[9].Enough.ShouldBeTrue();
        calendar.Hours[21].Enough.ShouldBeFalse();
        calendar.BestHours.TopThree.ShouldBe([9]);
        calendar.BestHours.Verdict.Verdict.ShouldBe(
            "09:00 (n = 5) is the only hour with 5 posts or more: there is nothing to compare it with. Not compared, under 5 posts: 21:00 (n = 4).");
        var classic = Times(FormulaSet.Classic, TimeZoneInfo.Utc, rows);
        classic.BestHours.TopThree.ShouldBe([21, 9]);
        classic.Hours[21].Enough.ShouldBeFalse();
        classic.BestHours.Verdict.Verdict.ShouldBe("21:00 (n = 4) has the highest mean, but fewer than 5 posts: too few to tell.");
    }

    [Fact]
    public void The_minimum_can_be_another()
    {
        var posts = Columns([.. At(9, 10, 20), .. At(21, 800, 900)]);
        var times = PostingTimes.Of(posts, Weighted(posts), TimeZoneInfo.Utc, minimumPosts: 2);
        times.MinimumPosts.ShouldBe(2);
        times.BestHours.TopThree.ShouldBe([21, 9]);
        times.Hours[9].Enough.ShouldBeTrue();
    }

    [Fact]
    public void At_most_three_are_best_and_equal_ones_come_in_order_of_time()
    {
        var times = Times(FormulaSet.Classic, TimeZoneInfo.Utc, [.. At(23, 100), .. At(4, 100), .. At(9, 500), .. At(1, 100)]);
        times.BestHours.TopThree.ShouldBe([9, 1, 4]);
    }

    [Fact]
    public void A_clearly_better_hour_is_distinguishable()
    {
        // t = 9 with 8 degrees: p = 0.0000185.
        var times = Times(FormulaSet.Calendar, TimeZoneInfo.Utc,
            [.. At(9, 10, 20, 30, 40, 50), .. At(21, 100, 110, 120, 130, 140)]);
        times.BestHours.Verdict.ShouldBe(
            new FamilyVerdict("21:00", true, "21:00 (n = 5) engages more than every other hour compared."));
        times.BestWeekdays.Verdict.Verdict.ShouldBe(
            "Tuesday (n = 10) is the only weekday with 5 posts or more: there is nothing to compare it with.");
    }

    [Fact]
    public void Posts_that_are_all_at_midnight_have_no_hours()
    {
        var midnight = Times(FormulaSet.Calendar, Toronto, At(0, 100, 200));
        midnight.HoursUnavailable.ShouldBe(DatesOnly.Reason);
        midnight.Hours.ShouldBeEmpty();
        midnight.Cells.ShouldBeEmpty();
        midnight.BestHours.TopThree.ShouldBeEmpty();
        midnight.BestHours.Verdict.ShouldBe(new FamilyVerdict(null, false, DatesOnly.Reason));
        // Of dates the weekday is the one that the source gave: Tuesday, not Monday evening in Toronto.
        midnight.TimeZone.ShouldBe("UTC");
        midnight.Weekdays[1].Mean.N.ShouldBe(2);
    }

    [Fact]
    public void Midnight_in_the_accounts_zone_is_midnight_too()
    {
        // 04:00 in UTC, in summer.
        var midnight = Times(FormulaSet.Calendar, Toronto, At(4, 100, 200));
        midnight.HoursUnavailable.ShouldBe(DatesOnly.Reason);
        midnight.TimeZone.ShouldBe("America/Toronto");
        midnight.Weekdays[1].Mean.N.ShouldBe(2);
    }

    [Fact]
    public void A_post_of_three_with_a_time_is_enough_to_offer_hours()
    {
        var times = Times(FormulaSet.Calendar, TimeZoneInfo.Utc, [.. At(0, 100, 200), .. At(0.5, 100)]);
        times.HoursUnavailable.ShouldBeNull();
        times.Hours[0].Mean.N.ShouldBe(3);
    }

    [Fact]
    public void A_post_of_twenty_with_a_time_is_not_enough_to_offer_hours()
    {
        long[] nineteen = [.. Enumerable.Repeat(100L, 19)];
        var times = Times(FormulaSet.Calendar, TimeZoneInfo.Utc, [.. At(0, nineteen), .. At(0.5, 100)]);
        times.HoursUnavailable.ShouldBe(DatesOnly.Reason);
        var more = Times(FormulaSet.Calendar, TimeZoneInfo.Utc, [.. At(0, nineteen), .. At(0.5, 100, 100)]);
        more.HoursUnavailable.ShouldBeNull();
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Without_posts_no_time_is_best(FormulaSet set)
    {
        var times = Times(set, Toronto);
        times.HoursUnavailable.ShouldBeNull();
        times.Cells.ShouldBeEmpty();
        times.BestHours.TopThree.ShouldBeEmpty();
        times.BestHours.Verdict.ShouldBe(new FamilyVerdict(null, false, "No post has an engagement rate."));
        times.Hours.ShouldAllBe(hour => hour.Mean.Unavailable == "No post with a rate was published then.");
    }
}
