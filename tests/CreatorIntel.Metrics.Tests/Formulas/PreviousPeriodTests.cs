using CreatorIntel.Metrics.Formulas;

namespace CreatorIntel.Metrics.Tests.Formulas;

public sealed class PreviousPeriodTests
{
    private static readonly DateOnly Reference = new(2026, 3, 10);

    [Fact]
    public void A_range_is_compared_with_as_many_days_just_before_it() =>
        PreviousPeriod.Of(new DateOnly(2026, 3, 1), new DateOnly(2026, 3, 7), Reference)
            .ShouldBe(new Days(new DateOnly(2026, 2, 22), new DateOnly(2026, 2, 28)));

    [Fact]
    public void One_day_is_compared_with_the_day_before() =>
        PreviousPeriod.Of(new DateOnly(2024, 3, 1), new DateOnly(2024, 3, 1), Reference)
            .ShouldBe(new Days(new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 29)));

    [Fact]
    public void A_range_without_an_end_ends_on_the_reference_day() =>
        PreviousPeriod.Of(new DateOnly(2026, 3, 1), null, Reference)
            .ShouldBe(new Days(new DateOnly(2026, 2, 19), new DateOnly(2026, 2, 28)));

    [Fact]
    public void Without_a_range_it_is_everything_up_to_28_days_earlier() =>
        PreviousPeriod.Of(null, null, Reference).ShouldBe(new Days(null, new DateOnly(2026, 2, 10)));

    [Fact]
    public void A_range_without_a_beginning_goes_28_days_back_from_its_end() =>
        PreviousPeriod.Of(null, new DateOnly(2026, 3, 1), Reference).ShouldBe(new Days(null, new DateOnly(2026, 2, 1)));

    [Fact]
    public void A_range_that_ends_before_it_begins_has_none() =>
        PreviousPeriod.Of(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 1), Reference).ShouldBeNull();

    [Fact]
    public void Nothing_lies_before_the_calendar_begins()
    {
        PreviousPeriod.Of(DateOnly.MinValue.AddDays(3), DateOnly.MinValue.AddDays(6), Reference).ShouldBeNull();
        PreviousPeriod.Of(DateOnly.MinValue.AddDays(3), DateOnly.MinValue.AddDays(5), Reference)
            .ShouldBe(new Days(DateOnly.MinValue, DateOnly.MinValue.AddDays(2)));
        PreviousPeriod.Of(null, DateOnly.MinValue.AddDays(27), Reference).ShouldBeNull();
        PreviousPeriod.Of(null, DateOnly.MinValue.AddDays(28), Reference).ShouldBe(new Days(null, DateOnly.MinValue));
    }
}
