using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Secrets;
using CreatorIntel.Ingestion.Sync;
using Grpc.Core;
using Npgsql;

namespace CreatorIntel.Ingestion.Tests.Sync;

[Collection(nameof(PostgresCollection))]
public sealed class SyncTests(Postgres postgres)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static readonly Func<Connection, bool> Complete = connection => connection.LastSyncAt is not null && connection.NextSyncAt is not null;

    [Fact]
    public async Task A_connected_account_is_synced_to_the_end_and_the_next_sync_is_planned()
    {
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync());
        var id = await host.ConnectAsync();
        var done = await host.UntilAsync(id, Complete);
        done.Status.ShouldBe(ConnectionStatus.Connected);
        done.Refused.ShouldBe(["IMAGE/saves"]);
        done.Warnings.ShouldBe(["The token may write."]);
        done.HasProgress.ShouldBeFalse();
        (done.NextSyncAt.ToDateTimeOffset() - done.LastSyncAt.ToDateTimeOffset()).ShouldBeInRange(TimeSpan.FromHours(23.9), TimeSpan.FromHours(26.5));
        (await host.ObservationsAsync()).Values.ShouldBe([1, 1, 1, 1, 1]);
    }

    [Fact]
    public async Task A_fault_that_passes_is_waited_for_and_no_page_is_asked_twice()
    {
        var platform = new ScriptedPlatform();
        platform.At = FailOnce(2, new SourceException(SourceFault.Transient, "The platform has a bad day."));
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync(), platform);
        var id = await host.ConnectAsync();
        await host.UntilAsync(id, Complete);
        (await host.ObservationsAsync()).Values.ShouldBe([1, 1, 1, 1, 1]);
        platform.Calls.Count.ShouldBe(1 + 5 + 1);
    }

    [Fact]
    public async Task A_dead_token_stops_the_sync_until_another_is_given_and_then_it_goes_on_where_it_was()
    {
        var platform = new ScriptedPlatform();
        platform.At = FailOnce(3, new SourceException(SourceFault.Token, "The token has expired. Connect again with a new one."));
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync(), platform);
        var id = await host.ConnectAsync();
        var stopped = await host.UntilAsync(id, connection => connection.Status == ConnectionStatus.NeedsAttention);
        stopped.Words.ShouldBe("The token has expired. Connect again with a new one.");
        stopped.NextSyncAt.ShouldBeNull();
        (await Should.ThrowAsync<RpcException>(() => host.Desk.SyncNowAsync(id, SyncHost.Workspace, Token)))
            .Status.Detail.ShouldBe("The token has expired. Connect again with a new one.");

        await host.Desk.ReplaceTokenAsync(id, SyncHost.Workspace, new SourceToken("another-token"), Token);
        await host.UntilAsync(id, Complete);
        (await host.ObservationsAsync()).Values.ShouldBe([1, 1, 1, 1, 1]);
        platform.Tokens.Last().ShouldBe("another-token");
        platform.Calls.Count.ShouldBe(1 + 4 + 1 + 2);
    }

    [Fact]
    public async Task An_answer_that_is_not_understood_is_kept_and_the_sync_goes_on_later()
    {
        var platform = new ScriptedPlatform();
        platform.At = FailOnce(1, new SourceException(SourceFault.Unknown, "The platform answered what it never answers.") { Body = "{\"code\":7}" });
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync(), platform);
        var id = await host.ConnectAsync();
        var done = await host.UntilAsync(id, Complete);
        done.Warnings.ShouldContain("One answer of the platform was not understood. It is kept; the rest is recorded.");
        (await host.Get<UnreadAnswers>().ReadAsync(id, Token)).ShouldHaveSingleItem().Body.ShouldBe("{\"code\":7}");
    }

    [Fact]
    public async Task A_paused_connection_asks_nothing_and_a_resumed_one_goes_on_where_it_was()
    {
        var atThirdCall = new TaskCompletionSource();
        var goOn = new TaskCompletionSource();
        var platform = new ScriptedPlatform();
        platform.BeforeAnswer = cancel => platform.Calls.Count == 3 ? Hold(atThirdCall, goOn, cancel) : Task.CompletedTask;
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync(), platform);
        var id = await host.ConnectAsync();
        await atThirdCall.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);
        await host.Desk.PauseAsync(id, SyncHost.Workspace, Token);
        goOn.SetResult();
        var paused = await host.UntilAsync(id, connection => connection.Progress > 0.39);
        paused.Status.ShouldBe(ConnectionStatus.Paused);
        paused.NextSyncAt.ShouldBeNull();
        await using (var turn = await UntilIdleAsync(host, id)) platform.Calls.Count.ShouldBe(3);

        await host.Desk.ResumeAsync(id, SyncHost.Workspace, Token);
        await host.UntilAsync(id, Complete);
        platform.Calls.Count.ShouldBe(1 + 5);
    }

    [Fact]
    public async Task The_budget_holds_in_every_window_and_the_sync_still_ends()
    {
        var platform = new ScriptedPlatform { Pages = 30 };
        await using var host = await SyncHost.StartAsync(
            await postgres.NewDatabaseAsync(), platform, ("Sources:scripted:Limit", "10"), ("Sources:scripted:Window", "00:00:02"));
        var id = await host.ConnectAsync();
        await host.UntilAsync(id, Complete);
        platform.Calls.Count.ShouldBe(31);
        foreach (var call in platform.Calls)
            platform.Calls.Count(other => other >= call && other < call.AddSeconds(2)).ShouldBeLessThanOrEqualTo(10);
    }

    [Fact]
    public async Task Two_workers_never_sync_a_connection_at_once()
    {
        var database = await postgres.NewDatabaseAsync();
        var platform = new ScriptedPlatform { Pages = 12, BeforeAnswer = cancel => Task.Delay(20, cancel) };
        await using var one = await SyncHost.StartAsync(database, platform);
        await using var other = await SyncHost.StartAsync(database, platform);
        var id = await one.ConnectAsync();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? one : other).Get<SyncRun>().RunAsync(id, Token)));
        await one.UntilAsync(id, connection => connection.LastSyncAt is not null);
        (await one.ObservationsAsync()).ShouldAllBe(post => post.Value == 1);
        (await one.ObservationsAsync()).Count.ShouldBe(12);
    }

    [Fact]
    public async Task A_sync_that_a_worker_left_behind_is_taken_on_by_the_next_one()
    {
        var database = await postgres.NewDatabaseAsync();
        var platform = new ScriptedPlatform();
        var atFourthCall = new TaskCompletionSource();
        platform.BeforeAnswer = cancel => platform.Calls.Count == 4 ? Hold(atFourthCall, new TaskCompletionSource(), cancel) : Task.CompletedTask;
        string id;
        await using (var first = await SyncHost.StartAsync(database, platform))
        {
            id = await first.ConnectAsync();
            await atFourthCall.Task.WaitAsync(TimeSpan.FromSeconds(30), Token);
        }

        await using var next = await SyncHost.StartAsync(database, platform);
        await next.UntilAsync(id, Complete);
        (await next.ObservationsAsync()).Values.ShouldBe([1, 1, 1, 1, 1]);
        platform.Calls.Count.ShouldBe(1 + 5 + 1);
    }

    [Fact]
    public async Task An_account_is_connected_once_in_a_workspace_and_again_in_another()
    {
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync());
        await host.ConnectAsync();
        (await Should.ThrowAsync<RpcException>(() => host.ConnectAsync())).StatusCode.ShouldBe(StatusCode.AlreadyExists);
        await host.ConnectAsync("yours");
    }

    [Fact]
    public async Task A_connection_of_another_workspace_is_not_found()
    {
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync());
        var id = await host.ConnectAsync();
        (await Should.ThrowAsync<RpcException>(() => host.Desk.LoadAsync(id, "yours", Token))).StatusCode.ShouldBe(StatusCode.NotFound);
        (await Should.ThrowAsync<RpcException>(() => host.Desk.LoadAsync($"yours~{id[3..]}", "yours", Token))).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task A_token_that_the_platform_refuses_connects_nothing()
    {
        var platform = new ScriptedPlatform { At = _ => new SourceException(SourceFault.Token, "The token is none.") };
        await using var host = await SyncHost.StartAsync(await postgres.NewDatabaseAsync(), platform);
        var refused = await Should.ThrowAsync<RpcException>(() => host.ConnectAsync());
        refused.Status.ShouldBe(new Status(StatusCode.PermissionDenied, "The token is none."));
    }

    [Fact]
    public async Task A_token_is_in_no_table_and_no_log_and_is_forgotten_with_its_connection()
    {
        var database = await postgres.NewDatabaseAsync();
        await using var host = await SyncHost.StartAsync(database);
        var id = await host.ConnectAsync();
        await host.UntilAsync(id, Complete);
        host.Platform.Tokens.ShouldAllBe(token => token == ScriptedPlatform.Token);
        host.Log.All().ShouldNotContain(ScriptedPlatform.Token);
        (await DumpAsync(host.Get<NpgsqlDataSource>())).ShouldNotContain(ScriptedPlatform.Token);

        await host.Desk.DisconnectAsync(id, SyncHost.Workspace, Token);
        (await host.Get<TokenStore>().FindAsync(id, Token)).ShouldBeNull();
        (await host.ObservationsAsync()).Count.ShouldBe(5);
    }

    private static Func<int, Exception?> FailOnce(int page, Exception fault)
    {
        var failed = false;
        return at =>
        {
            if (at != page || failed) return null;
            failed = true;
            return fault;
        };
    }

    private static Task Hold(TaskCompletionSource reached, TaskCompletionSource goOn, CancellationToken cancel)
    {
        reached.TrySetResult();
        return goOn.Task.WaitAsync(cancel);
    }

    private static async Task<SyncTurn> UntilIdleAsync(SyncHost host, string id)
    {
        while (true)
        {
            if (await SyncTurn.TryTakeAsync(host.Get<NpgsqlDataSource>(), id, Token) is { } turn) return turn;
            await Task.Delay(20, Token);
        }
    }

    /// <summary>All that the database holds, as text.</summary>
    private static async Task<string> DumpAsync(NpgsqlDataSource database)
    {
        await using var command = database.CreateCommand("select database_to_xml(true, false, '')::text");
        return (string)(await command.ExecuteScalarAsync(Token))!;
    }
}
