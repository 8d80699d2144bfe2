using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Grpc.AspNetCore.Server
{
    /// <summary>On the endpoint of every method: what it calls.</summary>
    public sealed class GrpcMethodMetadata
    {
        /// <summary>Describes an endpoint.</summary>
        /// <param name="serviceType">The service.</param>
        /// <param name="method">The method.</param>
        public GrpcMethodMetadata(Type serviceType, IMethod method)
        {
            ArgumentNullException.ThrowIfNull(serviceType);
            ArgumentNullException.ThrowIfNull(method);
            ServiceType = serviceType;
            Method = method;
        }

        /// <summary>The service.</summary>
        public Type ServiceType { get; }

        /// <summary>The method.</summary>
        public IMethod Method { get; }
    }
}

namespace Grpc.Core
{
    /// <summary>The HTTP request under a call.</summary>
    public static class ServerCallContextExtensions
    {
        /// <summary>The HTTP request under a call.</summary>
        /// <param name="serverCallContext">The call.</param>
        /// <exception cref="InvalidOperationException">The call does not come from ASP.NET Core.</exception>
        public static HttpContext GetHttpContext(this ServerCallContext serverCallContext)
        {
            ArgumentNullException.ThrowIfNull(serverCallContext);
            if (serverCallContext is CallContext call)
                return call.Http;
            return serverCallContext.UserState.TryGetValue("__HttpContext", out var value) && value is HttpContext http
                ? http
                : throw new InvalidOperationException("Could not get HttpContext from ServerCallContext. HttpContext can only be accessed when gRPC services are hosted by ASP.NET Core.");
        }
    }
}

namespace Microsoft.AspNetCore.Builder
{
    /// <summary>The endpoints of one service.</summary>
    public sealed class GrpcServiceEndpointConventionBuilder : IEndpointConventionBuilder
    {
        private readonly List<IEndpointConventionBuilder> _endpoints;

        internal GrpcServiceEndpointConventionBuilder(List<IEndpointConventionBuilder> endpoints) => _endpoints = endpoints;

        /// <inheritdoc/>
        public void Add(Action<EndpointBuilder> convention) => _endpoints.ForEach(endpoint => endpoint.Add(convention));

        /// <inheritdoc/>
        public void Finally(Action<EndpointBuilder> finallyConvention) => _endpoints.ForEach(endpoint => endpoint.Finally(finallyConvention));
    }

    /// <summary>Maps services.</summary>
    public static class GrpcEndpointRouteBuilderExtensions
    {
        /// <summary>Maps every method of a service, an instance of which is made for each call unless it is registered as a service.</summary>
        /// <typeparam name="TService">The service, derived from a generated base.</typeparam>
        /// <param name="builder">The routes.</param>
        /// <exception cref="InvalidOperationException"><c>AddGrpc</c> was not called, or the type is no gRPC service.</exception>
        public static GrpcServiceEndpointConventionBuilder MapGrpcService<TService>(this IEndpointRouteBuilder builder) where TService : class
        {
            ArgumentNullException.ThrowIfNull(builder);
            var server = builder.ServiceProvider.GetService<GrpcServer>()
                ?? throw new InvalidOperationException("Unable to find the required services. Please add all the required services by calling 'IServiceCollection.AddGrpc' inside the call to 'ConfigureServices(...)' in the application startup code.");
            return new(new ServiceBinder<TService>(builder, server).Bind());
        }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    /// <summary>Adds a gRPC server to an application.</summary>
    public static class GrpcServicesExtensions
    {
        /// <summary>Adds a gRPC server.</summary>
        /// <param name="services">The services of the application.</param>
        public static IGrpcServerBuilder AddGrpc(this IServiceCollection services)
        {
            ArgumentNullException.ThrowIfNull(services);
            services.AddRoutingCore();
            services.AddOptions();
            services.TryAddSingleton<GrpcServer>();
            return new GrpcServerBuilder(services);
        }

        /// <summary>Adds a gRPC server.</summary>
        /// <param name="services">The services of the application.</param>
        /// <param name="configureOptions">Sets options.</param>
        public static IGrpcServerBuilder AddGrpc(this IServiceCollection services, Action<GrpcServiceOptions> configureOptions)
        {
            ArgumentNullException.ThrowIfNull(services);
            return services.Configure(configureOptions).AddGrpc();
        }
    }
}
