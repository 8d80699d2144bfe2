using CreatorIntel.Ingestion.Domain;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Domain;

public sealed class AccountDeciderTests
{
    [Fact]
    public void The_first_day_connects_the_account_and_is_recorded_now()
    {
        var row = Day(27, 1000);
        AccountDecider.Decide(null, row, Noon).ShouldBe(
        [
            new AccountConnected("instagram", "0042", "Marisol", "Europe/Lisbon", false),
            new AccountDayObserved(new DateOnly(2026, 8, 27), new AccountMetrics(Followers: 1000, Reach: 500), Noon, Row(2)),
        ]);
    }

    [Fact]
    public void The_same_day_with_the_same_values_is_recorded_once()
    {
        var (state, _) = Record([Day(27, 1000)], Noon);
        AccountDecider.Decide(state, Day(27, 1000, row: 9), Evening).ShouldBeEmpty();
    }

    [Fact]
    public void A_restated_day_is_an_observation_beside_the_earlier_one()
    {
        var (state, _) = Record([Day(27, 1000)], Noon);
        var restated = AccountDecider.Decide(state, Day(27, 1001), Evening).ShouldHaveSingleItem();
        restated.ShouldBeOfType<AccountDayObserved>().Metrics.Followers.ShouldBe(1001);
    }

    [Fact]
    public void A_value_that_was_restated_before_is_known_when_its_file_comes_again()
    {
        var (state, _) = Record([Day(27, 1000), Day(27, 1001)], Noon);
        AccountDecider.Decide(state, Day(27, 1000), Evening).ShouldBeEmpty();
    }

    [Fact]
    public void An_unavailable_metric_is_not_zero()
    {
        var (state, _) = Record([Day(27, null)], Noon);
        AccountDecider.Decide(state, Day(27, 0), Evening).ShouldHaveSingleItem()
            .ShouldBeOfType<AccountDayObserved>().Metrics.Followers.ShouldBe(0);
    }

    [Fact]
    public void A_day_without_any_value_is_no_observation()
    {
        var (state, _) = Record([Day(27, 1000)], Noon);
        AccountDecider.Decide(state, Day(28, 0) with { Metrics = new AccountMetrics() }, Noon).ShouldBeEmpty();
    }

    [Fact]
    public void A_metric_without_a_place_of_its_own_makes_a_difference()
    {
        AccountDayRow With(double value) => Day(27, 1000) with { Metrics = new AccountMetrics(1000, Other: new Dictionary<string, double> { ["online"] = value }) };
        var (state, _) = Record([With(1.5)], Noon);
        AccountDecider.Decide(state, With(1.5), Noon).ShouldBeEmpty();
        AccountDecider.Decide(state, With(1.6), Noon).Count.ShouldBe(1);
    }

    [Fact]
    public void A_row_keeps_its_own_instant_of_recording() =>
        AccountDecider.Decide(null, Day(27, 1000, recordedAt: Published), Noon)
            .OfType<AccountDayObserved>().Single().RecordedAt.ShouldBe(Published);

    [Fact]
    public void A_source_that_tells_neither_name_nor_zone_gives_the_account_its_id_and_utc()
    {
        var account = Account with { Name = null, TimeZone = null };
        AccountDecider.Connect(null, account).ShouldBe([new AccountConnected("instagram", "0042", "0042", "UTC", false)]);
    }

    [Fact]
    public void A_source_that_tells_neither_name_nor_zone_leaves_them_as_they_are()
    {
        var state = After((AccountState?)null, AccountDecider.Connect(null, Account));
        AccountDecider.Connect(state, Account with { Name = null, TimeZone = null }).ShouldBeEmpty();
    }

    [Fact]
    public void A_new_name_is_taken_and_an_old_file_does_not_bring_the_old_one_back()
    {
        var state = After((AccountState?)null, AccountDecider.Connect(null, Account));
        var renamed = AccountDecider.Connect(state, Account with { Name = "Marisol Clay" });
        renamed.ShouldBe([new AccountConnected("instagram", "0042", "Marisol Clay", "Europe/Lisbon", false)]);
        AccountDecider.Connect(After(state, renamed), Account).ShouldBeEmpty();
    }

    [Fact]
    public void A_public_account_is_a_competitor_until_a_source_gives_it_as_the_users_own()
    {
        var state = After((AccountState?)null, AccountDecider.Connect(null, Account with { Competitor = true }));
        state!.Competitor.ShouldBeTrue();
        var own = After(state, AccountDecider.Connect(state, Account));
        own!.Competitor.ShouldBeFalse();
        AccountDecider.Connect(own, Account with { Competitor = true }).ShouldBeEmpty();
    }

    [Fact]
    public void Generated_data_marks_the_account_for_good()
    {
        var state = After((AccountState?)null, AccountDecider.Connect(null, Account));
        var marked = AccountDecider.Connect(state, Account with { Synthetic = true });
        marked.ShouldHaveSingleItem().ShouldBeOfType<AccountConnected>().Synthetic.ShouldBeTrue();
        AccountDecider.Connect(After(state, marked), Account).ShouldBeEmpty();
    }
}
