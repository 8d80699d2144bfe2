using Grpc.Core;
using Grpc.Health.V1;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class HealthTests
{
    private HealthStatus _store = HealthStatus.Healthy;

    [Fact]
    public async Task The_server_serves_unless_a_check_is_unhealthy()
    {
        await using var server = await StartAsync();

        (await CheckAsync(server, "")).ShouldBe(ServingStatus.Serving);
        _store = HealthStatus.Degraded;
        (await CheckAsync(server, "")).ShouldBe(ServingStatus.Serving);
        _store = HealthStatus.Unhealthy;
        (await CheckAsync(server, "")).ShouldBe(ServingStatus.NotServing);
    }

    [Fact]
    public async Task A_mapped_service_has_its_own_checks()
    {
        await using var server = await StartAsync();
        _store = HealthStatus.Unhealthy;

        (await CheckAsync(server, "store")).ShouldBe(ServingStatus.NotServing);
        (await CheckAsync(server, "rest")).ShouldBe(ServingStatus.Serving);
    }

    [Fact]
    public async Task A_service_without_checks_is_unknown()
    {
        await using var server = await StartAsync();

        (await CheckAsync(server, "nothing")).ShouldBe(ServingStatus.Unknown);
    }

    [Fact]
    public async Task A_service_that_is_not_mapped_is_not_found()
    {
        await using var server = await StartAsync();

        (await Should.ThrowAsync<RpcException>(() => CheckAsync(server, "other"))).StatusCode.ShouldBe(StatusCode.NotFound);
    }

    [Fact]
    public async Task Watching_tells_the_status_now_and_each_change()
    {
        await using var server = await StartAsync();
        using var call = new global::Grpc.Health.V1.Health.HealthClient(server.Channel()).Watch(new HealthCheckRequest { Service = "store" }, cancellationToken: TestContext.Current.CancellationToken);
        (await NextAsync(call)).ShouldBe(ServingStatus.Serving);

        _store = HealthStatus.Unhealthy;

        (await NextAfterAsync(call, ServingStatus.Serving)).ShouldBe(ServingStatus.NotServing);
    }

    [Fact]
    public async Task Watching_what_is_not_mapped_waits_for_it()
    {
        await using var server = await StartAsync();
        using var call = new global::Grpc.Health.V1.Health.HealthClient(server.Channel()).Watch(new HealthCheckRequest { Service = "other" }, cancellationToken: TestContext.Current.CancellationToken);

        (await NextAsync(call)).ShouldBe(ServingStatus.ServiceUnknown);
    }

    [Fact]
    public async Task A_watched_server_can_stop()
    {
        await using var server = await StartAsync();
        using var call = new global::Grpc.Health.V1.Health.HealthClient(server.Channel()).Watch(new HealthCheckRequest(), cancellationToken: TestContext.Current.CancellationToken);
        (await NextAsync(call)).ShouldBe(ServingStatus.Serving);

        var stop = server.StopAsync();

        (await NextAfterAsync(call, ServingStatus.Serving)).ShouldBe(ServingStatus.NotServing);
        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeFalse();
        await stop;
    }

    private Task<EchoServer> StartAsync() => EchoServer.StartAsync(
        services: services =>
        {
            services.AddGrpcHealthChecks(options =>
            {
                options.Services.Map("store", check => check.Tags.Contains("store"));
                options.Services.Map("rest", check => check.Name == "rest");
                options.Services.Map("nothing", _ => false);
            })
                .AddCheck("database", () => new HealthCheckResult(_store), tags: ["store"])
                .AddCheck("rest", () => HealthCheckResult.Healthy());
            services.Configure<HealthCheckPublisherOptions>(options =>
            {
                options.Delay = TimeSpan.Zero;
                options.Period = TimeSpan.FromSeconds(1);
            });
        },
        map: application => application.MapGrpcHealthChecksService());

    private static async Task<ServingStatus> CheckAsync(EchoServer server, string service) =>
        (await new global::Grpc.Health.V1.Health.HealthClient(server.Channel()).CheckAsync(new HealthCheckRequest { Service = service }, cancellationToken: TestContext.Current.CancellationToken)).Status;

    private static async Task<ServingStatus> NextAsync(AsyncServerStreamingCall<HealthCheckResponse> call)
    {
        (await call.ResponseStream.MoveNext(TestContext.Current.CancellationToken)).ShouldBeTrue();
        return call.ResponseStream.Current.Status;
    }

    /// <summary>A periodic report may repeat what is known.</summary>
    private static async Task<ServingStatus> NextAfterAsync(AsyncServerStreamingCall<HealthCheckResponse> call, ServingStatus known)
    {
        ServingStatus status;
        do
            status = await NextAsync(call);
        while (status == known);
        return status;
    }
}
