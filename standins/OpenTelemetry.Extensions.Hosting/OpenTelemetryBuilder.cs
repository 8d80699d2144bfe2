using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OpenTelemetry;

/// <summary>Configures traces, metrics and logs of one host.</summary>
public sealed class OpenTelemetryBuilder : IOpenTelemetryBuilder
{
    internal OpenTelemetryBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services of the host.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Describes the process that emits; applies to all signals.</summary>
    /// <param name="configure">Adds attributes or detectors to the resource.</param>
    /// <returns>This builder.</returns>
    public OpenTelemetryBuilder ConfigureResource(Action<ResourceBuilder> configure)
    {
        OpenTelemetryBuilderSdkExtensions.ConfigureResource(this, configure);
        return this;
    }

    /// <summary>Turns metrics on.</summary>
    /// <returns>This builder.</returns>
    public OpenTelemetryBuilder WithMetrics() => WithMetrics(static _ => { });

    /// <summary>Turns metrics on and configures them.</summary>
    /// <param name="configure">Adds meters, views, readers and exporters.</param>
    /// <returns>This builder.</returns>
    public OpenTelemetryBuilder WithMetrics(Action<MeterProviderBuilder> configure)
    {
        OpenTelemetryBuilderSdkExtensions.WithMetrics(this, configure);
        return this;
    }

    /// <summary>Turns traces on.</summary>
    /// <returns>This builder.</returns>
    public OpenTelemetryBuilder WithTracing() => WithTracing(static _ => { });

    /// <summary>Turns traces on and configures them.</summary>
    /// <param name="configure">Adds sources, processors, a sampler and exporters.</param>
    /// <returns>This builder.</returns>
    public OpenTelemetryBuilder WithTracing(Action<TracerProviderBuilder> configure)
    {
        OpenTelemetryBuilderSdkExtensions.WithTracing(this, configure);
        return this;
    }

    /// <summary>Sends what the host logs through OpenTelemetry too.</summary>
    /// <returns>This builder.</returns>
    public OpenTelemetryBuilder WithLogging() => WithLogging(configureBuilder: null, configureOptions: null);

    /// <summary>Sends what the host logs through OpenTelemetry too.</summary>
    /// <param name="configure">Adds processors and exporters.</param>
    /// <returns>This builder.</returns>
    public OpenTelemetryBuilder WithLogging(Action<LoggerProviderBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(configure);
        return WithLogging(configure, configureOptions: null);
    }

    /// <summary>Sends what the host logs through OpenTelemetry too.</summary>
    /// <param name="configureBuilder">Adds processors and exporters; null adds none.</param>
    /// <param name="configureOptions">Says what of a log entry is sent (scopes, formatted message); null keeps the defaults.</param>
    /// <returns>This builder.</returns>
    public OpenTelemetryBuilder WithLogging(
        Action<LoggerProviderBuilder>? configureBuilder,
        Action<OpenTelemetryLoggerOptions>? configureOptions)
    {
        OpenTelemetryBuilderSdkExtensions.WithLogging(this, configureBuilder, configureOptions);
        return this;
    }
}
