using System.Security.Cryptography;
using System.Text;
using CreatorIntel.Contracts.V1;
using CreatorIntel.Ingestion.Tests.Sync;
using CreatorIntel.Ingestion.Webhooks;
using Google.Protobuf;
using Grpc.Core;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CreatorIntel.Ingestion.Tests.Webhooks;

/// <summary>Notices on their way from the door to the events.</summary>
[Collection(nameof(PostgresCollection))]
public sealed class WebhookWorkerTests(Postgres postgres) : IAsyncLifetime
{
    private const string Secret = "the application's secret";
    private const string Account = "0042";
    private const string Likes = $"{Account} 0003 77";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    private string _database = "";
    private SyncHost _host = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private WebhooksGrpc Door => ActivatorUtilities.CreateInstance<WebhooksGrpc>(_host.Services);

    public async ValueTask InitializeAsync()
    {
        _database = await postgres.NewDatabaseAsync();
        _host = await StartAsync();
        var id = await _host.ConnectAsync();
        await _host.UntilAsync(id, connection => connection.LastSyncAt is not null);
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task A_signed_notice_is_recorded_as_a_calls_answer_would_be()
    {
        await ReceiveAsync(Likes);

        (await UntilDoneAsync(1)).ShouldBe([("", true, 0)]);
        (await _host.ObservationsAsync())["0003"].ShouldBe(2);
    }

    [Fact]
    public async Task A_notice_that_is_delivered_again_is_recorded_once()
    {
        await ReceiveAsync(Likes);
        await ReceiveAsync(Likes);
        await UntilDoneAsync(1);

        await ReceiveAsync(Likes);
        await ReceiveAsync($"{Account} 0004 78");
        await UntilDoneAsync(2);

        (await _host.ObservationsAsync())["0003"].ShouldBe(2);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256=00")]
    [InlineData("another secret")]
    public async Task What_is_not_signed_by_the_application_is_stored_nowhere(string signature)
    {
        var given = signature == "another secret" ? SignatureOf(Likes, signature) : signature;

        var refused = await Should.ThrowAsync<RpcException>(() => ReceiveAsync(Likes, given));

        refused.StatusCode.ShouldBe(StatusCode.Unauthenticated);
        (await InboxAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_notice_that_waited_for_a_worker_is_worked_on_once_by_two()
    {
        await _host.DisposeAsync();
        await using (var database = NpgsqlDataSource.Create(_database))
            await new WebhookInbox(database).KeepAsync("scripted", Encoding.UTF8.GetBytes(Likes), TimeProvider.System.GetUtcNow(), Token);

        _host = await StartAsync();
        await using var other = await StartAsync();

        await UntilDoneAsync(1);
        (await _host.ObservationsAsync())["0003"].ShouldBe(2);
    }

    [Fact]
    public async Task A_notice_of_a_post_that_is_not_known_yet_waits()
    {
        await ReceiveAsync($"{Account} 0099 5");

        var waiting = await UntilAsync(inbox => inbox is [{ Tries: 1 }]);

        waiting.ShouldBe([($"{Account} 0099 5", false, 1)]);
        (await _host.ObservationsAsync()).Keys.ShouldNotContain("0099");
    }

    [Fact]
    public async Task A_notice_of_an_account_that_nobody_connected_is_done_with()
    {
        await ReceiveAsync("0077 0003 5");

        (await UntilDoneAsync(1)).ShouldBe([("", true, 0)]);
        (await _host.ObservationsAsync())["0003"].ShouldBe(1);
    }

    [Theory]
    [InlineData("subscribe", "words", "12345")]
    [InlineData("unsubscribe", "the words", "12345")]
    public async Task A_subscription_is_confirmed_to_nobody_else(string mode, string words, string challenge)
    {
        var request = new VerifySubscriptionRequest { Platform = "scripted", Mode = mode, VerifyToken = words, Challenge = challenge };

        var refused = await Should.ThrowAsync<RpcException>(() => Door.VerifySubscription(request, null!));

        refused.StatusCode.ShouldBe(StatusCode.Unauthenticated);
    }

    [Fact]
    public async Task A_subscription_is_confirmed_by_its_challenge()
    {
        var request = new VerifySubscriptionRequest { Platform = "scripted", Mode = "subscribe", VerifyToken = "the words", Challenge = "12345" };

        (await Door.VerifySubscription(request, null!)).Challenge.ShouldBe("12345");
    }

    private Task<SyncHost> StartAsync() => SyncHost.StartAsync(
        _database, new ScriptedPlatform { NativeId = Account }, ("Webhooks:scripted:AppSecret", Secret), ("Webhooks:scripted:VerifyToken", "the words"));

    private async Task ReceiveAsync(string body, string? signature = null) => await Door.ReceiveNotice(
        new ReceiveNoticeRequest { Platform = "scripted", Body = ByteString.CopyFromUtf8(body), Signature = signature ?? SignatureOf(body, Secret) }, new PlainCall());

    private static string SignatureOf(string body, string secret) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(body)))}";

    private Task<IReadOnlyList<(string Body, bool Done, int Tries)>> UntilDoneAsync(int notices) =>
        UntilAsync(inbox => inbox.Count == notices && inbox.All(notice => notice.Done));

    private async Task<IReadOnlyList<(string Body, bool Done, int Tries)>> UntilAsync(Func<IReadOnlyList<(string Body, bool Done, int Tries)>, bool> ready)
    {
        var began = TimeProvider.System.GetTimestamp();
        while (true)
        {
            var inbox = await InboxAsync();
            if (ready(inbox)) return inbox;
            if (TimeProvider.System.GetElapsedTime(began) > Limit) throw new TimeoutException($"The inbox holds {string.Join(", ", inbox)}.\n{_host.Log.Last()}");
            await Task.Delay(20, Token);
        }
    }

    private async Task<IReadOnlyList<(string Body, bool Done, int Tries)>> InboxAsync()
    {
        await using var command = _host.Get<NpgsqlDataSource>().CreateCommand("select body, done, tries from webhook_inbox order by received_at");
        await using var reader = await command.ExecuteReaderAsync(Token);
        var inbox = new List<(string, bool, int)>();
        while (await reader.ReadAsync(Token)) inbox.Add((reader.GetString(0), reader.GetBoolean(1), reader.GetInt32(2)));
        return inbox;
    }
}
