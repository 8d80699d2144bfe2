using System.Security.Cryptography;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

/// <summary>Adds values that come from outside the application model.</summary>
public static class ParameterResourceBuilderExtensions
{
    private const int PasswordLength = 22;

    /// <summary>Adds a parameter whose value the configuration holds, under <c>Parameters:name</c>.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    /// <returns>A builder that says more about it.</returns>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddResource(new ParameterResource(
            name,
            () => builder.Configuration[$"Parameters:{name}"]
                ?? throw new DistributedApplicationException($"Parameter resource could not be used because configuration key 'Parameters:{name}' is missing and the Parameter has no default value."),
            secret));
    }

    /// <summary>Adds a parameter with a value.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="value">The value.</param>
    /// <param name="publishValueAsDefault">Of no effect: nothing is published here.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    /// <returns>A builder that says more about it.</returns>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, string value, bool publishValueAsDefault = false, bool secret = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(value);
        return builder.AddResource(new ParameterResource(name, () => value, secret));
    }

    /// <summary>Adds a connection string that the configuration holds.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">Its name under <c>ConnectionStrings</c>.</param>
    /// <returns>A builder that says more about it.</returns>
    public static IResourceBuilder<IResourceWithConnectionString> AddConnectionString(this IDistributedApplicationBuilder builder, string name)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddResource(new ConnectionStringParameterResource(
            name,
            () => builder.Configuration.GetConnectionString(name)
                ?? throw new DistributedApplicationException($"Connection string parameter resource could not be used because connection string '{name}' is missing.")));
    }

    /// <summary>A password that the configuration holds, or that is made up once and kept.</summary>
    internal static ParameterResource DefaultPassword(IDistributedApplicationBuilder builder, string name) => new(
        name,
        () => builder.Configuration[$"Parameters:{name}"]
            ?? Store.Secret(builder, name, () => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", PasswordLength)),
        secret: true);
}
