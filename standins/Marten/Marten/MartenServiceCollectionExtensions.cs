using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using JasperFx.Events.Subscriptions;
using Marten.Events.Projections;
using Marten.Internal;
using Marten.Internal.Daemon;
using Marten.Schema;
using Marten.Subscriptions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Marten;

/// <summary>Changes the settings of the store once services are available.</summary>
public interface IConfigureMarten
{
    /// <summary>Changes the settings.</summary>
    void Configure(IServiceProvider services, StoreOptions options);
}

/// <summary>Adds a store to an application.</summary>
public static class MartenServiceCollectionExtensions
{
    /// <summary>Adds a store; the connection is set by <see cref="MartenConfigurationExpression.UseNpgsqlDataSource"/>.</summary>
    public static MartenConfigurationExpression AddMarten(this IServiceCollection services) => services.AddMarten(_ => new StoreOptions());

    /// <summary>Adds a store.</summary>
    public static MartenConfigurationExpression AddMarten(this IServiceCollection services, string connectionString) =>
        services.AddMarten(x => x.Connection(connectionString));

    /// <summary>Adds a store.</summary>
    public static MartenConfigurationExpression AddMarten(this IServiceCollection services, Action<StoreOptions> configure) => services.AddMarten(_ =>
    {
        var options = new StoreOptions();
        configure(options);
        return options;
    });

    /// <summary>Adds a store.</summary>
    public static MartenConfigurationExpression AddMarten(this IServiceCollection services, Func<IServiceProvider, StoreOptions> optionSource)
    {
        services.AddSingleton(provider =>
        {
            var options = optionSource(provider);
            foreach (var configure in provider.GetServices<IConfigureMarten>()) configure.Configure(provider, options);
            return options;
        });
        services.AddSingleton<IDocumentStore>(x => new DocumentStore(x.GetRequiredService<StoreOptions>(), x.GetService<ILoggerFactory>()));
        services.AddScoped(x => x.GetRequiredService<IDocumentStore>().LightweightSession());
        services.AddScoped(x => x.GetRequiredService<IDocumentStore>().QuerySession());
        return new MartenConfigurationExpression(services);
    }

    /// <summary>Changes the settings of the store.</summary>
    public static IServiceCollection ConfigureMarten(this IServiceCollection services, Action<StoreOptions> configure) =>
        services.ConfigureMarten((_, options) => configure(options));

    /// <summary>Changes the settings of the store once services are available.</summary>
    public static IServiceCollection ConfigureMarten(this IServiceCollection services, Action<IServiceProvider, StoreOptions> configure) =>
        services.AddSingleton<IConfigureMarten>(new Configuration(configure));

    /// <summary>Goes on with the settings of a store.</summary>
    public class MartenConfigurationExpression
    {
        internal MartenConfigurationExpression(IServiceCollection services) => Services = services;

        /// <summary>The services of the application.</summary>
        public IServiceCollection Services { get; }

        /// <summary>Injected sessions do not track what they load; they never do here.</summary>
        public MartenConfigurationExpression UseLightweightSessions() => this;

        /// <summary>Takes the data source of the application.</summary>
        /// <param name="serviceKey">Its key among the services; null when it has none.</param>
        public MartenConfigurationExpression UseNpgsqlDataSource(object? serviceKey = null)
        {
            Services.ConfigureMarten((provider, options) => options.Connection(
                serviceKey is null ? provider.GetRequiredService<NpgsqlDataSource>() : provider.GetRequiredKeyedService<NpgsqlDataSource>(serviceKey)));
            return this;
        }

        /// <summary>Creates what is missing in the database before the application starts.</summary>
        public MartenConfigurationExpression ApplyAllDatabaseChangesOnStartup()
        {
            AddActivator();
            Services.ConfigureMarten(x => x.ApplyChangesOnStartup = true);
            return this;
        }

        /// <summary>Puts data in place before the application starts.</summary>
        public MartenConfigurationExpression InitializeWith(params IInitialData[] data)
        {
            AddActivator();
            Services.ConfigureMarten(x => x.InitialData.AddRange(data));
            return this;
        }

        /// <summary>Puts data in place before the application starts.</summary>
        public MartenConfigurationExpression InitializeWith<T>() where T : class, IInitialData
        {
            AddActivator();
            Services.AddSingleton<T>();
            Services.ConfigureMarten((provider, options) => options.InitialData.Add(provider.GetRequiredService<T>()));
            return this;
        }

        /// <summary>Runs asynchronous projections and subscriptions in this application.</summary>
        public MartenConfigurationExpression AddAsyncDaemon(DaemonMode mode)
        {
            Services.ConfigureMarten(x => x.Projections.AsyncMode = mode);
            if (mode == DaemonMode.Disabled || Services.Any(x => x.ServiceType == typeof(Events.Daemon.Coordination.IProjectionCoordinator))) return this;
            Services.AddSingleton<Events.Daemon.Coordination.IProjectionCoordinator, ProjectionCoordinator>();
            Services.AddSingleton<IProjectionCoordinator>(x => x.GetRequiredService<Events.Daemon.Coordination.IProjectionCoordinator>());
            Services.AddSingleton<IHostedService>(x => x.GetRequiredService<Events.Daemon.Coordination.IProjectionCoordinator>());
            return this;
        }

        /// <summary>Adds a subscription that is created with its services.</summary>
        /// <param name="lifetime">Singleton, or otherwise one instance for each page.</param>
        /// <param name="configure">Changes its settings.</param>
        public MartenConfigurationExpression AddSubscriptionWithServices<T>(ServiceLifetime lifetime, Action<ISubscriptionOptions>? configure = null)
            where T : class, ISubscription
        {
            Services.Add(new ServiceDescriptor(typeof(T), typeof(T), lifetime == ServiceLifetime.Singleton ? lifetime : ServiceLifetime.Scoped));
            Services.ConfigureMarten((provider, options) => options.Projections.Subscribe(
                lifetime == ServiceLifetime.Singleton ? provider.GetRequiredService<T>() : new ScopedSubscription<T>(provider), configure));
            return this;
        }

        /// <summary>Adds a projection that is created with its services.</summary>
        /// <param name="lifecycle">When it runs.</param>
        /// <param name="lifetime">Singleton, or otherwise one instance for each page.</param>
        /// <param name="configure">Changes its settings.</param>
        public MartenConfigurationExpression AddProjectionWithServices<T>(ProjectionLifecycle lifecycle, ServiceLifetime lifetime, Action<ProjectionBase>? configure = null)
            where T : class
        {
            Services.Add(new ServiceDescriptor(typeof(T), typeof(T), lifetime == ServiceLifetime.Singleton ? lifetime : ServiceLifetime.Scoped));
            Services.ConfigureMarten((provider, options) => ProjectionRegistration.Add<T>(provider, options.Projections, lifecycle, lifetime, configure));
            return this;
        }

        private void AddActivator()
        {
            if (Services.Any(x => x.ImplementationType == typeof(StoreActivator))) return;

            // First of all hosted services: the others find the schema in place.
            Services.Insert(0, ServiceDescriptor.Singleton<IHostedService, StoreActivator>());
        }
    }

    private sealed class Configuration(Action<IServiceProvider, StoreOptions> configure) : IConfigureMarten
    {
        public void Configure(IServiceProvider services, StoreOptions options) => configure(services, options);
    }
}
