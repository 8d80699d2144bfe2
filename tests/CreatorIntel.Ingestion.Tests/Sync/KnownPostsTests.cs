using CreatorIntel.Ingestion.Domain;
using CreatorIntel.Ingestion.Formats;
using CreatorIntel.Ingestion.Sync;
using Npgsql;

namespace CreatorIntel.Ingestion.Tests.Sync;

public sealed class KnownPostSetTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 3, 14, 20, 0, TimeSpan.Zero);
    private static readonly RowAccount Account = new("instagram", "42", null, null, Synthetic: false);
    private static readonly RowAccount Rival = Account with { NativeId = "43" };

    private static readonly KnownPostSet Known = KnownPostSet.Of(
    [
        new KnownPost("b", "IMAGE", Now.AddDays(-9), Now.AddDays(-1)),
        new KnownPost("a", "IMAGE", Now.AddDays(-8), null),
    ]);

    [Fact]
    public void Posts_come_in_order_of_id() => Known.Select(post => post.PostId).ShouldBe(["a", "b"]);

    [Fact]
    public void A_post_that_is_described_again_keeps_when_it_was_measured() =>
        After(new SyncPage([Row("b", "VIDEO")], null, 1, [])).Find("b").ShouldBe(new KnownPost("b", "VIDEO", Now, Now.AddDays(-1)));

    [Fact]
    public void A_post_is_described_and_measured_by_one_page() =>
        After(new SyncPage([Row("c", "IMAGE")], null, 1, []) { Measured = ["c", "b", "nobody"] })
            .Select(post => (post.PostId, post.MeasuredAt)).ShouldBe([("a", null), ("b", Now), ("c", Now)]);

    [Fact]
    public void A_post_that_is_gone_is_known_no_more() =>
        After(new SyncPage([Row("b", "IMAGE"), Row("b", null, removed: true)], null, 1, []) { Measured = ["b"] }).Find("b").ShouldBeNull();

    [Fact]
    public void Posts_of_other_accounts_are_none_of_the_connections() =>
        After(new SyncPage([Row("c", "IMAGE", Rival)], null, 1, [])).Find("c").ShouldBeNull();

    private static KnownPostSet After(SyncPage page) => Known.After(KnownPostChange.Of(page, Account), Now);

    private static PostOutcome Row(string id, string? type, RowAccount? account = null, bool removed = false) => new(new PostRow(
        account ?? Account, id, type, type is null ? null : Now, null, null, new PostMetrics(), null, removed, null,
        Source.Of(new ApiCall("con-1", "Api", "GET /"))));
}

[Collection(nameof(PostgresCollection))]
public sealed class KnownPostsTests(Postgres postgres)
{
    [Fact]
    public async Task At_every_page_a_sync_knows_what_stands_in_the_table_and_reads_it_once()
    {
        const string written = "insert into known_post values ($1, 'written-beside', 'IMAGE', now())";
        var asked = new List<(string[] Known, string[] Table)>();
        var platform = new ScriptedPlatform();
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync(), platform);
        platform.BeforePage = async request =>
        {
            var table = await host.Get<KnownPosts>().ReadAsync(request.ConnectionId, TestContext.Current.CancellationToken);
            asked.Add((Texts(request.Posts), [.. Texts(table).Where(text => !text.Contains("written-beside"))]));
            if (asked.Count != 2) return;
            await using var command = host.Get<NpgsqlDataSource>().CreateCommand(written);
            command.Parameters.AddWithValue(request.ConnectionId);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        };

        var id = await host.ConnectAsync();
        await host.UntilAsync(id, connection => connection.LastSyncAt is not null && connection.NextSyncAt is not null);

        asked.Select(page => page.Known.Length).ShouldBe([0, 1, 2, 3, 4]);
        asked.ShouldAllBe(page => page.Known.SequenceEqual(page.Table));
    }

    private static string[] Texts(KnownPostSet posts) => [.. posts.Select(post => $"{post.PostId} {post.ContentType} {post.PublishedAt:O} {post.MeasuredAt:O}")];
}
