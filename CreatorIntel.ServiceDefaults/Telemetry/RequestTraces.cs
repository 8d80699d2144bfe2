using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CreatorIntel.ServiceDefaults.Telemetry;

/// <summary>
/// Names requests in the traces by method and route, and leaves health probes out: several a second, they would bury
/// the rest.
/// </summary>
internal sealed class RequestTraces : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (context, following) =>
        {
            var activity = Activity.Current;
            if (activity is not null && context.Request.Path.Value is "/alive" or "/health")
            {
                activity.IsAllDataRequested = false;
                activity.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            }

            await following(context);
            activity?.DisplayName = $"{context.Request.Method} {RouteOf(context)}";
        });
        next(app);
    };

    private static string RouteOf(HttpContext context) =>
        (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText is { Length: > 0 } route && !route.Contains('*', StringComparison.Ordinal)
            ? route
            : context.Request.Path;
}
