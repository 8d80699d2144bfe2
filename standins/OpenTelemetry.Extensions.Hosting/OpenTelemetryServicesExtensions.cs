using Microsoft.Extensions.Hosting;
using OpenTelemetry;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the OpenTelemetry SDK to a host's services.</summary>
public static class OpenTelemetryServicesExtensions
{
    /// <summary>
    /// Adds the OpenTelemetry SDK and starts its providers before every other hosted service.
    /// May be called several times; there is one provider of each signal for a service collection.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <returns>A builder that the signals are configured on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static OpenTelemetryBuilder AddOpenTelemetry(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);

        if (!services.Any(service => service.ImplementationType == typeof(TelemetryHostedService)))
            services.Insert(0, ServiceDescriptor.Singleton<IHostedService, TelemetryHostedService>());

        return new OpenTelemetryBuilder(services);
    }
}
