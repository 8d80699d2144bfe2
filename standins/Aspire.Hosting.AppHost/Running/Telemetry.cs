using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Running;

/// <summary>Tells a process where to send its telemetry, and as whom.</summary>
internal static class Telemetry
{
    // Short in development, so that what just happened can be looked at.
    private const string DelayInMilliseconds = "1000";

    public static void AddTo(Dictionary<string, string?> environment, string resourceName, string? otlpUrl, IHostEnvironment host)
    {
        environment["OTEL_SERVICE_NAME"] = resourceName;
        environment["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={Guid.NewGuid():N}";
        if (otlpUrl is not null)
        {
            environment["OTEL_EXPORTER_OTLP_ENDPOINT"] = otlpUrl;
            environment["OTEL_EXPORTER_OTLP_PROTOCOL"] = "grpc";
        }

        if (host.IsDevelopment())
        {
            environment["OTEL_BLRP_SCHEDULE_DELAY"] = DelayInMilliseconds;
            environment["OTEL_BSP_SCHEDULE_DELAY"] = DelayInMilliseconds;
            environment["OTEL_METRIC_EXPORT_INTERVAL"] = DelayInMilliseconds;
            environment["OTEL_TRACES_SAMPLER"] = "always_on";
            environment["OTEL_METRICS_EXEMPLAR_FILTER"] = "trace_based";
        }
    }
}
