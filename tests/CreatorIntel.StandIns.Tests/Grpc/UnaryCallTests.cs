using Google.Protobuf;
using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class UnaryCallTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    private readonly Echo.EchoClient _client = fixture.Server.Client();

    [Fact]
    public async Task A_call_returns_the_response()
    {
        var reply = await _client.SayAsync(new EchoMessage { Text = "héllo", Number = 7 }, cancellationToken: TestContext.Current.CancellationToken);

        reply.ShouldBe(new EchoMessage { Text = "héllo", Number = 7 });
    }

    [Fact]
    public void A_blocking_call_returns_the_response() =>
        _client.Say(new EchoMessage { Text = "now" }, cancellationToken: TestContext.Current.CancellationToken).Text.ShouldBe("now");

    [Fact]
    public async Task An_empty_message_is_a_message() =>
        (await _client.SayAsync(new EchoMessage(), cancellationToken: TestContext.Current.CancellationToken)).ShouldBe(new EchoMessage());

    [Theory]
    [InlineData(1)]
    [InlineData(4086)]
    [InlineData(4087)]
    [InlineData(65_535)]
    [InlineData(4_000_000)]
    public async Task A_payload_of_any_size_arrives_whole(int size)
    {
        var payload = new byte[size];
        new Random(size).NextBytes(payload);

        var reply = await _client.SayAsync(new EchoMessage { Payload = ByteString.CopyFrom(payload) }, cancellationToken: TestContext.Current.CancellationToken);

        reply.Payload.Span.SequenceEqual(payload).ShouldBeTrue();
    }

    [Fact]
    public async Task Calls_at_the_same_time_keep_their_own_responses()
    {
        var numbers = Enumerable.Range(1, 500);

        var replies = await Task.WhenAll(numbers.Select(async number => (await _client.SayAsync(new EchoMessage { Number = number })).Number));

        replies.ShouldBe(numbers);
    }

    [Fact]
    public async Task A_complete_call_has_status_OK_and_trailers()
    {
        using var call = _client.SayAsync(new EchoMessage(), cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseAsync;

        call.GetStatus().ShouldBe(Status.DefaultSuccess);
        call.GetTrailers().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_call_under_way_has_neither_status_nor_trailers()
    {
        using var call = _client.HangAsync(new EchoMessage { Text = "unfinished" }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseHeadersAsync;

        Should.Throw<InvalidOperationException>(() => call.GetStatus());
        Should.Throw<InvalidOperationException>(() => call.GetTrailers());
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_unavailable()
    {
        await using var server = await EchoServer.StartAsync();
        var client = server.Client();
        await server.StopAsync();

        var exception = await Should.ThrowAsync<RpcException>(async () => await client.SayAsync(new EchoMessage()));

        exception.StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    [Fact]
    public async Task A_disposed_channel_takes_no_calls()
    {
        var channel = fixture.Server.Channel();
        var client = new Echo.EchoClient(channel);
        channel.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(async () => await client.SayAsync(new EchoMessage()));
    }
}
