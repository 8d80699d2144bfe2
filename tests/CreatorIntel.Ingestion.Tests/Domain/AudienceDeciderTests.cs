using CreatorIntel.Ingestion.Domain;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Domain;

public sealed class AudienceDeciderTests
{
    private static readonly Source Call = Source.Of(new ApiCall("con-1", "Instagram Graph API v26.0", "GET /0042/insights"));

    private static AudienceRow Row(double women, Source? source = null, DateOnly? day = null) => new(
        Account, Audiences.Followers, "gender", new Dictionary<string, double> { ["F"] = women, ["M"] = 100 }, AudienceUnits.People,
        day, null, source ?? Call);

    /// <summary>How many audiences each row leads to, recorded one after the other.</summary>
    private static int[] Record(params AudienceRow[] rows)
    {
        AccountState? state = null;
        return [.. rows.Select(row =>
        {
            var events = AccountDecider.Decide(state, row, Noon);
            state = After(state, events);
            return events.OfType<AudienceObserved>().Count();
        })];
    }

    [Fact]
    public void The_same_answer_again_is_recorded_once() => Record(Row(412), Row(412)).ShouldBe([1, 0]);

    [Fact]
    public void An_answer_that_returns_to_an_earlier_one_is_what_is_so_now() => Record(Row(412), Row(413), Row(412)).ShouldBe([1, 1, 1]);

    [Fact]
    public void A_file_that_is_imported_again_does_not_bring_back_what_was_so() =>
        Record(Row(412, Given.Row(2)), Row(413), Row(412, Given.Row(2))).ShouldBe([1, 1, 0]);

    [Fact]
    public void Of_a_day_the_same_is_recorded_once_whatever_came_in_between()
    {
        var day = new DateOnly(2026, 8, 27);
        Record(Row(412, day: day), Row(413, day: day), Row(412, day: day)).ShouldBe([1, 1, 0]);
    }

    [Fact]
    public void Another_breakdown_is_another_observation() =>
        Record(Row(412), Row(412) with { Breakdown = "age" }, Row(412)).ShouldBe([1, 1, 0]);

    [Fact]
    public void An_audience_of_nobody_is_no_observation() =>
        Record(Row(412) with { Values = new Dictionary<string, double>() }).ShouldBe([0]);
}
