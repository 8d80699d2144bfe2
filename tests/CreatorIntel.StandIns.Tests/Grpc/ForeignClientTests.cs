using System.Text.Json;
using Grpc.Core;

namespace CreatorIntel.StandIns.Tests.Grpc;

/// <summary>grpc-js calls our server.</summary>
public sealed class ForeignClientTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    [Fact]
    public async Task It_gets_the_response_with_headers_and_trailers()
    {
        var result = await RunAsync("say");

        Code(result).ShouldBe(StatusCode.OK);
        result.GetProperty("reply").GetProperty("text").GetString().ShouldBe("héllo");
        result.GetProperty("reply").GetProperty("number").GetInt32().ShouldBe(7);
        foreach (var metadata in new[] { "headers", "trailers" })
        {
            result.GetProperty(metadata).GetProperty("x-text").GetString().ShouldBe("from node");
            result.GetProperty(metadata).GetProperty("x-data-bin").EnumerateArray().Select(value => value.GetInt32()).ShouldBe([0, 1, 254, 255]);
        }
    }

    [Fact]
    public async Task It_gets_a_large_message_back() =>
        (await RunAsync("large")).GetProperty("reply").GetProperty("length").GetInt32().ShouldBe(4_000_000);

    [Fact]
    public async Task It_may_compress_and_gets_compressed_responses()
    {
        await using var server = await EchoServer.StartAsync(options => options.ResponseCompressionAlgorithm = "gzip");

        (await RunAsync("compressed", server)).GetProperty("reply").GetProperty("length").GetInt32().ShouldBe(1_000_000);
    }

    [Theory]
    [InlineData("fail", "100 % of é, 世界")]
    [InlineData("failAfterHeaders", "late")]
    public async Task It_gets_the_status_with_detail_and_trailers(string scenario, string detail)
    {
        var result = await RunAsync(scenario);

        Code(result).ShouldBe(StatusCode.FailedPrecondition);
        result.GetProperty("details").GetString().ShouldBe(detail);
        result.GetProperty("trailers").GetProperty("x-reason").GetString().ShouldBe("asked");
        result.GetProperty("trailers").GetProperty("x-reason-bin").EnumerateArray().Select(value => value.GetInt32()).ShouldBe([0, 255, 7]);
    }

    [Fact]
    public async Task It_is_told_what_is_unimplemented() => Code(await RunAsync("unimplemented")).ShouldBe(StatusCode.Unimplemented);

    [Theory]
    [InlineData("deadline", "node deadline")]
    [InlineData("streamDeadline", "node stream deadline")]
    public async Task Its_deadline_ends_the_call_on_both_sides(string scenario, string text)
    {
        Code(await RunAsync(scenario)).ShouldBe(StatusCode.DeadlineExceeded);

        (await fixture.Server.Log.CancelledAsync(text)).ShouldBeLessThan(DateTime.MaxValue);
    }

    [Theory]
    [InlineData("cancel", "node cancel")]
    [InlineData("streamCancel", "node stream cancel")]
    public async Task Its_cancellation_reaches_the_method(string scenario, string text)
    {
        Code(await RunAsync(scenario)).ShouldBe(StatusCode.Cancelled);

        await fixture.Server.Log.CancelledAsync(text);
    }

    [Fact]
    public async Task It_gets_all_messages_of_a_stream_in_order()
    {
        var result = await RunAsync("count");

        Code(result).ShouldBe(StatusCode.OK);
        Numbers(result).ShouldBe(Enumerable.Range(1, 1000));
    }

    [Fact]
    public async Task It_gets_the_messages_before_an_error()
    {
        var result = await RunAsync("countThenFail");

        Code(result).ShouldBe(StatusCode.DataLoss);
        Numbers(result).ShouldBe([1, 2, 3]);
    }

    private async Task<JsonElement> RunAsync(string scenario, EchoServer? server = null) =>
        JsonElement.Parse(await NodeTools.RunAsync("client.js", (server ?? fixture.Server).Address.Authority, scenario));

    private static StatusCode Code(JsonElement result) => (StatusCode)result.GetProperty("code").GetInt32();

    private static IEnumerable<int> Numbers(JsonElement result) => result.GetProperty("numbers").EnumerateArray().Select(number => number.GetInt32());
}
