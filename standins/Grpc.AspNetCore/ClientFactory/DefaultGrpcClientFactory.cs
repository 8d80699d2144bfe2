using System.Collections.Concurrent;
using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Grpc.Net.ClientFactory;

/// <summary>One channel for each registered client, made at first use and kept: its connections outlive every client instance.</summary>
internal sealed class ClientChannels(IOptionsMonitor<GrpcClientFactoryOptions> options, IHttpMessageHandlerFactory handlers, IServiceScopeFactory scopes) : IDisposable
{
    private readonly ConcurrentDictionary<(string Name, Type Client), Lazy<(CallInvoker Invoker, GrpcChannel Channel, IServiceScope Scope)>> _channels = new();

    public CallInvoker InvokerOf(string name, Type client) => _channels.GetOrAdd((name, client), static (key, self) => new(() => self.Open(key.Name, key.Client)), this).Value.Invoker;

    public void Dispose()
    {
        foreach (var channel in _channels.Values.Where(channel => channel.IsValueCreated))
        {
            channel.Value.Channel.Dispose();
            channel.Value.Scope.Dispose();
        }
    }

    private (CallInvoker, GrpcChannel, IServiceScope) Open(string name, Type client)
    {
        var settings = options.Get(name);
        var address = settings.Address ?? throw new InvalidOperationException($@"Could not resolve the address for gRPC client '{name}'. Set an address when registering the client: services.AddGrpcClient<{client.Name}>(o => o.Address = new Uri(""https://localhost:5001""))");
        var scope = scopes.CreateScope();
        var channelOptions = new GrpcChannelOptions { HttpHandler = handlers.CreateHandler(name), ServiceProvider = scope.ServiceProvider };
        foreach (var configure in settings.ChannelOptionsActions)
            configure(channelOptions);
        var channel = GrpcChannel.ForAddress(address, channelOptions);
        return (settings.Intercept(channel.CreateCallInvoker(), InterceptorScope.Channel, scope.ServiceProvider), channel, scope);
    }
}

internal sealed class DefaultGrpcClientFactory(IServiceProvider services, ClientChannels channels, ClientNames names, IOptionsMonitor<GrpcClientFactoryOptions> options) : GrpcClientFactory
{
    public override TClient CreateClient<TClient>(string name)
    {
        if (!names.Contains(name, typeof(TClient)))
            throw new InvalidOperationException($"No gRPC client configured with name '{name}'.");
        var invoker = options.Get(name).Intercept(channels.InvokerOf(name, typeof(TClient)), InterceptorScope.Client, services);
        return Activator<TClient>.Create(services, [invoker]);
    }

    private static class Activator<TClient>
    {
        public static readonly ObjectFactory<TClient> Create = ActivatorUtilities.CreateFactory<TClient>([typeof(CallInvoker)]);
    }
}

/// <summary>Which name belongs to which client: known while services are still being registered.</summary>
internal sealed class ClientNames
{
    private readonly Dictionary<string, Type> _clients = [];

    public bool Contains(string name, Type client) => _clients.TryGetValue(name, out var known) && known == client;

    public bool Contains(string name) => _clients.ContainsKey(name);

    public void Reserve(string name, Type client)
    {
        if (_clients.TryGetValue(name, out var other) && other != client)
        {
            throw new InvalidOperationException($"The gRPC client factory already has a registered client with the name '{name}', bound to the type '{other.FullName}'. " +
                $"Client names are computed based on the type name without considering the namespace ('{other.Name}'). " +
                "Use an overload of AddGrpcClient that accepts a string and provide a unique name to resolve the conflict.");
        }

        _clients[name] = client;
    }
}
