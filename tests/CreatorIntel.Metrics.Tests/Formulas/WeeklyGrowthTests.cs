using CreatorIntel.Contracts.Figures;
using CreatorIntel.Metrics.Formulas;
using static CreatorIntel.Metrics.Tests.Formulas.Samples;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class WeeklyGrowthTests
{
    [Theory]
    [InlineData(FormulaSet.Classic, 1)]
    [InlineData(FormulaSet.Calendar, 2)]
    public void Compares_with_the_count_7_days_earlier(FormulaSet set, int version)
    {
        var growth = WeeklyGrowth.Of(Followers((0, 900), (1, 1000), (2, 1), (7, 1050), (8, 1100)), set);
        growth.Value!.Value.ShouldBe(0.1, 1e-12);
        growth.N.ShouldBe(2);
        growth.Formula.ShouldBe(new Formula("growth.weekly", version, "fraction"));
    }

    [Fact]
    public void Over_a_gap_Classic_takes_the_whole_gain_for_a_week()
    {
        WeeklyGrowth.Of(Followers((0, 1000), (14, 1210)), FormulaSet.Classic).Value!.Value.ShouldBe(0.21, 1e-12);
    }

    [Fact]
    public void Weekly_growth_is_normalised_to_the_days_between()
    {
        // 21 % in 2 weeks is 10 % a week, compounded.
        WeeklyGrowth.Of(Followers((0, 1000), (14, 1210)), FormulaSet.Calendar).Value!.Value.ShouldBe(0.1, 1e-12);
        WeeklyGrowth.Compared(Followers((0, 1000), (14, 1210)))!.Value.DaysBetween.ShouldBe(14);
    }

    [Fact]
    public void In_a_gap_the_latest_count_of_at_least_7_days_earlier_is_taken()
    {
        WeeklyGrowth.Compared(Followers((0, 100), (3, 200), (4, 300), (10, 400))).ShouldBe(new ComparedCounts(400, 200, 7));
        WeeklyGrowth.Compared(Followers((0, 100), (2, 200), (4, 300), (10, 400))).ShouldBe(new ComparedCounts(400, 200, 8));
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void A_shrinking_account_has_negative_growth(FormulaSet set) =>
        WeeklyGrowth.Of(Followers((0, 1000), (7, 950)), set).Value!.Value.ShouldBe(-0.05, 1e-12);

    [Fact]
    public void One_day_only_is_0_in_Classic_and_unavailable_in_Calendar()
    {
        WeeklyGrowth.Of(Followers((0, 1000)), FormulaSet.Classic).Value.ShouldBe(0);
        WeeklyGrowth.Of(Followers((0, 1000), (6, 1100)), FormulaSet.Classic).Value.ShouldBe(0);
        WeeklyGrowth.Of(Followers((0, 1000)), FormulaSet.Classic).N.ShouldBe(1);
        WeeklyGrowth.Of(Followers((0, 1000), (6, 1100)), FormulaSet.Calendar).ShouldBe(Computed.Without(
            WeeklyGrowth.Formula[FormulaSet.Calendar], "No follower count was observed 7 days or more before the latest one.", 1));
    }

    [Fact]
    public void Growth_from_nobody_is_0_in_Classic_and_unavailable_in_Calendar()
    {
        WeeklyGrowth.Of(Followers((0, 0), (7, 10)), FormulaSet.Classic).Value.ShouldBe(0);
        WeeklyGrowth.Of(Followers((0, 0), (7, 10)), FormulaSet.Classic).N.ShouldBe(2);
        WeeklyGrowth.Of(Followers((0, 0), (7, 10)), FormulaSet.Calendar).ShouldBe(Computed.Without(
            WeeklyGrowth.Formula[FormulaSet.Calendar], "There were no followers to grow from.", 2));
    }

    [Theory]
    [InlineData(FormulaSet.Classic)]
    [InlineData(FormulaSet.Calendar)]
    public void Without_a_count_growth_is_unknown(FormulaSet set)
    {
        WeeklyGrowth.Of(Followers(), set).Unavailable.ShouldBe("No follower count was observed.");
        WeeklyGrowth.Of(Followers((0, null)), set).Value.ShouldBeNull();
        WeeklyGrowth.Compared(Followers()).ShouldBeNull();
        CurrentFollowers.Of(Followers()).Unavailable.ShouldBe("No follower count was observed.");
    }

    [Fact]
    public void Of_two_observations_of_a_day_the_later_one_counts()
    {
        var days = FollowerDays.Of(AccountDays.Of(
        [
            Observed(7, sequence: 9, DayMetrics.Of(1100)),
            Observed(0, sequence: 1, DayMetrics.Of(1000)),
            Observed(7, sequence: 4, DayMetrics.Of(5)),
            Observed(7, sequence: 12, DayMetrics.Of(null)),
        ]));
        days.Days.ToArray().ShouldBe([new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 8)]);
        days.Followers.ToArray().ShouldBe([1000, 1100]);
        CurrentFollowers.Of(days).ShouldBe(Computed.Of(new Formula("followers.current", 1, "followers"), 1100, 1));
    }

    [Fact]
    public void Days_without_a_count_are_passed_over()
    {
        WeeklyGrowth.Compared(Followers((0, 100), (1, null), (8, 110), (9, null))).ShouldBe(new ComparedCounts(110, 100, 8));
    }

    [Fact]
    public void Days_can_be_cut_off_after_one()
    {
        var days = Followers((0, 100), (3, 200), (5, 300));
        CurrentFollowers.Of(days.Until(new DateOnly(2026, 1, 5))).Value.ShouldBe(200);
        CurrentFollowers.Of(days.Until(new DateOnly(2026, 1, 4))).Value.ShouldBe(200);
        days.Until(new DateOnly(2025, 12, 31)).Count.ShouldBe(0);
    }
}
