using System.Globalization;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A RabbitMQ broker.</summary>
public class RabbitMQServerResource : ContainerResource, IResourceWithConnectionString
{
    private const string DefaultUserName = "guest";

    internal RabbitMQServerResource(string name, ParameterResource? userName, ParameterResource password)
        : base(name)
    {
        PrimaryEndpoint = new EndpointReference(this, "tcp");
        UserNameParameter = userName;
        PasswordParameter = password;
    }

    /// <summary>Where the broker takes AMQP connections.</summary>
    public EndpointReference PrimaryEndpoint { get; }

    /// <summary>The user's name; null is <c>guest</c>.</summary>
    public ParameterResource? UserNameParameter { get; }

    /// <summary>The user's password.</summary>
    public ParameterResource PasswordParameter { get; }

    /// <summary>Gets the connection string, an <c>amqp</c> address.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The address.</returns>
    public async ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default)
    {
        var (userName, password) = await CredentialsAsync(cancellationToken).ConfigureAwait(false);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"amqp://{Uri.EscapeDataString(userName)}:{Uri.EscapeDataString(password)}@{PrimaryEndpoint.Host}:{PrimaryEndpoint.Port}");
    }

    internal async ValueTask<(string UserName, string Password)> CredentialsAsync(CancellationToken cancellationToken)
    {
        var userName = UserNameParameter is null ? DefaultUserName : await UserNameParameter.GetValueAsync(cancellationToken).ConfigureAwait(false);
        var password = await PasswordParameter.GetValueAsync(cancellationToken).ConfigureAwait(false);
        return (userName!, password!);
    }
}
