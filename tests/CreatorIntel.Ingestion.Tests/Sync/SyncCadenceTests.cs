using CreatorIntel.Ingestion.Sync;
using static CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Sync;

public sealed class SyncCadenceTests
{
    [Theory]
    [InlineData(47, 1)]
    [InlineData(48, 24)]
    public void Syncs_are_hourly_while_a_post_is_younger_than_two_days(int hoursOld, int hoursToNext) =>
        SyncCadence.Next(Noon, [Post(hoursOld), Post(2000)], TimeSpan.FromDays(1), jitter: 0, Noon).ShouldBe(Noon.AddHours(hoursToNext));

    [Fact]
    public void Syncs_are_daily_at_least_where_nothing_is_known() =>
        SyncCadence.Next(Noon, [], TimeSpan.FromDays(1), jitter: 1, Noon).ShouldBe(Noon.AddHours(26).AddMinutes(24));

    [Fact]
    public void A_sync_that_took_longer_than_the_pause_is_followed_after_a_minute() =>
        SyncCadence.Next(Noon, [Post(1)], TimeSpan.FromDays(1), jitter: 0, Evening).ShouldBe(Evening.AddMinutes(1));

    private static KnownPost Post(int hoursOld) => new("1", "IMAGE", Noon.AddHours(-hoursOld), null);
}
