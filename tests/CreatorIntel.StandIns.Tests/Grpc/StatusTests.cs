using System.Net;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class StatusTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    [Theory]
    [InlineData(StatusCode.InvalidArgument, false)]
    [InlineData(StatusCode.InvalidArgument, true)]
    [InlineData(StatusCode.Unauthenticated, false)]
    [InlineData(StatusCode.Unauthenticated, true)]
    public async Task A_thrown_status_reaches_the_client_with_its_trailers(StatusCode code, bool afterHeaders)
    {
        var exception = await FailAsync(fixture.Server, new FailRequest { Code = (int)code, Detail = "no", AfterHeaders = afterHeaders });

        exception.Status.ShouldBe(new Status(code, "no"));
        exception.Trailers.GetValue("x-reason").ShouldBe("asked");
        exception.Trailers.GetValueBytes("x-reason-bin").ShouldBe(new byte[] { 0, 255, 7 });
    }

    [Theory]
    [InlineData("100 % of é, 世界, 😀")]
    [InlineData("line\r\nbreak\tand %41")]
    [InlineData(" ~!\"#$&'()*+,-./ ")]
    [InlineData("")]
    public async Task A_detail_may_hold_any_text(string detail) =>
        (await FailAsync(fixture.Server, new FailRequest { Code = 9, Detail = detail, AfterHeaders = true })).Status.Detail.ShouldBe(detail);

    [Fact]
    public async Task An_unhandled_exception_tells_the_client_nothing()
    {
        var exception = await FailAsync(fixture.Server, new FailRequest { Unhandled = true, Detail = "secret" });

        exception.Status.ShouldBe(new Status(StatusCode.Unknown, "Exception was thrown by handler."));
    }

    [Fact]
    public async Task Detailed_errors_tell_the_client_the_exception()
    {
        await using var server = await EchoServer.StartAsync(options => options.EnableDetailedErrors = true);

        var exception = await FailAsync(server, new FailRequest { Unhandled = true, Detail = "bad row" });

        exception.Status.Detail.ShouldBe("Exception was thrown by handler. InvalidDataException: bad row");
    }

    [Fact]
    public async Task An_error_before_any_message_travels_in_the_headers_alone()
    {
        using var client = new HttpClient();
        using var request = Request("/creatorintel.tests.v1.Echo/Fail", "application/grpc", [0, 0, 0, 0, 2, 8, 5]);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("grpc-status").ShouldBe(["5"]);
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        response.TrailingHeaders.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_response_is_a_framed_message_and_a_status_in_the_trailers()
    {
        using var client = new HttpClient();
        using var request = Request("/creatorintel.tests.v1.Echo/Say", "application/grpc+proto", [0, 0, 0, 0, 2, 24, 5]);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.Content.Headers.ContentType!.ToString().ShouldBe("application/grpc");
        (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBe([0, 0, 0, 0, 2, 24, 5]);
        response.TrailingHeaders.GetValues("grpc-status").ShouldBe(["0"]);
    }

    [Theory]
    [InlineData("/creatorintel.tests.v1.Echo/Nothing", "Method is unimplemented.")]
    [InlineData("/other.Service/Method", "Service is unimplemented.")]
    public async Task What_no_service_has_is_unimplemented(string path, string detail)
    {
        using var client = new HttpClient();
        using var request = Request(path, "application/grpc", [0, 0, 0, 0, 0]);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.Headers.GetValues("grpc-status").ShouldBe(["12"]);
        response.Headers.GetValues("grpc-message").ShouldBe([detail]);
    }

    [Theory]
    [InlineData(new byte[] { 0, 0, 0, 0, 9, 24 }, "Incomplete message.")]
    [InlineData(new byte[] { 0, 0, 0, 0, 0, 1 }, "Additional data after the message received.")]
    [InlineData(new byte[] { 1, 0, 0, 0, 2, 24, 5 }, "Request did not include grpc-encoding value with compressed message.")]
    public async Task A_malformed_request_is_an_internal_error(byte[] body, string detail)
    {
        using var client = new HttpClient();
        using var request = Request("/creatorintel.tests.v1.Echo/Say", "application/grpc", body);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.Headers.GetValues("grpc-status").ShouldBe(["13"]);
        response.Headers.GetValues("grpc-message").ShouldBe([detail]);
    }

    [Fact]
    public async Task Another_content_type_is_refused()
    {
        using var client = new HttpClient();
        using var request = Request("/creatorintel.tests.v1.Echo/Say", "application/json", [123, 125]);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData(400, StatusCode.Internal)]
    [InlineData(401, StatusCode.Unauthenticated)]
    [InlineData(403, StatusCode.PermissionDenied)]
    [InlineData(404, StatusCode.Unimplemented)]
    [InlineData(429, StatusCode.Unavailable)]
    [InlineData(500, StatusCode.Unknown)]
    [InlineData(503, StatusCode.Unavailable)]
    public async Task An_HTTP_error_becomes_the_status_that_the_specification_names(int http, StatusCode code)
    {
        await using var server = await EchoServer.StartAsync(map: application => application.Use((HttpContext context, RequestDelegate _) =>
        {
            context.Response.StatusCode = http;
            return Task.CompletedTask;
        }));

        var exception = await Should.ThrowAsync<RpcException>(async () => await server.Client().SayAsync(new EchoMessage()));

        exception.Status.ShouldBe(new Status(code, $"Bad gRPC response. HTTP status code: {http}"));
    }

    private static Task<RpcException> FailAsync(EchoServer server, FailRequest request) =>
        Should.ThrowAsync<RpcException>(async () => await server.Client().FailAsync(request));

    private HttpRequestMessage Request(string path, string contentType, byte[] body) => new(HttpMethod.Post, new Uri(fixture.Server.Address, path))
    {
        Version = HttpVersion.Version20,
        VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        Content = new ByteArrayContent(body) { Headers = { { "Content-Type", contentType } } },
    };
}
