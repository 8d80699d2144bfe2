using Google.Protobuf;
using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

/// <summary>Our client calls grpc-js.</summary>
public sealed class ForeignServerTests(ForeignServer server) : IClassFixture<ForeignServer>
{
    private readonly Echo.EchoClient _client = new(server.Channel);

    [Fact]
    public async Task It_answers_with_headers_and_trailers()
    {
        var headers = new Metadata { { "x-text", "to node" }, { "x-data-bin", [0, 1, 254, 255] } };

        using var call = _client.SayAsync(new EchoMessage { Text = "héllo", Number = 7 }, headers, cancellationToken: TestContext.Current.CancellationToken);
        var received = await call.ResponseHeadersAsync;
        var reply = await call;

        reply.ShouldBe(new EchoMessage { Text = "héllo", Number = 7 });
        foreach (var metadata in new[] { received, call.GetTrailers() })
        {
            metadata.GetValue("x-text").ShouldBe("to node");
            metadata.GetValueBytes("x-data-bin").ShouldBe(new byte[] { 0, 1, 254, 255 });
        }
    }

    [Fact]
    public async Task It_returns_a_large_message()
    {
        var payload = new byte[10_000_000];
        new Random(1).NextBytes(payload);

        var reply = await _client.SayAsync(new EchoMessage { Payload = ByteString.CopyFrom(payload) }, cancellationToken: TestContext.Current.CancellationToken);

        reply.Payload.Span.SequenceEqual(payload).ShouldBeTrue();
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task It_reads_compressed_requests(string encoding)
    {
        var message = new EchoMessage { Payload = ByteString.CopyFrom(new byte[1_000_000]) };

        (await _client.SayAsync(message, new Metadata { { "grpc-internal-encoding-request", encoding } }, cancellationToken: TestContext.Current.CancellationToken)).ShouldBe(message);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Its_status_arrives_with_detail_and_trailers(bool afterHeaders)
    {
        var exception = await Should.ThrowAsync<RpcException>(async () => await _client.FailAsync(new FailRequest { Code = 9, Detail = "100 % of é, 世界", AfterHeaders = afterHeaders }));

        exception.Status.ShouldBe(new Status(StatusCode.FailedPrecondition, "100 % of é, 世界"));
        exception.Trailers.GetValue("x-reason").ShouldBe("asked");
        exception.Trailers.GetValueBytes("x-reason-bin").ShouldBe(new byte[] { 0, 255, 7 });
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(5000, 10)]
    [InlineData(100, 100_000)]
    public async Task Its_streams_arrive_whole_and_in_order(int messages, int payloadSize)
    {
        using var call = _client.Count(new CountRequest { Messages = messages, PayloadSize = payloadSize }, cancellationToken: TestContext.Current.CancellationToken);

        var received = await call.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        received.Select(message => message.Number).ShouldBe(Enumerable.Range(1, messages));
        received.ShouldAllBe(message => message.Payload.Length == payloadSize);
    }

    [Fact]
    public async Task An_error_follows_the_messages_before_it()
    {
        using var call = _client.Count(new CountRequest { Messages = 3, Code = (int)StatusCode.DataLoss }, cancellationToken: TestContext.Current.CancellationToken);
        var numbers = new List<int>();

        var exception = await Should.ThrowAsync<RpcException>(async () =>
        {
            await foreach (var message in call.ResponseStream.ReadAllAsync())
                numbers.Add(message.Number);
        });

        numbers.ShouldBe([1, 2, 3]);
        exception.Status.ShouldBe(new Status(StatusCode.DataLoss, "counted"));
    }

    [Fact]
    public async Task A_unary_deadline_ends_the_call_on_both_sides()
    {
        using var call = _client.HangAsync(new EchoMessage { Text = "our deadline" }, deadline: DateTime.UtcNow.AddSeconds(2), cancellationToken: TestContext.Current.CancellationToken);

        await Should.ThrowAsync<RpcException>(() => call.ResponseAsync);

        call.GetStatus().StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        await server.CancelledAsync("our deadline");
    }

    [Fact]
    public async Task A_streams_deadline_ends_the_call_on_both_sides()
    {
        using var call = _client.HangStream(new EchoMessage { Text = "our stream deadline" }, deadline: DateTime.UtcNow.AddSeconds(2), cancellationToken: TestContext.Current.CancellationToken);

        await Should.ThrowAsync<RpcException>(async () => await call.ResponseStream.ReadAllAsync().CountAsync());

        call.GetStatus().StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        await server.CancelledAsync("our stream deadline");
    }

    [Fact]
    public async Task A_cancelled_unary_call_ends_on_both_sides()
    {
        using var cancellation = new CancellationTokenSource();
        using var call = _client.HangAsync(new EchoMessage { Text = "our cancel" }, cancellationToken: cancellation.Token);
        await call.ResponseHeadersAsync;

        await cancellation.CancelAsync();

        await Should.ThrowAsync<RpcException>(() => call.ResponseAsync);
        call.GetStatus().StatusCode.ShouldBe(StatusCode.Cancelled);
        await server.CancelledAsync("our cancel");
    }

    [Fact]
    public async Task A_disposed_stream_ends_on_both_sides()
    {
        var call = _client.HangStream(new EchoMessage { Text = "our dispose" }, cancellationToken: TestContext.Current.CancellationToken);
        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();

        call.Dispose();

        await server.CancelledAsync("our dispose");
    }
}
