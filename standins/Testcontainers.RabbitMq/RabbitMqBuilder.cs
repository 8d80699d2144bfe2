namespace Testcontainers.RabbitMq;

/// <summary>Describes a RabbitMQ to start for a test. Every method returns a new builder.</summary>
public sealed class RabbitMqBuilder
{
    /// <summary>The AMQP port inside the container.</summary>
    public const ushort RabbitMqPort = 5672;

    /// <summary>The user created unless another is named.</summary>
    public const string DefaultUsername = "rabbitmq";

    /// <summary>The user's password unless another is given.</summary>
    public const string DefaultPassword = "rabbitmq";

    private readonly string _username = DefaultUsername;
    private readonly string _password = DefaultPassword;

    /// <summary>Starts a description.</summary>
    /// <param name="image">The image, for example <c>rabbitmq:3.13-alpine</c>. This machine's own RabbitMQ takes its place.</param>
    /// <exception cref="ArgumentException"><paramref name="image"/> is null or empty.</exception>
    public RabbitMqBuilder(string image) => ArgumentException.ThrowIfNullOrEmpty(image);

    private RabbitMqBuilder(string username, string password) => (_username, _password) = (username, password);

    /// <summary>Names another image. This machine's own RabbitMQ takes its place.</summary>
    /// <param name="image">The image, for example <c>rabbitmq:4-alpine</c>.</param>
    /// <returns>A new builder.</returns>
    public RabbitMqBuilder WithImage(string image)
    {
        ArgumentException.ThrowIfNullOrEmpty(image);
        return new(_username, _password);
    }

    /// <summary>Names the user.</summary>
    /// <param name="username">Its name.</param>
    /// <returns>A new builder.</returns>
    public RabbitMqBuilder WithUsername(string username) => new(username, _password);

    /// <summary>Sets the user's password.</summary>
    /// <param name="password">The password.</param>
    /// <returns>A new builder.</returns>
    public RabbitMqBuilder WithPassword(string password) => new(_username, password);

    /// <summary>Ends the description.</summary>
    /// <returns>A container that is not started yet.</returns>
    /// <exception cref="ArgumentException">The user name or the password is empty.</exception>
    public RabbitMqContainer Build()
    {
        ArgumentException.ThrowIfNullOrEmpty(_username);
        ArgumentException.ThrowIfNullOrEmpty(_password);
        return new(_username, _password);
    }
}
