using CreatorIntel.Contracts;
using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>Messages between services, over RabbitMQ.</summary>
public static class Bus
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>
    /// Adds the bus: durable quorum queues, publisher confirms, a bounded prefetch, and retries that outlast a restart
    /// of what a consumer needs. A message that fails for a reason that stays goes to the queue's <c>_error</c>
    /// neighbour, one that kills its consumer again and again to its <c>-dead</c> neighbour.
    /// </summary>
    /// <param name="builder">The service.</param>
    /// <param name="consumers">Adds the service's consumers, each with <see cref="AddQueue{TConsumer}"/>.</param>
    public static WebApplicationBuilder AddBus(
        this WebApplicationBuilder builder, Action<IBusRegistrationConfigurator>? consumers = null)
    {
        var broker = new Uri(builder.Configuration.RequiredConnectionString("rabbitmq"));
        builder.Services.AddSingleton(new BrokerAddress(broker));
        builder.Services.AddHostedService<Topology>();
        builder.Services.AddOptions<MassTransitHostOptions>().Configure(options =>
        {
            options.WaitUntilStarted = true;
            options.StopTimeout = TimeSpan.FromSeconds(10);
        });
        builder.Services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            consumers?.Invoke(bus);
            bus.AddConfigureEndpointsCallback((_, name, endpoint) => Configure(name, endpoint));
            bus.UsingRabbitMq((context, rabbit) =>
            {
                rabbit.Host(broker);
                rabbit.PrefetchCount = 64;
                rabbit.ConfigureEndpoints(context);
            });
        });
        return builder;
    }

    /// <summary>Adds a consumer on one of the queues that <see cref="Subscriptions"/> names.</summary>
    public static void AddQueue<TConsumer>(this IBusRegistrationConfigurator bus, Subscription subscription)
        where TConsumer : class, IConsumer =>
        bus.AddConsumer<TConsumer>().Endpoint(endpoint => endpoint.Name = subscription.Queue);

    /// <summary>The same for a consumer that takes messages in batches: what arrives together is worked on once.</summary>
    public static void AddBatchQueue<TConsumer>(this IBusRegistrationConfigurator bus, Subscription subscription)
        where TConsumer : class, IConsumer =>
        bus.AddConsumer<TConsumer>(consumer => consumer.Options<BatchOptions>(batch => batch
                .SetMessageLimit(50).SetTimeLimit(TimeSpan.FromMilliseconds(25)).SetConcurrencyLimit(1)))
            .Endpoint(endpoint => endpoint.Name = subscription.Queue);

    private static void Configure(string name, IReceiveEndpointConfigurator endpoint)
    {
        if (endpoint is IRabbitMqReceiveEndpointConfigurator rabbit)
        {
            rabbit.SetQuorumQueue();
            foreach (var (argument, value) in Topology.QueueArguments(name)) rabbit.SetQueueArgument(argument, value);
        }

        endpoint.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(Transient.IsTransient);
            retry.Exponential(200, TimeSpan.FromMilliseconds(100), LongestPause, TimeSpan.FromMilliseconds(200));
        });
        endpoint.UseMessageRetry(retry =>
        {
            retry.Handle<Exception>(e => !e.IsTransient());
            retry.Intervals(100, 500);
        });
    }
}

/// <summary>Where the broker is.</summary>
internal sealed record BrokerAddress(Uri Uri);
