using System.Reflection;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.Logging;

namespace Grpc.AspNetCore.Server;

/// <summary>Maps an endpoint for every method that a generated <c>BindService</c> tells of.</summary>
internal sealed class ServiceBinder<TService>(IEndpointRouteBuilder routes, GrpcServer server) : ServiceBinderBase
    where TService : class
{
    private readonly GrpcServiceOptions _options = server.Options;
    private readonly ILogger _logger = server.Logger;
    private readonly List<IEndpointConventionBuilder> _endpoints = [];
    private readonly HashSet<string> _services = [];

    public List<IEndpointConventionBuilder> Bind()
    {
        var (bind, serviceBase) = FindBindMethod();
        bind.Invoke(null, [this, null]);
        if (server.TryMap(""))
            _endpoints.Add(UnimplementedEndpoint.Map(routes, "{unimplementedService}/{unimplementedMethod}", "Service is unimplemented."));
        foreach (var service in _services.Where(server.TryMap))
            _endpoints.Add(UnimplementedEndpoint.Map(routes, $"{service}/{{unimplementedMethod}}", "Method is unimplemented."));
        return _endpoints;

        (MethodInfo Bind, Type ServiceBase) FindBindMethod()
        {
            for (var type = typeof(TService); type is not null; type = type.BaseType)
            {
                if (type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: false) is not { } attribute)
                    continue;
                var method = attribute.BindType.GetMethod(attribute.BindMethodName, BindingFlags.Public | BindingFlags.Static, [typeof(ServiceBinderBase), type]);
                return (method ?? throw new InvalidOperationException($"Error binding gRPC service '{typeof(TService).Name}'."), type);
            }

            throw new InvalidOperationException($"Could not find bind method for {typeof(TService)}.");
        }
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, UnaryServerMethod<TRequest, TResponse>? handler)
    {
        var (info, call) = Find<Func<TService, TRequest, ServerCallContext, Task<TResponse>>>(method, typeof(TRequest), typeof(ServerCallContext));
        UnaryServerMethod<TRequest, TResponse> body = async (request, context) =>
        {
            var service = Activated<TService>.From(context.GetHttpContext().RequestServices);
            try
            {
                return await call(service.Instance, request, context);
            }
            finally
            {
                await service.ReleaseAsync();
            }
        };
        foreach (var registration in _options.Interceptors.Reverse())
        {
            var next = body;
            body = async (request, context) =>
            {
                var interceptor = registration.Activate(context.GetHttpContext().RequestServices);
                try
                {
                    return await interceptor.Instance.UnaryServerHandler(request, context, next);
                }
                finally
                {
                    await interceptor.ReleaseAsync();
                }
            };
        }

        Map(method, info, new UnaryHandler<TRequest, TResponse>(method, body, _options, _logger).HandleAsync);
    }

    public override void AddMethod<TRequest, TResponse>(Method<TRequest, TResponse> method, ServerStreamingServerMethod<TRequest, TResponse>? handler)
    {
        var (info, call) = Find<Func<TService, TRequest, IServerStreamWriter<TResponse>, ServerCallContext, Task>>(method, typeof(TRequest), typeof(IServerStreamWriter<TResponse>), typeof(ServerCallContext));
        ServerStreamingServerMethod<TRequest, TResponse> body = async (request, responses, context) =>
        {
            var service = Activated<TService>.From(context.GetHttpContext().RequestServices);
            try
            {
                await call(service.Instance, request, responses, context);
            }
            finally
            {
                await service.ReleaseAsync();
            }
        };
        foreach (var registration in _options.Interceptors.Reverse())
        {
            var next = body;
            body = async (request, responses, context) =>
            {
                var interceptor = registration.Activate(context.GetHttpContext().RequestServices);
                try
                {
                    await interceptor.Instance.ServerStreamingServerHandler(request, responses, context, next);
                }
                finally
                {
                    await interceptor.ReleaseAsync();
                }
            };
        }

        Map(method, info, new ServerStreamingHandler<TRequest, TResponse>(method, body, _options, _logger).HandleAsync);
    }

    private static (MethodInfo Info, TDelegate Call) Find<TDelegate>(IMethod method, params Type[] parameters) where TDelegate : Delegate
    {
        var info = typeof(TService).GetMethod(method.Name, BindingFlags.Public | BindingFlags.Instance, parameters)
            ?? throw new InvalidOperationException($"Could not find '{method.Name}' on {typeof(TService)}.");
        return (info, info.CreateDelegate<TDelegate>());
    }

    private void Map(IMethod method, MethodInfo info, RequestDelegate handle)
    {
        _services.Add(method.ServiceName);
        var endpoint = routes.Map(RoutePatternFactory.Parse(method.FullName), handle);
        endpoint.Add(builder =>
        {
            builder.DisplayName = $"gRPC - {method.FullName}";
            builder.Metadata.Add(new GrpcMethodMetadata(typeof(TService), method));
            foreach (var attribute in typeof(TService).GetCustomAttributes(inherit: true).Concat(info.GetCustomAttributes(inherit: true)))
                builder.Metadata.Add(attribute);
            builder.Metadata.Add(new HttpMethodMetadata(["POST"], acceptCorsPreflight: true));
        });
        _endpoints.Add(endpoint);
    }
}
