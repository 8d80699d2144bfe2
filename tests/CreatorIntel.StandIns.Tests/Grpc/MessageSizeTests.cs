using Google.Protobuf;
using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class MessageSizeTests
{
    [Fact]
    public async Task A_request_beyond_the_servers_limit_is_refused()
    {
        await using var server = await EchoServer.StartAsync(options => options.MaxReceiveMessageSize = 1000);

        (await SayAsync(server, Payload(1001))).ShouldBe(new Status(StatusCode.ResourceExhausted, "Received message exceeds the maximum configured message size."));
        (await SayAsync(server, Payload(900))).StatusCode.ShouldBe(StatusCode.OK);
    }

    [Fact]
    public async Task A_response_beyond_the_clients_limit_is_refused()
    {
        await using var server = await EchoServer.StartAsync();

        (await SayAsync(server, Payload(1001), receive: 1000)).ShouldBe(new Status(StatusCode.ResourceExhausted, "Received message exceeds the maximum configured message size."));
    }

    [Fact]
    public async Task A_request_beyond_the_clients_own_limit_is_not_sent()
    {
        await using var server = await EchoServer.StartAsync();

        (await SayAsync(server, Payload(1001), send: 1000)).ShouldBe(new Status(StatusCode.ResourceExhausted, "Sending message exceeds the maximum configured message size."));
    }

    [Fact]
    public async Task A_response_beyond_the_servers_own_limit_is_not_sent()
    {
        await using var server = await EchoServer.StartAsync(options => options.MaxSendMessageSize = 1000);

        (await SayAsync(server, Payload(1001))).ShouldBe(new Status(StatusCode.ResourceExhausted, "Sending message exceeds the maximum configured message size."));
    }

    [Fact]
    public async Task Four_mebibytes_are_the_limit_unless_set()
    {
        await using var server = await EchoServer.StartAsync();

        (await SayAsync(server, Payload(4 * 1024 * 1024))).StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task Without_limits_large_messages_pass()
    {
        await using var server = await EchoServer.StartAsync(options => options.MaxReceiveMessageSize = null);

        (await SayAsync(server, Payload(20_000_000), receive: null)).StatusCode.ShouldBe(StatusCode.OK);
    }

    private static EchoMessage Payload(int size) => new() { Payload = ByteString.CopyFrom(new byte[size]) };

    private static async Task<Status> SayAsync(EchoServer server, EchoMessage message, int? send = null, int? receive = 4 * 1024 * 1024)
    {
        using var call = server.Client(new() { MaxSendMessageSize = send, MaxReceiveMessageSize = receive }).SayAsync(message);
        try
        {
            await call;
            return call.GetStatus();
        }
        catch (RpcException exception)
        {
            return new Status(exception.StatusCode, exception.Status.Detail);
        }
    }
}
