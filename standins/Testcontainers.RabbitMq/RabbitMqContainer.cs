using LocalServers;

namespace Testcontainers.RabbitMq;

/// <summary>A RabbitMQ for one test, which it does not outlive.</summary>
public sealed class RabbitMqContainer : IAsyncDisposable
{
    private readonly string _username;
    private readonly string _password;
    private readonly DisposableServer<RabbitMqServer> _server;

    internal RabbitMqContainer(string username, string password)
    {
        (_username, _password) = (username, password);
        _server = new("testcontainers-rabbitmq-", (folder, port, ct) => RabbitMqServer.StartAsync(new(folder, port, username, password), ct));
    }

    /// <summary>The host that the broker is reached on.</summary>
    public string Hostname { get; } = "127.0.0.1";

    /// <summary>Starts the broker and waits until it greets clients.</summary>
    /// <param name="ct">Gives the start up.</param>
    /// <returns>Completes when the broker can be used.</returns>
    /// <exception cref="InvalidOperationException">The broker's program is missing, or it did not start.</exception>
    public Task StartAsync(CancellationToken ct = default) => _server.StartAsync(ct);

    /// <summary>Stops the broker; durable queues stay for the next start.</summary>
    /// <param name="ct">Gives the wait up.</param>
    /// <returns>Completes when the broker has ended.</returns>
    public Task StopAsync(CancellationToken ct = default) => _server.StopAsync().WaitAsync(ct);

    /// <summary>The port on <see cref="Hostname"/> that leads to the broker.</summary>
    /// <param name="containerPort">The port inside the container: there is only <see cref="RabbitMqBuilder.RabbitMqPort"/>.</param>
    /// <returns>The port.</returns>
    /// <exception cref="InvalidOperationException">The container was never started, or has no such port.</exception>
    public ushort GetMappedPublicPort(int containerPort) => containerPort == RabbitMqBuilder.RabbitMqPort
        ? (ushort)_server.Port
        : throw new InvalidOperationException($"Exposed port {containerPort} is not mapped.");

    /// <summary>The connection string, an <c>amqp</c> address.</summary>
    /// <returns>User name, password, host and port.</returns>
    /// <exception cref="InvalidOperationException">The container was never started.</exception>
    public string GetConnectionString() => RabbitMqServer.ConnectionString(_server.Port, _username, _password);

    /// <summary>Stops the broker and removes its data.</summary>
    /// <returns>Completes when nothing is left of it.</returns>
    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
