using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class ServerStreamingTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    private readonly Echo.EchoClient _client = fixture.Server.Client();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 10)]
    [InlineData(10_000, 3)]
    [InlineData(50, 100_000)]
    public async Task All_messages_arrive_in_order(int messages, int payloadSize)
    {
        using var call = _client.Count(new CountRequest { Messages = messages, PayloadSize = payloadSize }, cancellationToken: TestContext.Current.CancellationToken);

        var numbers = new List<int>();
        await foreach (var message in call.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            message.Payload.Length.ShouldBe(payloadSize);
            numbers.Add(message.Number);
        }

        numbers.ShouldBe(Enumerable.Range(1, messages));
        call.GetStatus().ShouldBe(Status.DefaultSuccess);
    }

    [Fact]
    public async Task A_message_arrives_while_the_method_goes_on()
    {
        using var call = _client.HangStream(new EchoMessage { Text = "streams" }, cancellationToken: TestContext.Current.CancellationToken);

        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();
        call.ResponseStream.Current.Number.ShouldBe(1);
    }

    [Fact]
    public async Task An_error_status_follows_the_messages_before_it()
    {
        using var call = _client.Count(new CountRequest { Messages = 3, Code = (int)StatusCode.DataLoss }, cancellationToken: TestContext.Current.CancellationToken);
        for (var number = 1; number <= 3; number++)
            (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();

        var exception = await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));

        exception.Status.ShouldBe(new Status(StatusCode.DataLoss, "counted"));
        call.GetStatus().StatusCode.ShouldBe(StatusCode.DataLoss);
    }

    [Fact]
    public async Task After_the_last_message_there_is_never_another()
    {
        using var call = _client.Count(new CountRequest { Messages = 1 }, cancellationToken: TestContext.Current.CancellationToken);

        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();
        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeFalse();
        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeFalse();
    }

    [Fact]
    public async Task Two_reads_at_once_are_refused()
    {
        using var call = _client.HangStream(new EchoMessage { Text = "two reads" }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken);
        var first = call.ResponseStream.MoveNext(TestContext.Current.CancellationToken);

        await Should.ThrowAsync<InvalidOperationException>(() => call.ResponseStream.MoveNext(CancellationToken.None));

        first.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public async Task A_disposed_call_ends_on_the_server()
    {
        var call = _client.HangStream(new EchoMessage { Text = "left" }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken);

        call.Dispose();

        await fixture.Server.Log.CancelledAsync("left");
        call.GetStatus().ShouldBe(new Status(StatusCode.Cancelled, "gRPC call disposed."));
        await Should.ThrowAsync<ObjectDisposedException>(async () => await call.ResponseStream.MoveNext(CancellationToken.None));
    }
}
