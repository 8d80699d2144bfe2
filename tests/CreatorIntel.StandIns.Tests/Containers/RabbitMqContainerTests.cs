using System.Text;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;
using Testcontainers.RabbitMq;

namespace CreatorIntel.StandIns.Tests.Containers;

public sealed class RabbitMqContainerTests
{
    private const string Image = "rabbitmq:4-alpine";
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_persistent_message_in_a_quorum_queue_outlives_a_stop()
    {
        await using var container = new RabbitMqBuilder(Image).WithUsername("sender").WithPassword("secret").Build();
        await container.StartAsync(Cancellation);
        await SendAsync(container.GetConnectionString(), "kept");

        await container.StopAsync(Cancellation);
        await container.StartAsync(Cancellation);

        (await ReceiveAsync(container.GetConnectionString())).ShouldBe("kept");
    }

    [Fact]
    public async Task A_wrong_password_is_refused()
    {
        await using var container = new RabbitMqBuilder(Image).Build();
        await container.StartAsync(Cancellation);
        var wrong = new UriBuilder(container.GetConnectionString()) { Password = "wrong" };

        await Should.ThrowAsync<BrokerUnreachableException>(() =>
            new ConnectionFactory { Uri = wrong.Uri, AutomaticRecoveryEnabled = false }.CreateConnectionAsync(Cancellation));
    }

    [Fact]
    public async Task There_is_no_connection_string_before_the_start()
    {
        await using var container = new RabbitMqBuilder(Image).Build();

        Should.Throw<InvalidOperationException>(container.GetConnectionString);
    }

    private static async Task SendAsync(string address, string text)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(address) }.CreateConnectionAsync(Cancellation);
        await using var channel = await connection.CreateChannelAsync(
            new CreateChannelOptions(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true), Cancellation);
        await DeclareAsync(channel);
        await channel.BasicPublishAsync(
            "", "notes", mandatory: true, new BasicProperties { Persistent = true }, Encoding.UTF8.GetBytes(text), Cancellation);
    }

    private static async Task<string?> ReceiveAsync(string address)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(address) }.CreateConnectionAsync(Cancellation);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: Cancellation);
        await DeclareAsync(channel);
        var message = await channel.BasicGetAsync("notes", autoAck: true, Cancellation);
        return message is null ? null : Encoding.UTF8.GetString(message.Body.Span);
    }

    private static Task<QueueDeclareOk> DeclareAsync(IChannel channel) => channel.QueueDeclareAsync(
        "notes",
        durable: true,
        exclusive: false,
        autoDelete: false,
        new Dictionary<string, object?> { ["x-queue-type"] = "quorum" },
        cancellationToken: Cancellation);
}
