using System.Collections.ObjectModel;
using System.IO.Compression;
using Grpc.Core.Interceptors;
using Microsoft.Extensions.DependencyInjection;

namespace Grpc.AspNetCore.Server;

/// <summary>Options of all services of a server.</summary>
public class GrpcServiceOptions
{
    /// <summary>Longest response message in bytes; null for no limit.</summary>
    public int? MaxSendMessageSize { get; set; }

    /// <summary>Longest request in bytes, 4 MiB at first; null for no limit.</summary>
    public int? MaxReceiveMessageSize { get; set; } = 4 * 1024 * 1024;

    /// <summary>Whether clients see the message of an unhandled exception; null for no.</summary>
    public bool? EnableDetailedErrors { get; set; }

    /// <summary>How responses are compressed for clients that accept it: <c>gzip</c>, <c>deflate</c>, or null for not at all.</summary>
    public string? ResponseCompressionAlgorithm { get; set; }

    /// <summary>How hard to compress; null for fastest.</summary>
    public CompressionLevel? ResponseCompressionLevel { get; set; }

    /// <summary>What runs around every method, in order.</summary>
    public InterceptorCollection Interceptors { get; } = [];
}

/// <summary>Interceptors of a server, in order.</summary>
public class InterceptorCollection : Collection<InterceptorRegistration>
{
    /// <summary>Adds an interceptor: a service of that type, or else an instance for each call.</summary>
    /// <typeparam name="TInterceptor">The interceptor.</typeparam>
    /// <param name="args">Constructor arguments beside those that are services.</param>
    public void Add<TInterceptor>(params object[] args) where TInterceptor : Interceptor => Add(typeof(TInterceptor), args);

    /// <summary>Adds an interceptor: a service of that type, or else an instance for each call.</summary>
    /// <param name="interceptorType">The interceptor.</param>
    /// <param name="args">Constructor arguments beside those that are services.</param>
    /// <exception cref="ArgumentException">The type is not an interceptor.</exception>
    public void Add(Type interceptorType, params object[] args)
    {
        ArgumentNullException.ThrowIfNull(interceptorType);
        if (!interceptorType.IsSubclassOf(typeof(Interceptor)))
            throw new ArgumentException($"Type must inherit from {typeof(Interceptor).FullName}.", nameof(interceptorType));
        Add(new InterceptorRegistration(interceptorType, args));
    }
}

/// <summary>One interceptor of a server.</summary>
public class InterceptorRegistration
{
    private readonly object[] _arguments;
    private readonly Lazy<ObjectFactory> _factory;

    internal InterceptorRegistration(Type type, object[] arguments)
    {
        if (arguments.Any(argument => argument is null))
            throw new ArgumentException("Interceptor arguments contains a null value. Null interceptor arguments are not supported.", nameof(arguments));
        Type = type;
        _arguments = arguments;
        _factory = new(() => ActivatorUtilities.CreateFactory(type, [.. arguments.Select(argument => argument.GetType())]));
    }

    /// <summary>The interceptor.</summary>
    public Type Type { get; }

    /// <summary>Constructor arguments beside those that are services.</summary>
    public IReadOnlyList<object> Arguments => _arguments;

    internal Activated<Interceptor> Activate(IServiceProvider services) => services.GetService(Type) is Interceptor service
        ? new(service, Created: false)
        : new((Interceptor)_factory.Value(services, _arguments), Created: true);
}

/// <summary>What <c>AddGrpc</c> returns, for more configuration.</summary>
public interface IGrpcServerBuilder
{
    /// <summary>The services of the application.</summary>
    IServiceCollection Services { get; }
}

internal sealed record GrpcServerBuilder(IServiceCollection Services) : IGrpcServerBuilder;
