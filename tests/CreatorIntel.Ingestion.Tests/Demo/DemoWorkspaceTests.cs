using CreatorIntel.Ingestion.Demo;
using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Tests.Formats;
using DomainGiven = CreatorIntel.Ingestion.Tests.Domain.Given;

namespace CreatorIntel.Ingestion.Tests.Demo;

public sealed class DemoWorkspaceTests
{
    private static async Task<List<RowOutcome>> RowsAsync(int seed = 1)
    {
        var rows = new List<RowOutcome>();
        foreach (var file in DemoWorkspace.Generate(seed)) rows.AddRange(await Files.ReadAsync(file.Content.ToArray()));
        return rows;
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_one_others()
    {
        byte[] Bytes(int seed) => [.. DemoWorkspace.Generate(seed).SelectMany(file => file.Content.ToArray())];
        Bytes(1).SequenceEqual(Bytes(1)).ShouldBeTrue();
        Bytes(1).SequenceEqual(Bytes(2)).ShouldBeFalse();
    }

    [Fact]
    public async Task It_is_synthetic_and_nothing_of_it_is_rejected()
    {
        var rows = await RowsAsync();
        rows.ShouldNotContain(row => row is RejectedOutcome);
        var accounts = rows.Select(row => row is PostOutcome post ? post.Row.Account : row.Day().Account).Distinct().ToArray();
        accounts.Select(account => account.Platform).ShouldBe(["instagram", "tiktok"]);
        accounts.ShouldAllBe(account => account.Synthetic);
    }

    [Fact]
    public async Task It_has_180_days_of_two_accounts_and_250_posts()
    {
        var rows = await RowsAsync();
        var days = rows.OfType<AccountDayOutcome>().Select(row => row.Row).ToArray();
        foreach (var account in days.GroupBy(day => day.Account))
        {
            account.Select(day => day.Day).Distinct().Count().ShouldBe(180);
            account.Max(day => day.Day).ShouldBe(new DateOnly(2026, 8, 27));
        }

        rows.OfType<PostOutcome>().Select(row => row.Row.StreamId).Distinct().Count().ShouldBe(250);
        rows.Count.ShouldBeInRange(15_000, 25_000);
    }

    [Fact]
    public async Task Tiktok_gives_neither_saves_nor_reach()
    {
        var tiktok = (await RowsAsync()).OfType<PostOutcome>().Where(row => row.Row.Account.Platform == "tiktok").Select(row => row.Row.Metrics);
        tiktok.ShouldAllBe(metrics => metrics.Saves == null && metrics.Reach == null);
    }

    [Fact]
    public async Task Every_row_holds_something_new_and_importing_it_again_nothing()
    {
        var rows = await RowsAsync();
        foreach (var post in rows.OfType<PostOutcome>().Select(row => row.Row).GroupBy(row => row.StreamId))
        {
            var (state, events) = DomainGiven.Record(post, DomainGiven.Noon);
            events.Count.ShouldBe(post.Count(), post.Key);
            DomainGiven.Record(post, DomainGiven.Evening, state).Events.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Everything_was_recorded_after_it_happened_and_in_that_order()
    {
        foreach (var file in DemoWorkspace.Generate(1))
        {
            var rows = await Files.ReadAsync(file.Content.ToArray());
            var recorded = rows.Select(row => row is PostOutcome post ? post.Row.RecordedAt!.Value : row.Day().RecordedAt!.Value).ToArray();
            recorded.ShouldBe(recorded.Order());
            rows.OfType<PostOutcome>().ShouldAllBe(row => (row.Row.ObservedAt ?? row.Row.PublishedAt) <= row.Row.RecordedAt);
        }
    }

    [Fact]
    public async Task A_young_post_is_observed_hourly_then_daily_then_weekly()
    {
        var old = (await RowsAsync()).OfType<PostOutcome>().Select(row => row.Row)
            .GroupBy(row => row.StreamId)
            .First(post => post.First().PublishedAt is { } publishedAt && publishedAt < new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));
        var published = old.First().PublishedAt!.Value;
        var hours = old.Where(row => row.ObservedAt is not null).Select(row => (row.ObservedAt!.Value - published).TotalHours).ToArray();
        hours.Where(hour => hour <= 48).ShouldAllBe(hour => hour % 1 == 0);
        hours.Where(hour => hour is > 48 and <= 28 * 24).ShouldAllBe(hour => hour % 24 == 0);
        hours.Where(hour => hour > 28 * 24).ShouldAllBe(hour => hour % (7 * 24) == 0);
        hours.Max().ShouldBeGreaterThan(28 * 24);
    }

    [Fact]
    public async Task A_few_posts_are_viral_and_followers_grow()
    {
        var rows = await RowsAsync();
        var likes = rows.OfType<PostOutcome>().GroupBy(row => row.Row.StreamId).Select(post => post.Max(row => row.Row.Metrics.Likes ?? 0)).ToArray();
        likes.Count(count => count > 4 * likes.Average()).ShouldBeInRange(1, 15);
        foreach (var account in rows.OfType<AccountDayOutcome>().GroupBy(row => row.Row.Account))
        {
            var followers = account.OrderBy(row => row.Row.Day).Select(row => row.Row.Metrics.Followers!.Value).ToArray();
            followers[^1].ShouldBeGreaterThan(followers[0] * 11 / 10);
        }
    }
}
