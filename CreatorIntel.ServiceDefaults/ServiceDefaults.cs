using CreatorIntel.ServiceDefaults.Telemetry;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CreatorIntel.ServiceDefaults;

/// <summary>What every service shares at run time: telemetry, health and the clock.</summary>
public static class ServiceDefaults
{
    private const string Live = "live";

    /// <summary>Adds telemetry, health checks and the clock.</summary>
    public static WebApplicationBuilder AddServiceDefaults(this WebApplicationBuilder builder)
    {
        builder.AddTelemetry();
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddHealthChecks().AddCheck<ProcessIsAlive>("self", tags: [Live]);
        return builder;
    }

    /// <summary>
    /// Maps liveness at <c>/alive</c> (the process answers) and readiness at <c>/health</c> (everything it needs
    /// answers too).
    /// </summary>
    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Live) })
            .DisableHttpMetrics();
        app.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = HealthReportWriter.WriteAsync })
            .DisableHttpMetrics();
        return app;
    }

    /// <summary>The named connection string.</summary>
    /// <exception cref="InvalidOperationException">It is not configured; the message says how to set it.</exception>
    public static string RequiredConnectionString(this IConfiguration configuration, string name) =>
        configuration.GetConnectionString(name) is { Length: > 0 } text
            ? text
            : throw new InvalidOperationException(
                $"The connection string '{name}' is missing. The app host sets it; to run a service by hand set "
                + $"the environment variable ConnectionStrings__{name}.");
}
