using System.Diagnostics;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class ServerTests
{
    [Fact]
    public void Mapping_needs_AddGrpc()
    {
        using var application = WebApplication.CreateSlimBuilder().Build();

        Should.Throw<InvalidOperationException>(() => application.MapGrpcService<EchoService>()).Message.ShouldContain("'IServiceCollection.AddGrpc'");
    }

    [Fact]
    public async Task Endpoints_know_their_method()
    {
        await using var server = await EchoServer.StartAsync();

        var methods = server.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>()).OfType<GrpcMethodMetadata>().ToList();

        methods.ShouldAllBe(method => method.ServiceType == typeof(EchoService));
        methods.Select(method => method.Method.FullName).ShouldContain("/creatorintel.tests.v1.Echo/Say");
    }

    [Fact]
    public async Task A_path_of_two_parts_that_is_not_gRPC_is_left_to_others()
    {
        await using var server = await EchoServer.StartAsync(
            map: application => application.MapFallback(() => "fallback"),
            protocols: HttpProtocols.Http1);
        using var client = new HttpClient();

        (await client.GetStringAsync(new Uri(server.Address, "/two/parts"), TestContext.Current.CancellationToken)).ShouldBe("fallback");
    }

    [Fact]
    public async Task HTTP_1_is_told_to_upgrade()
    {
        await using var server = await EchoServer.StartAsync(protocols: HttpProtocols.Http1);
        using var client = new HttpClient();
        using var content = new ByteArrayContent([0, 0, 0, 0, 0]) { Headers = { { "Content-Type", "application/grpc" } } };

        using var response = await client.PostAsync(new Uri(server.Address, "/creatorintel.tests.v1.Echo/Say"), content, TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(426);
        response.Headers.GetValues("grpc-status").ShouldBe(["13"]);
    }

    [Fact]
    public async Task A_method_knows_its_call()
    {
        var seen = new TaskCompletionSource<ServerCallContext>();
        await using var server = await EchoServer.StartAsync(options => options.Interceptors.Add<ContextProbe>(), services => services.AddSingleton(seen));

        await server.Client().SayAsync(new EchoMessage(), new Metadata { { "x-caller", "me" } }, cancellationToken: TestContext.Current.CancellationToken);

        var context = await seen.Task;
        context.Method.ShouldBe("/creatorintel.tests.v1.Echo/Say");
        context.Host.ShouldBe(server.Address.Authority);
        context.Deadline.ShouldBe(DateTime.MaxValue);
        context.Peer.ShouldStartWith("ipv4:127.0.0.1:");
        context.RequestHeaders.GetValue("x-caller").ShouldBe("me");
        context.RequestHeaders.Select(entry => entry.Key).ShouldNotContain("content-type");
    }

    [Fact]
    public async Task The_requests_activity_is_tagged_and_belongs_to_the_callers_trace()
    {
        var stopped = new TaskCompletionSource<Activity>(TaskCreationOptions.RunContinuationsAsynchronously);
        using var caller = new Activity("caller").SetIdFormat(ActivityIdFormat.W3C).Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == caller.TraceId)
                    stopped.TrySetResult(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        await using var server = await EchoServer.StartAsync();

        await Should.ThrowAsync<RpcException>(async () => await server.Client().FailAsync(new FailRequest { Code = 5 }));

        var activity = await stopped.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        activity.GetTagItem("grpc.method").ShouldBe("/creatorintel.tests.v1.Echo/Fail");
        activity.GetTagItem("grpc.status_code").ShouldBe("5");
    }

    private sealed class ContextProbe(TaskCompletionSource<ServerCallContext> seen) : global::Grpc.Core.Interceptors.Interceptor
    {
        public override Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        {
            var http = context.GetHttpContext();
            http.Request.Protocol.ShouldBe(HttpProtocol.Http2);
            seen.SetResult(new Snapshot(context));
            return continuation(request, context);
        }
    }

    /// <summary>What the context said while the call lasted.</summary>
    private sealed class Snapshot(ServerCallContext context) : ServerCallContext
    {
        protected override string MethodCore { get; } = context.Method;
        protected override string HostCore { get; } = context.Host;
        protected override string PeerCore { get; } = context.Peer;
        protected override DateTime DeadlineCore { get; } = context.Deadline;
        protected override Metadata RequestHeadersCore { get; } = context.RequestHeaders;
        protected override CancellationToken CancellationTokenCore { get; } = context.CancellationToken;
        protected override Metadata ResponseTrailersCore { get; } = [];
        protected override Status StatusCore { get; set; }
        protected override WriteOptions? WriteOptionsCore { get; set; }
        protected override AuthContext AuthContextCore { get; } = context.AuthContext;
        protected override Task WriteResponseHeadersAsyncCore(Metadata responseHeaders) => Task.CompletedTask;
        protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) => throw new NotSupportedException();
    }
}
