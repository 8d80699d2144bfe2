using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class CallContextPropagationTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    [Fact]
    public async Task A_deadline_reaches_the_calls_that_a_call_makes()
    {
        await using var front = await StartFrontAsync();

        using var call = front.Client().SayAsync(new EchoMessage { Text = "passed on" }, deadline: DateTime.UtcNow.AddSeconds(2), cancellationToken: TestContext.Current.CancellationToken);

        await Should.ThrowAsync<RpcException>(() => call.ResponseAsync);

        call.GetStatus().StatusCode.ShouldBe(StatusCode.DeadlineExceeded);
        (await fixture.Server.Log.CancelledAsync("passed on")).ShouldBeLessThan(DateTime.MaxValue);
    }

    [Fact]
    public async Task Cancellation_reaches_the_calls_that_a_call_makes()
    {
        await using var front = await StartFrontAsync();
        using var call = front.Client().SayAsync(new EchoMessage { Text = "cancelled on" }, cancellationToken: TestContext.Current.CancellationToken);
        (await call.ResponseHeadersAsync).GetValue("x-behind").ShouldBe("yes");

        call.Dispose();

        await fixture.Server.Log.CancelledAsync("cancelled on");
    }

    [Fact]
    public async Task Outside_of_a_call_there_is_nothing_to_pass_on()
    {
        var services = new ServiceCollection();
        services.AddGrpcClient<Echo.EchoClient>(options => options.Address = fixture.Server.Address).EnableCallContextPropagation();
        services.AddGrpcClient<Echo.EchoClient>("lenient", options => options.Address = fixture.Server.Address).EnableCallContextPropagation(options => options.SuppressContextNotFoundErrors = true);
        await using var provider = services.AddLogging().BuildServiceProvider();
        var lenient = provider.GetRequiredService<global::Grpc.Net.ClientFactory.GrpcClientFactory>().CreateClient<Echo.EchoClient>("lenient");

        (await lenient.SayAsync(new EchoMessage { Number = 4 }, cancellationToken: TestContext.Current.CancellationToken)).Number.ShouldBe(4);
        await Should.ThrowAsync<InvalidOperationException>(async () => await provider.GetServices<Echo.EchoClient>().First().SayAsync(new EchoMessage()));
    }

    private Task<EchoServer> StartFrontAsync() => EchoServer.StartAsync(
        options => options.Interceptors.Add<Forward>(),
        services => services.AddGrpcClient<Echo.EchoClient>(options => options.Address = fixture.Server.Address).EnableCallContextPropagation());

    private sealed class Forward(Echo.EchoClient behind) : Interceptor
    {
        public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        {
            using var own = new CancellationTokenSource();
            using var call = behind.HangAsync((request as EchoMessage)!, cancellationToken: own.Token);
            await call.ResponseHeadersAsync;
            await context.WriteResponseHeadersAsync(new Metadata { { "x-behind", "yes" } });
            return ((await call.ResponseAsync) as TResponse)!;
        }
    }
}
