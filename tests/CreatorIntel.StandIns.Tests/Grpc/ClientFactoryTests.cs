using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.ClientFactory;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.StandIns.Tests.Grpc;

public sealed class ClientFactoryTests(EchoServerFixture fixture) : IClassFixture<EchoServerFixture>
{
    [Fact]
    public async Task A_registered_client_is_a_service()
    {
        var services = new ServiceCollection();
        services.AddGrpcClient<Echo.EchoClient>(options => options.Address = fixture.Server.Address);
        await using var provider = services.BuildServiceProvider();

        var reply = await provider.GetRequiredService<Echo.EchoClient>().SayAsync(new EchoMessage { Text = "by factory" }, cancellationToken: TestContext.Current.CancellationToken);

        reply.Text.ShouldBe("by factory");
    }

    [Fact]
    public async Task The_address_may_come_from_a_service()
    {
        var services = new ServiceCollection();
        services.AddSingleton(fixture.Server.Address);
        services.AddGrpcClient<Echo.EchoClient>((provider, options) => options.Address = provider.GetRequiredService<Uri>());
        await using var provider = services.BuildServiceProvider();

        (await provider.GetRequiredService<Echo.EchoClient>().SayAsync(new EchoMessage { Number = 1 }, cancellationToken: TestContext.Current.CancellationToken)).Number.ShouldBe(1);
    }

    [Fact]
    public async Task Clients_may_have_names()
    {
        var services = new ServiceCollection();
        services.AddGrpcClient<Echo.EchoClient>("here", options => options.Address = fixture.Server.Address);
        services.AddGrpcClient<Echo.EchoClient>("nowhere", options => options.Address = new Uri("http://127.0.0.1:1"));
        await using var provider = services.BuildServiceProvider();
        var factory = provider.GetRequiredService<GrpcClientFactory>();

        (await factory.CreateClient<Echo.EchoClient>("here").SayAsync(new EchoMessage { Number = 1 }, cancellationToken: TestContext.Current.CancellationToken)).Number.ShouldBe(1);
        var exception = await Should.ThrowAsync<RpcException>(async () => await factory.CreateClient<Echo.EchoClient>("nowhere").SayAsync(new EchoMessage()));
        exception.StatusCode.ShouldBe(StatusCode.Unavailable);
    }

    [Fact]
    public async Task A_channel_is_configured_for_its_client()
    {
        var services = new ServiceCollection();
        services.AddGrpcClient<Echo.EchoClient>(options => options.Address = fixture.Server.Address).ConfigureChannel(channel => channel.MaxSendMessageSize = 10);
        await using var provider = services.BuildServiceProvider();

        var exception = await Should.ThrowAsync<RpcException>(async () => await provider.GetRequiredService<Echo.EchoClient>().SayAsync(new EchoMessage { Text = "more than ten" }));

        exception.StatusCode.ShouldBe(StatusCode.ResourceExhausted);
    }

    [Fact]
    public async Task Channel_interceptors_are_made_once_and_client_interceptors_for_each_client()
    {
        var made = new List<string>();
        var services = new ServiceCollection();
        services.AddGrpcClient<Echo.EchoClient>(options => options.Address = fixture.Server.Address)
            .AddInterceptor(() => Made("channel"))
            .AddInterceptor(InterceptorScope.Client, _ => Made("client"));
        await using var provider = services.BuildServiceProvider();

        provider.GetRequiredService<Echo.EchoClient>();
        provider.GetRequiredService<Echo.EchoClient>();

        made.Order().ShouldBe(["channel", "client", "client"]);

        Interceptor Made(string scope)
        {
            made.Add(scope);
            return new Nothing();
        }
    }

    [Fact]
    public async Task An_HTTP_handler_may_stand_between()
    {
        var services = new ServiceCollection();
        services.AddGrpcClient<Echo.EchoClient>(options => options.Address = fixture.Server.Address).AddHttpMessageHandler(() => new HeaderHandler());
        await using var provider = services.BuildServiceProvider();

        using var call = provider.GetRequiredService<Echo.EchoClient>().SayAsync(new EchoMessage(), cancellationToken: TestContext.Current.CancellationToken);
        await call;

        call.GetTrailers().GetValue("x-handler").ShouldBe("was here");
    }

    [Fact]
    public async Task Without_an_address_there_is_no_client()
    {
        var services = new ServiceCollection();
        services.AddGrpcClient<Echo.EchoClient>();
        await using var provider = services.BuildServiceProvider();

        Should.Throw<InvalidOperationException>(provider.GetRequiredService<Echo.EchoClient>).Message.ShouldStartWith("Could not resolve the address for gRPC client 'EchoClient'.");
    }

    [Fact]
    public async Task An_unknown_name_has_no_client()
    {
        var services = new ServiceCollection();
        services.AddGrpcClient<Echo.EchoClient>("known", options => options.Address = fixture.Server.Address);
        await using var provider = services.BuildServiceProvider();

        Should.Throw<InvalidOperationException>(() => provider.GetRequiredService<GrpcClientFactory>().CreateClient<Echo.EchoClient>("unknown"));
    }

    [Fact]
    public void Channel_options_belong_to_gRPC_clients_only() =>
        Should.Throw<InvalidOperationException>(() => new ServiceCollection().AddHttpClient("plain").ConfigureChannel(_ => { }))
            .Message.ShouldBe("ConfigureChannel must be used with a gRPC client.");

    private sealed class Nothing : Interceptor;

    private sealed class HeaderHandler : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-handler", "was here");
            return base.SendAsync(request, cancellationToken);
        }
    }
}
