using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CreatorIntel.ServiceDefaults.Telemetry;

/// <summary>Traces, metrics and logs of a service, sent to the OTLP endpoint where one is configured.</summary>
public static class Telemetry
{
    /// <summary>Name of our own activities and instruments.</summary>
    public const string Name = "CreatorIntel";

    /// <summary>Our own activities.</summary>
    public static readonly ActivitySource Activities = new(Name);

    /// <summary>Our own instruments.</summary>
    public static readonly Meter Meter = new(Name);

    internal static void AddTelemetry(this WebApplicationBuilder builder)
    {
        builder.Logging.AddOpenTelemetry(logging => logging.IncludeScopes = true);
        var telemetry = builder.Services.AddOpenTelemetry()
            .WithTracing(tracing => tracing
                .SetSampler(new ParentBasedSampler(new WorkSampler()))
                .AddSource(Name, "Microsoft.AspNetCore", "System.Net.Http", "Grpc.Net.Client", "Npgsql", "MassTransit", "Marten"))
            .WithMetrics(metrics => metrics
                .AddMeter(Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel",
                    "System.Net.Http", "System.Runtime", "Npgsql", "MassTransit", "Marten"));
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is { Length: > 0 }) telemetry.UseOtlpExporter();
        builder.Services.AddTransient<Microsoft.AspNetCore.Hosting.IStartupFilter, RequestTraces>();
    }
}
