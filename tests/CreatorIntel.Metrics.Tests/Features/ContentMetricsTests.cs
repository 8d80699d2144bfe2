using CreatorIntel.Contracts.V1;
using CreatorIntel.Metrics.Features;
using CreatorIntel.Metrics.Formulas;
using CreatorIntel.Metrics.Tests.Formulas;
using Google.Protobuf;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;
using PostRow = CreatorIntel.Metrics.Tests.Formulas.PostRow;

namespace CreatorIntel.Metrics.Tests.Features;

public sealed class ContentMetricsTests
{
    private static ContentMetrics Content(FormulaSet set, params IEnumerable<PostRow> rows) =>
        ContentMetricsOf.Current(AskedAccounts.About("w~instagram~1", Columns(rows), set));

    [Fact]
    public void Every_figure_of_an_answer_has_an_id_of_its_own()
    {
        var content = Content(FormulaSet.Calendar, [.. Liked("IMAGE", 100, 200, 300), .. Liked("VIDEO", 10, 20, 30, 40, 50)]);
        var ids = Figures.Of(content).Select(figure => figure.Id).ToArray();
        ids.Length.ShouldBeGreaterThan(100);
        ids.Distinct().Count().ShouldBe(ids.Length);
    }

    [Fact]
    public void Every_figure_says_which_data_it_is_of()
    {
        var content = Content(FormulaSet.Classic, Liked("IMAGE", 100, 200));
        content.State.DataVersion.ShouldBe(7);
        content.State.AsOf.ToDateTimeOffset().ShouldBe(AskedAccounts.Recorded);
        Figures.Of(content).ShouldAllBe(figure => figure.AsOf.ToDateTimeOffset() == AskedAccounts.Recorded);
    }

    [Fact]
    public void Times_are_numbered_as_ISO_has_them()
    {
        // Noon of Tuesday in UTC is 8 in the morning in Toronto in summer.
        var times = Content(FormulaSet.Calendar, Post("a", 0, 100)).Times;
        times.TimeZone.ShouldBe("America/Toronto");
        var cell = times.Cells.ShouldHaveSingleItem();
        (cell.Weekday, cell.Hour, cell.Enough).ShouldBe((2, 8, false));
        cell.MeanEngagement.Id.ShouldContain(":cell-2-8:");
        times.Hours[8].ShouldSatisfyAllConditions(hour => hour.Weekday.ShouldBe(0), hour => hour.Hour.ShouldBe(8));
        times.Weekdays[1].ShouldSatisfyAllConditions(day => day.Weekday.ShouldBe(2), day => day.Hour.ShouldBe(-1));
        times.Weekdays[1].MeanEngagement.Id.ShouldContain(":weekday-2:");
        times.BestWeekdays.ShouldBeEmpty();
        Content(FormulaSet.Classic, Post("a", 0, 100)).Times.BestWeekdays.ShouldBe([2]);
    }

    [Fact]
    public void Tiers_name_their_newest_posts_first()
    {
        var segments = Content(FormulaSet.Calendar, Liked("A", 400, 100, 200, 300, 500)).Segments;
        segments.Select(segment => segment.Tier).ShouldBe(["vip", "high", "medium", "low"]);
        segments[0].PostIds.ShouldBe(["A-4", "A-0"]);
        segments[0].Posts.Id.ShouldContain(":vip:");
    }

    [Fact]
    public void One_viral_rule_is_in_force_and_names_its_posts()
    {
        var rules = Content(FormulaSet.Calendar, Liked("A", 100, 100, 100, 300)).ViralRules;
        rules.Count.ShouldBe(5);
        var inForce = rules.Where(rule => rule.InForce).ShouldHaveSingleItem();
        inForce.Version.ShouldBe(2);
        inForce.PostIds.ShouldBe(["A-3"]);
        inForce.Posts.Version.ShouldBe(2);
    }

    [Fact]
    public void Weeks_have_sums_that_are_absent_where_nothing_was_given()
    {
        var week = Content(FormulaSet.Calendar, Post("a", 0, 100), Post("b", 1, 20)).Weeks.ShouldHaveSingleItem();
        (week.Week, week.Posts, week.Likes).ShouldBe(("2026-03-09", 2, 120));
        week.HasImpressions.ShouldBeFalse();
        week.Rates.Likes.Id.ShouldContain(":week-2026-03-09:");
    }

    [Fact]
    public void A_type_is_compared_with_the_period_before()
    {
        var types = Content(FormulaSet.Calendar, Post("a", 0), Post("b", 40), Post("c", 41, type: "VIDEO")).Types_;
        types.Select(type => type.ContentType).ShouldBe(["IMAGE", "VIDEO"]);
        // The last 28 days are left out before.
        (types[0].Posts.Current.Value, types[0].Posts.Previous.Value).ShouldBe((2, 1));
        (types[1].Posts.Current.Value, types[1].Posts.Previous.Value).ShouldBe((1, 0));
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void An_account_without_posts_gets_an_answer_without_values(FormulaSet set)
    {
        var content = Content(set);
        content.Types_.ShouldBeEmpty();
        content.Weeks.ShouldBeEmpty();
        Figures.Of(content).Where(figure => figure.OutcomeCase == Figure.OutcomeOneofCase.Value)
            .ShouldAllBe(figure => figure.Formula == "posts.published" && figure.Value == 0);
        content.ToByteArray().ShouldNotBeEmpty();
    }
}
