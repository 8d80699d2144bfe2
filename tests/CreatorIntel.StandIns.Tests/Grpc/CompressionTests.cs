using Google.Protobuf;
using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class CompressionTests
{
    private static readonly EchoMessage Repetitive = new() { Payload = ByteString.CopyFrom(new byte[100_000]) };

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task A_request_may_be_compressed(string encoding)
    {
        await using var server = await EchoServer.StartAsync();

        var reply = await server.Client().SayAsync(Repetitive, new Metadata { { "grpc-internal-encoding-request", encoding } }, cancellationToken: TestContext.Current.CancellationToken);

        reply.ShouldBe(Repetitive);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task Responses_are_compressed_where_the_server_says_so(string encoding)
    {
        await using var server = await EchoServer.StartAsync(options => options.ResponseCompressionAlgorithm = encoding);
        using var probe = new EncodingProbe(new SocketsHttpHandler { EnableMultipleHttp2Connections = true });
        var client = server.Client(new() { HttpHandler = probe });

        using var call = client.Count(new CountRequest { Messages = 10, PayloadSize = 100_000 }, cancellationToken: TestContext.Current.CancellationToken);
        var messages = await call.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        messages.ShouldAllBe(message => message.Payload.Length == 100_000);
        probe.Encoding.ShouldBe(encoding);
    }

    [Fact]
    public async Task A_message_may_stay_as_it_is_in_a_compressed_call()
    {
        await using var server = await EchoServer.StartAsync();
        var options = new CallOptions(
            new Metadata { { "grpc-internal-encoding-request", "gzip" } },
            cancellationToken: TestContext.Current.CancellationToken,
            writeOptions: new WriteOptions(WriteFlags.NoCompress));

        (await server.Client().SayAsync(Repetitive, options)).ShouldBe(Repetitive);
    }

    [Fact]
    public async Task An_encoding_that_the_server_does_not_know_is_unimplemented()
    {
        await using var server = await EchoServer.StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server.Address, "/creatorintel.tests.v1.Echo/Say"))
        {
            Version = System.Net.HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Headers = { { "grpc-encoding", "snappy" } },
            Content = new ByteArrayContent([1, 0, 0, 0, 2, 24, 5]) { Headers = { { "Content-Type", "application/grpc" } } },
        };

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.Headers.GetValues("grpc-status").ShouldBe(["12"]);
        response.Headers.GetValues("grpc-message").ShouldBe(["Unsupported grpc-encoding value 'snappy'. Supported encodings: identity, gzip, deflate"]);
        response.Headers.GetValues("grpc-accept-encoding").ShouldBe(["identity,gzip,deflate"]);
    }

    private sealed class EncodingProbe(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public string? Encoding { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            Encoding = response.Headers.GetValues("grpc-encoding").Single();
            return response;
        }
    }
}
