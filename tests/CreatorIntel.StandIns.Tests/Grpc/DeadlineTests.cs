using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class DeadlineTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    private static DateTime Soon => DateTime.UtcNow.AddSeconds(2);

    private readonly Echo.EchoClient _client = fixture.Server.Client();

    [Fact]
    public async Task A_unary_call_ends_at_its_deadline_on_both_sides()
    {
        using var call = _client.HangAsync(new EchoMessage { Text = "late unary" }, deadline: Soon, cancellationToken: TestContext.Current.CancellationToken);

        await Should.ThrowAsync<RpcException>(() => call.ResponseAsync);

        call.GetStatus().StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        (await fixture.Server.Log.CancelledAsync("late unary")).ShouldBeLessThan(DateTime.UtcNow.AddSeconds(1));
    }

    [Fact]
    public async Task A_stream_ends_at_its_deadline_after_the_messages_before_it()
    {
        using var call = _client.HangStream(new EchoMessage { Text = "late stream" }, deadline: Soon, cancellationToken: TestContext.Current.CancellationToken);
        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();

        await Should.ThrowAsync<RpcException>(() => call.ResponseStream.MoveNext(CancellationToken.None));

        call.GetStatus().StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        await fixture.Server.Log.CancelledAsync("late stream");
    }

    [Fact]
    public async Task A_stream_that_nobody_reads_ends_at_its_deadline_too()
    {
        using var call = _client.HangStream(new EchoMessage { Text = "unread" }, deadline: Soon, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseHeadersAsync;

        await fixture.Server.Log.CancelledAsync("unread");
    }

    [Fact]
    public async Task A_deadline_that_has_passed_sends_nothing()
    {
        var exception = await Should.ThrowAsync<RpcException>(async () => await _client.SayAsync(new EchoMessage(), deadline: DateTime.UtcNow.AddSeconds(-1)));

        exception.StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
    }

    [Fact]
    public async Task A_call_in_time_is_not_disturbed_by_its_deadline()
    {
        var reply = await _client.SayAsync(new EchoMessage { Number = 3 }, deadline: DateTime.UtcNow.AddMinutes(5), cancellationToken: TestContext.Current.CancellationToken);

        reply.Number.ShouldBe(3);
    }

    [Fact]
    public async Task A_deadline_must_be_in_UTC() =>
        await Should.ThrowAsync<InvalidOperationException>(async () => await _client.SayAsync(new EchoMessage(), deadline: new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Local)));

    [Fact]
    public async Task A_channel_may_ask_for_cancellation_exceptions()
    {
        var client = fixture.Server.Client(new() { ThrowOperationCanceledOnCancellation = true });

        await Should.ThrowAsync<OperationCanceledException>(async () => await client.HangAsync(new EchoMessage { Text = "oce" }, deadline: Soon));
    }
}
