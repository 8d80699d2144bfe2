using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;

namespace Grpc.AspNetCore.Server;

/// <summary>Answers calls of methods that no service has. Requests that are not gRPC pass it by.</summary>
internal sealed class UnimplementedEndpoint : IRouteConstraint
{
    private static readonly RouteValueDictionary OnlyGrpc = new() { ["unimplementedMethod"] = new UnimplementedEndpoint() };

    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder routes, string pattern, string detail)
    {
        var endpoint = routes.Map(RoutePatternFactory.Parse(pattern, defaults: null, parameterPolicies: OnlyGrpc), http =>
        {
            http.Response.ContentType = GrpcHeaders.ContentType;
            CallContext.Refuse(http.Response, new Status(StatusCode.Unimplemented, detail));
            return Task.CompletedTask;
        });
        endpoint.Add(builder => builder.DisplayName = $"gRPC - {pattern}");
        return endpoint;
    }

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        httpContext is not null && HttpMethods.IsPost(httpContext.Request.Method) && GrpcHeaders.IsGrpc(httpContext.Request.ContentType);
}
