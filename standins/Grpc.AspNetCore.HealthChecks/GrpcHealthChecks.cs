using Grpc.AspNetCore.HealthChecks;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Microsoft.AspNetCore.Builder
{
    /// <summary>Maps the health service.</summary>
    public static class GrpcHealthChecksEndpointRouteBuilderExtensions
    {
        /// <summary>Maps <c>grpc.health.v1.Health</c>.</summary>
        /// <param name="builder">The routes.</param>
        public static GrpcServiceEndpointConventionBuilder MapGrpcHealthChecksService(this IEndpointRouteBuilder builder)
        {
            ArgumentNullException.ThrowIfNull(builder);
            return builder.MapGrpcService<HealthService>();
        }
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    /// <summary>Adds the health service.</summary>
    public static class GrpcHealthChecksServiceExtensions
    {
        /// <summary>Adds health checks and what the health service needs.</summary>
        /// <param name="services">The services of the application.</param>
        public static IHealthChecksBuilder AddGrpcHealthChecks(this IServiceCollection services)
        {
            ArgumentNullException.ThrowIfNull(services);
            services.TryAddSingleton<WatchedStatuses>();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IHealthCheckPublisher, WatchedStatuses>(provider => provider.GetRequiredService<WatchedStatuses>()));
            services.Configure<GrpcHealthChecksOptions>(options => options.Services.Map("", _ => true));
            return services.AddHealthChecks();
        }

        /// <summary>Adds health checks and what the health service needs.</summary>
        /// <param name="services">The services of the application.</param>
        /// <param name="configure">Maps services to checks.</param>
        public static IHealthChecksBuilder AddGrpcHealthChecks(this IServiceCollection services, Action<GrpcHealthChecksOptions> configure)
        {
            ArgumentNullException.ThrowIfNull(configure);
            var builder = services.AddGrpcHealthChecks();
            services.Configure(configure);
            return builder;
        }
    }
}
