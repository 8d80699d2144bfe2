using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CreatorIntel.ServiceDefaults.Telemetry;

/// <summary>Leaves health probes out of the traces: several a second, they would bury the rest.</summary>
internal sealed class NotTraced : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, following) =>
        {
            if (context.Request.Path.Value is "/alive" or "/health" && Activity.Current is { } activity)
            {
                activity.IsAllDataRequested = false;
                activity.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
            }

            return following(context);
        });
        next(app);
    };
}
