using System.Collections.Concurrent;
using Grpc.Core;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class InterceptorTests
{
    [Fact]
    public async Task Server_interceptors_run_around_unary_and_streaming_methods_in_order()
    {
        var steps = new ConcurrentQueue<string>();
        await using var server = await EchoServer.StartAsync(
            options =>
            {
                options.Interceptors.Add<Recorder>("outer");
                options.Interceptors.Add<Recorder>("inner");
            },
            services => services.AddSingleton(steps));

        await server.Client().SayAsync(new EchoMessage(), cancellationToken: TestContext.Current.CancellationToken);
        using var call = server.Client().Count(new CountRequest { Messages = 2 }, cancellationToken: TestContext.Current.CancellationToken);
        await call.ResponseStream.ReadAllAsync(TestContext.Current.CancellationToken).CountAsync(TestContext.Current.CancellationToken);

        steps.ShouldBe(["outer>", "inner>", "<inner", "<outer", "outer>", "inner>", "<inner", "<outer"]);
    }

    [Fact]
    public async Task A_server_interceptor_may_end_the_call()
    {
        await using var server = await EchoServer.StartAsync(options => options.Interceptors.Add<Refusal>());

        var exception = await Should.ThrowAsync<RpcException>(async () => await server.Client().SayAsync(new EchoMessage()));

        exception.Status.ShouldBe(new Status(StatusCode.PermissionDenied, "/creatorintel.tests.v1.Echo/Say"));
    }

    [Fact]
    public async Task Client_interceptors_may_change_the_call()
    {
        await using var server = await EchoServer.StartAsync();
        var client = new Echo.EchoClient(server.Channel().Intercept(new Stamp("x-first"), new Stamp("x-second")));

        using var call = client.SayAsync(new EchoMessage(), cancellationToken: TestContext.Current.CancellationToken);
        await call;

        call.GetTrailers().Select(entry => $"{entry.Key}={entry.Value}").Order().ShouldBe(["x-first=1", "x-second=2"]);
    }

    private sealed class Recorder(ConcurrentQueue<string> steps, string name) : Interceptor
    {
        public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        {
            steps.Enqueue(name + ">");
            var response = await base.UnaryServerHandler(request, context, continuation);
            steps.Enqueue("<" + name);
            return response;
        }

        public override async Task ServerStreamingServerHandler<TRequest, TResponse>(TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
        {
            steps.Enqueue(name + ">");
            await base.ServerStreamingServerHandler(request, responseStream, context, continuation);
            steps.Enqueue("<" + name);
        }
    }

    private sealed class Refusal : Interceptor
    {
        public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation) =>
            throw new RpcException(new Status(StatusCode.PermissionDenied, context.Method));
    }

    private sealed class Stamp(string key) : Interceptor
    {
        public override AsyncUnaryCall<TResponse> AsyncUnaryCall<TRequest, TResponse>(TRequest request, ClientInterceptorContext<TRequest, TResponse> context, AsyncUnaryCallContinuation<TRequest, TResponse> continuation)
        {
            var headers = new Metadata();
            foreach (var entry in context.Options.Headers ?? [])
                headers.Add(entry);
            headers.Add(key, (headers.Count + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            return continuation(request, new ClientInterceptorContext<TRequest, TResponse>(context.Method, context.Host, context.Options.WithHeaders(headers)));
        }
    }
}
