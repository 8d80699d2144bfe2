using Grpc.Core;
using Grpc.Core.Interceptors;
using Grpc.Net.Client;

namespace Grpc.Net.ClientFactory;

/// <summary>How often an interceptor is made.</summary>
public enum InterceptorScope
{
    /// <summary>Once for each channel, and so for each registered client.</summary>
    Channel,

    /// <summary>Once for each client instance, from its own scope of services.</summary>
    Client,
}

/// <summary>One interceptor of a client.</summary>
public class InterceptorRegistration
{
    /// <summary>Describes an interceptor.</summary>
    /// <param name="scope">How often it is made.</param>
    /// <param name="creator">Makes it.</param>
    public InterceptorRegistration(InterceptorScope scope, Func<IServiceProvider, Interceptor> creator)
    {
        Scope = scope;
        Creator = creator;
    }

    /// <summary>How often it is made.</summary>
    public InterceptorScope Scope { get; }

    /// <summary>Makes it.</summary>
    public Func<IServiceProvider, Interceptor> Creator { get; }
}

/// <summary>Options of a registered client.</summary>
public class GrpcClientFactoryOptions
{
    /// <summary>Scheme, host and port; null fails when a client is made.</summary>
    public Uri? Address { get; set; }

    /// <summary>Configure the client's channel, in order.</summary>
    public IList<Action<GrpcChannelOptions>> ChannelOptionsActions { get; } = [];

    /// <summary>What calls pass through, in order.</summary>
    public IList<InterceptorRegistration> InterceptorRegistrations { get; } = [];

    internal CallInvoker Intercept(CallInvoker invoker, InterceptorScope scope, IServiceProvider services) =>
        invoker.Intercept([.. InterceptorRegistrations.Where(registration => registration.Scope == scope).Select(registration => registration.Creator(services))]);
}

/// <summary>Makes clients by name.</summary>
public abstract class GrpcClientFactory
{
    /// <summary>Makes a client.</summary>
    /// <typeparam name="TClient">The generated client.</typeparam>
    /// <param name="name">The name that it is registered with.</param>
    /// <exception cref="InvalidOperationException">There is no such registration, or it has no address.</exception>
    public abstract TClient CreateClient<TClient>(string name) where TClient : class;
}
