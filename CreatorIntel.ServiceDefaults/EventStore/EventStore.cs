using System.Text.Json;
using CreatorIntel.ServiceDefaults.Bus;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.MultiTenancy;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace CreatorIntel.ServiceDefaults.EventStore;

/// <summary>The event store of a service, on its own database.</summary>
public static class EventStore
{
    private static readonly TimeSpan LookForEvents = TimeSpan.FromMilliseconds(25);
    private static readonly TimeSpan LookWhileIdle = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// Adds a Marten store with one tenant for each workspace and streams by name. Its async daemon, where a service
    /// adds one, stops at an event that it cannot handle instead of skipping it.
    /// </summary>
    /// <param name="builder">The service.</param>
    /// <param name="connectionName">Name of the connection string.</param>
    /// <param name="configure">Event types and projections of the service.</param>
    public static MartenServiceCollectionExtensions.MartenConfigurationExpression AddEventStore(
        this WebApplicationBuilder builder, string connectionName, Action<StoreOptions> configure)
    {
        builder.AddDatabase(connectionName);
        return builder.Services.AddMarten(services =>
            {
                var options = new StoreOptions();
                options.Connection(services.GetRequiredService<NpgsqlDataSource>());
                options.Events.StreamIdentity = StreamIdentity.AsString;
                options.Events.TenancyStyle = TenancyStyle.Conjoined;
                options.Events.MetadataConfig.HeadersEnabled = true;
                options.Policies.AllDocumentsAreMultiTenanted();
                options.UseSystemTextJsonForSerialization(Json);
                options.Projections.Errors.SkipApplyErrors = false;
                options.Projections.Errors.SkipSerializationErrors = false;
                options.Projections.Errors.SkipUnknownEvents = false;
                options.Projections.FastPollingTime = LookForEvents;
                options.Projections.SlowPollingTime = LookWhileIdle;
                options.DisableNpgsqlLogging = true;
                configure(options);
                return options;
            })
            .UseLightweightSessions()
            .ApplyAllDatabaseChangesOnStartup();
    }

    /// <summary>
    /// Publishes events of the store on the bus: <typeparamref name="TComposer"/> says which and as what. One node at
    /// a time does it.
    /// </summary>
    public static MartenServiceCollectionExtensions.MartenConfigurationExpression PublishEvents<TComposer>(
        this MartenServiceCollectionExtensions.MartenConfigurationExpression store)
        where TComposer : class, IMessageComposer
    {
        store.Services.AddSingleton<IMessageComposer, TComposer>().AddSingleton<Lull>();
        store.Services.AddHealthChecks().AddCheck<DaemonRuns>("projections");
        return store
            .AddAsyncDaemon(DaemonMode.HotCold)
            .AddSubscriptionWithServices<PublishingSubscription>(
                ServiceLifetime.Singleton, options => options.Options.BatchSize = 5000);
    }

    /// <summary>Adds the service's database as an <see cref="NpgsqlDataSource"/> and to its readiness.</summary>
    public static WebApplicationBuilder AddDatabase(this WebApplicationBuilder builder, string connectionName)
    {
        var connectionString = builder.Configuration.RequiredConnectionString(connectionName);
        builder.Services.AddSingleton(_ => NpgsqlDataSource.Create(connectionString));
        builder.Services.AddHealthChecks().AddCheck<DatabaseAnswers>("database");
        return builder;
    }

    /// <summary>
    /// Creates flat tables of a service from a script that changes nothing where they exist; may be called several
    /// times. Call it before whatever uses them is added: hosted services start in that order.
    /// </summary>
    public static WebApplicationBuilder AddTables(this WebApplicationBuilder builder, string script)
    {
        builder.Services.AddSingleton(new TableScript(script)).AddHostedService<FlatTables>();
        return builder;
    }

    /// <summary>How events and documents are written.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };
}
