using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class ThirtyDayTrendTests
{
    private static Trend TrendOf(FormulaSet set, params PostRow[] rows)
    {
        var posts = Columns(rows);
        return ThirtyDayTrend.Of(posts, Weighted(posts, set), Noon);
    }

    [Theory]
    [InlineData(1051, "improving")]
    [InlineData(1050, "stable")]
    [InlineData(950, "stable")]
    [InlineData(949, "declining")]
    public void More_than_5_percent_makes_a_direction(long recent, string direction)
    {
        var trend = TrendOf(FormulaSet.Calendar, Post("old", -40, 200, 2000), Post("new", -1, recent, 10_000));
        trend.Direction.ShouldBe(direction);
        trend.Change.Value!.Value.ShouldBe((recent - 1000) / 1000.0, 1e-12);
        trend.Change.N.ShouldBe(2);
        trend.Change.Low.ShouldBeNull();
    }

    [Fact]
    public void A_post_exactly_30_days_old_is_recent()
    {
        var trend = TrendOf(FormulaSet.Calendar, Post("a", -30.001), Post("b", -30), Post("c", 0));
        (trend.Earlier.N, trend.Recent.N).ShouldBe((1, 2));
    }

    [Fact]
    public void Posts_after_the_reference_count_as_recent_in_Classic_only()
    {
        PostRow[] rows = [Post("a", -31), Post("b", -1), Post("c", 1)];
        TrendOf(FormulaSet.Classic, rows).Recent.N.ShouldBe(2);
        TrendOf(FormulaSet.Calendar, rows).Recent.N.ShouldBe(1);
    }

    [Fact]
    public void A_post_published_at_the_reference_itself_is_recent()
    {
        var later = Post("c", 0) with { PublishedAt = Noon.AddTicks(1) };
        TrendOf(FormulaSet.Calendar, Post("a", -31), Post("b", 0), later).Recent.N.ShouldBe(1);
    }

    [Fact]
    public void All_posts_after_the_reference_leave_the_recent_side_empty()
    {
        TrendOf(FormulaSet.Calendar, Post("a", 40), Post("b", 41)).Direction.ShouldBe("insufficient data");
        TrendOf(FormulaSet.Classic, Post("a", 40), Post("b", 41)).Direction.ShouldBe("insufficient data");
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void With_one_side_empty_the_data_do_not_say(FormulaSet set)
    {
        TrendOf(set).Direction.ShouldBe("insufficient data");
        var onlyRecent = TrendOf(set, Post("a", -1), Post("b", -2));
        onlyRecent.Direction.ShouldBe("insufficient data");
        onlyRecent.Earlier.Unavailable.ShouldBe("No post before the last 30 days has an engagement rate.");
        onlyRecent.Recent.Value!.Value.ShouldBe(0.1, 1e-15);
        onlyRecent.Change.Unavailable.ShouldBe("There have to be rated posts both in the last 30 days and before.");
        var onlyOld = TrendOf(set, Post("a", -31), Post("b", -1, reach: null));
        onlyOld.Direction.ShouldBe("insufficient data");
        onlyOld.Recent.Unavailable.ShouldBe("No post of the 30 days up to the reference has an engagement rate.");
    }

    [Fact]
    public void From_no_engagement_there_is_no_relative_change()
    {
        var trend = TrendOf(FormulaSet.Classic, Post("a", -40, likes: 0), Post("b", -1));
        trend.Direction.ShouldBe("insufficient data");
        trend.Change.Unavailable.ShouldBe("Engagement was 0 before, so there is no relative change.");
    }

    [Fact]
    public void Sides_that_do_not_vary_leave_no_doubt_of_the_change()
    {
        var change = TrendOf(FormulaSet.Classic, Post("a", -41), Post("b", -40), Post("c", -2, 150), Post("d", -1, 150)).Change;
        (change.Low, change.High).ShouldBe((change.Value, change.Value));
        change.Value!.Value.ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void Sides_that_vary_alike_leave_the_doubt_of_both()
    {
        // 10 % and 20 % on both sides: mean 15, error 5; each relative error 1/3, together sqrt(2)/3, t of 2 degrees.
        var change = TrendOf(FormulaSet.Calendar, Post("a", -41, 100), Post("b", -40, 200), Post("c", -2, 100), Post("d", -1, 200)).Change;
        change.Value.ShouldBe(0);
        change.High!.Value.ShouldBe(4.30265272974946 * Math.Sqrt(2) / 3, 1e-9);
        change.Low!.Value.ShouldBe(-change.High.Value);
    }

    [Fact]
    public void Figures_name_their_formulas()
    {
        var trend = TrendOf(FormulaSet.Classic);
        trend.Change.Formula.ShouldBe(new Formula("engagement.trend", 1, "fraction"));
        trend.Recent.Formula.ShouldBe(new Formula("engagement.trend-recent-mean", 1, "index"));
        trend.Earlier.Formula.ShouldBe(new Formula("engagement.trend-earlier-mean", 1, "index"));
    }
}
