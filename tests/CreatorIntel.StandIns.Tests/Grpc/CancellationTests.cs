using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class CancellationTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    private readonly Echo.EchoClient _client = fixture.Server.Client();

    [Fact]
    public async Task A_cancelled_unary_call_ends_on_both_sides()
    {
        using var cancellation = new CancellationTokenSource();
        using var call = _client.HangAsync(new EchoMessage { Text = "cancelled unary" }, cancellationToken: cancellation.Token);
        (await call.ResponseHeadersAsync).GetValue("x-hanging").ShouldBe("yes");

        await cancellation.CancelAsync();

        await Should.ThrowAsync<RpcException>(() => call.ResponseAsync);
        call.GetStatus().StatusCode.ShouldBe(StatusCode.Cancelled);
        call.GetStatus().Detail.ShouldBe("Call canceled by the client.");
        await fixture.Server.Log.CancelledAsync("cancelled unary");
    }

    [Fact]
    public async Task A_disposed_unary_call_ends_on_both_sides()
    {
        var call = _client.HangAsync(new EchoMessage { Text = "disposed unary" }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseHeadersAsync;

        call.Dispose();

        await Should.ThrowAsync<RpcException>(() => call.ResponseAsync);
        call.GetStatus().ShouldBe(new Status(StatusCode.Cancelled, "gRPC call disposed."));
        await fixture.Server.Log.CancelledAsync("disposed unary");
    }

    [Fact]
    public async Task Cancelling_one_read_cancels_the_stream()
    {
        using var cancellation = new CancellationTokenSource();
        using var call = _client.HangStream(new EchoMessage { Text = "cancelled read" }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken);
        var read = call.ResponseStream.MoveNext(cancellation.Token);

        await cancellation.CancelAsync();

        await Should.ThrowAsync<RpcException>(() => read);
        call.GetStatus().StatusCode.ShouldBe(StatusCode.Cancelled);
        await fixture.Server.Log.CancelledAsync("cancelled read");
    }

    [Fact]
    public async Task A_token_that_has_fired_already_sends_nothing()
    {
        var exception = await Should.ThrowAsync<RpcException>(async () => await _client.SayAsync(new EchoMessage(), cancellationToken: new CancellationToken(canceled: true)));

        exception.StatusCode.ShouldBe(StatusCode.Cancelled);
    }

    [Fact]
    public async Task Disposing_the_channel_ends_its_calls()
    {
        var channel = fixture.Server.Channel();
        var call = new Echo.EchoClient(channel).HangAsync(new EchoMessage { Text = "closed" }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseHeadersAsync;

        channel.Dispose();

        await Should.ThrowAsync<RpcException>(() => call.ResponseAsync);
        call.GetStatus().ShouldBe(new Status(StatusCode.Cancelled, "gRPC call disposed."));
        await fixture.Server.Log.CancelledAsync("closed");
    }
}
