using CreatorIntel.Contracts;
using MassTransit;
using Microsoft.Extensions.Hosting;
using RabbitMQ.Client;

namespace CreatorIntel.ServiceDefaults.Bus;

/// <summary>
/// Declares every exchange, queue and binding of the system before this service publishes or consumes: a message
/// published while its consumer has never run would be routed nowhere and lost.
/// </summary>
internal sealed class Topology(BrokerAddress broker) : IHostedService
{
    private const int DeliveryLimit = 20;

    public static IEnumerable<(string Argument, object Value)> QueueArguments(string queue) =>
    [
        ("x-delivery-limit", DeliveryLimit),
        ("x-dead-letter-exchange", DeadLetterQueue(queue)),
    ];

    public static string DeadLetterQueue(string queue) => $"{queue}-dead";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var factory = new ConnectionFactory { Uri = broker.Uri };
        await using var connection = await ConnectAsync(factory, cancellationToken);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: cancellationToken);
        foreach (var subscription in Subscriptions.All) await DeclareAsync(channel, subscription, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task DeclareAsync(IChannel channel, Subscription subscription, CancellationToken cancellationToken)
    {
        var dead = DeadLetterQueue(subscription.Queue);
        await DeclareQueueAsync(channel, dead, [], cancellationToken);
        await DeclareQueueAsync(channel, subscription.Queue, QueueArguments(subscription.Queue), cancellationToken);
        foreach (var message in subscription.Messages)
        {
            var exchange = $"{message.Namespace}:{message.Name}";
            await DeclareExchangeAsync(channel, exchange, cancellationToken);
            await channel.ExchangeBindAsync(subscription.Queue, exchange, "", cancellationToken: cancellationToken);
        }
    }

    private static async Task DeclareQueueAsync(
        IChannel channel, string name, IEnumerable<(string Argument, object Value)> arguments, CancellationToken cancellationToken)
    {
        var all = arguments.ToDictionary(a => a.Argument, a => (object?)a.Value);
        all["x-queue-type"] = "quorum";
        await DeclareExchangeAsync(channel, name, cancellationToken);
        await channel.QueueDeclareAsync(name, durable: true, exclusive: false, autoDelete: false, all, cancellationToken: cancellationToken);
        await channel.QueueBindAsync(name, name, "", cancellationToken: cancellationToken);
    }

    private static Task DeclareExchangeAsync(IChannel channel, string name, CancellationToken cancellationToken) =>
        channel.ExchangeDeclareAsync(name, "fanout", durable: true, cancellationToken: cancellationToken);

    private static async Task<IConnection> ConnectAsync(ConnectionFactory factory, CancellationToken cancellationToken)
    {
        var pause = TimeSpan.FromMilliseconds(200);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await factory.CreateConnectionAsync(cancellationToken);
            }
            catch (RabbitMQ.Client.Exceptions.BrokerUnreachableException) when (attempt < 100)
            {
                await Task.Delay(pause, cancellationToken);
            }
        }
    }
}
