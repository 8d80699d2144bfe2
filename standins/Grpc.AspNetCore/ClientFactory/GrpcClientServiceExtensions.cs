using Grpc.Net.ClientFactory;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Http;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers clients as services.</summary>
public static class GrpcClientServiceExtensions
{
    /// <summary>Registers a client under its type's name.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">The services of the application.</param>
    public static IHttpClientBuilder AddGrpcClient<TClient>(this IServiceCollection services) where TClient : class =>
        services.AddGrpcClient<TClient>(static (GrpcClientFactoryOptions _) => { });

    /// <summary>Registers a client under its type's name.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="configureClient">Sets at least the address.</param>
    public static IHttpClientBuilder AddGrpcClient<TClient>(this IServiceCollection services, Action<GrpcClientFactoryOptions> configureClient) where TClient : class =>
        services.AddGrpcClient<TClient>(typeof(TClient).Name, configureClient);

    /// <summary>Registers a client under its type's name.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="configureClient">Sets at least the address, with the help of services.</param>
    public static IHttpClientBuilder AddGrpcClient<TClient>(this IServiceCollection services, Action<IServiceProvider, GrpcClientFactoryOptions> configureClient) where TClient : class =>
        services.AddGrpcClient<TClient>(typeof(TClient).Name, configureClient);

    /// <summary>Registers a client under a name of its own.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The name.</param>
    /// <param name="configureClient">Sets at least the address.</param>
    public static IHttpClientBuilder AddGrpcClient<TClient>(this IServiceCollection services, string name, Action<GrpcClientFactoryOptions> configureClient) where TClient : class
    {
        ArgumentNullException.ThrowIfNull(configureClient);
        return services.AddGrpcClient<TClient>(name, (_, options) => configureClient(options));
    }

    /// <summary>Registers a client under a name of its own.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="services">The services of the application.</param>
    /// <param name="name">The name.</param>
    /// <param name="configureClient">Sets at least the address, with the help of services.</param>
    /// <exception cref="InvalidOperationException">The name belongs to another client.</exception>
    public static IHttpClientBuilder AddGrpcClient<TClient>(this IServiceCollection services, string name, Action<IServiceProvider, GrpcClientFactoryOptions> configureClient) where TClient : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(configureClient);
        services.TryAddSingleton(new ClientNames());
        Names(services)!.Reserve(name, typeof(TClient));
        services.TryAddSingleton<ClientChannels>();
        services.TryAddTransient<GrpcClientFactory, DefaultGrpcClientFactory>();
        services.AddTransient<IConfigureOptions<GrpcClientFactoryOptions>>(provider =>
            new ConfigureNamedOptions<GrpcClientFactoryOptions>(name, options => configureClient(provider, options)));
        services.AddTransient(provider => provider.GetRequiredService<GrpcClientFactory>().CreateClient<TClient>(name));

        var builder = services.AddHttpClient(name);
        // First, so that whatever the application configures for its handlers comes after and wins.
        services.Insert(0, ServiceDescriptor.Singleton<IConfigureOptions<HttpClientFactoryOptions>>(new ConfigureNamedOptions<HttpClientFactoryOptions>(name, options =>
            options.HttpMessageHandlerBuilderActions.Add(handler =>
                // The channel keeps its handler for good; new connections from time to time notice changes of DNS.
                handler.PrimaryHandler = new SocketsHttpHandler { EnableMultipleHttp2Connections = true, PooledConnectionLifetime = options.HandlerLifetime }))));
        return builder;
    }

    internal static ClientNames? Names(IServiceCollection services) =>
        (ClientNames?)services.FirstOrDefault(service => service.ServiceType == typeof(ClientNames))?.ImplementationInstance;
}
