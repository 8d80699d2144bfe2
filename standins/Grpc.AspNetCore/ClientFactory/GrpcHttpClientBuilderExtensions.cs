using Grpc.Core.Interceptors;
using Grpc.Net.Client;
using Grpc.Net.ClientFactory;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Configures registered clients.</summary>
public static class GrpcHttpClientBuilderExtensions
{
    /// <summary>Configures the client's channel.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="configureChannel">Sets options.</param>
    public static IHttpClientBuilder ConfigureChannel(this IHttpClientBuilder builder, Action<GrpcChannelOptions> configureChannel)
    {
        ArgumentNullException.ThrowIfNull(configureChannel);
        return builder.ConfigureChannel((_, options) => configureChannel(options));
    }

    /// <summary>Configures the client's channel with the help of services.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="configureChannel">Sets options.</param>
    public static IHttpClientBuilder ConfigureChannel(this IHttpClientBuilder builder, Action<IServiceProvider, GrpcChannelOptions> configureChannel)
    {
        ArgumentNullException.ThrowIfNull(configureChannel);
        return Configure(builder, nameof(ConfigureChannel), (services, options) => options.ChannelOptionsActions.Add(channel => configureChannel(services, channel)));
    }

    /// <summary>Adds an interceptor, made once for the client's channel.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="configureInvoker">Makes it.</param>
    public static IHttpClientBuilder AddInterceptor(this IHttpClientBuilder builder, Func<Interceptor> configureInvoker) =>
        builder.AddInterceptor(InterceptorScope.Channel, configureInvoker);

    /// <summary>Adds an interceptor.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="scope">How often it is made.</param>
    /// <param name="configureInvoker">Makes it.</param>
    public static IHttpClientBuilder AddInterceptor(this IHttpClientBuilder builder, InterceptorScope scope, Func<Interceptor> configureInvoker)
    {
        ArgumentNullException.ThrowIfNull(configureInvoker);
        return builder.AddInterceptor(scope, _ => configureInvoker());
    }

    /// <summary>Adds an interceptor, made once for the client's channel.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="configureInvoker">Makes it.</param>
    public static IHttpClientBuilder AddInterceptor(this IHttpClientBuilder builder, Func<IServiceProvider, Interceptor> configureInvoker) =>
        builder.AddInterceptor(InterceptorScope.Channel, configureInvoker);

    /// <summary>Adds an interceptor.</summary>
    /// <param name="builder">The client.</param>
    /// <param name="scope">How often it is made.</param>
    /// <param name="configureInvoker">Makes it.</param>
    public static IHttpClientBuilder AddInterceptor(this IHttpClientBuilder builder, InterceptorScope scope, Func<IServiceProvider, Interceptor> configureInvoker)
    {
        ArgumentNullException.ThrowIfNull(configureInvoker);
        return Configure(builder, nameof(AddInterceptor), (_, options) => options.InterceptorRegistrations.Add(new InterceptorRegistration(scope, configureInvoker)));
    }

    /// <summary>Adds an interceptor that is a service, taken once for the client's channel.</summary>
    /// <typeparam name="TInterceptor">The interceptor.</typeparam>
    /// <param name="builder">The client.</param>
    public static IHttpClientBuilder AddInterceptor<TInterceptor>(this IHttpClientBuilder builder) where TInterceptor : Interceptor =>
        builder.AddInterceptor<TInterceptor>(InterceptorScope.Channel);

    /// <summary>Adds an interceptor that is a service.</summary>
    /// <typeparam name="TInterceptor">The interceptor.</typeparam>
    /// <param name="builder">The client.</param>
    /// <param name="scope">How often it is taken.</param>
    public static IHttpClientBuilder AddInterceptor<TInterceptor>(this IHttpClientBuilder builder, InterceptorScope scope) where TInterceptor : Interceptor =>
        builder.AddInterceptor(scope, services => services.GetRequiredService<TInterceptor>());

    internal static IHttpClientBuilder Configure(IHttpClientBuilder builder, string caller, Action<IServiceProvider, GrpcClientFactoryOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (GrpcClientServiceExtensions.Names(builder.Services)?.Contains(builder.Name) != true)
            throw new InvalidOperationException($"{caller} must be used with a gRPC client.");
        builder.Services.AddTransient<IConfigureOptions<GrpcClientFactoryOptions>>(services =>
            new ConfigureNamedOptions<GrpcClientFactoryOptions>(builder.Name, options => configure(services, options)));
        return builder;
    }
}
