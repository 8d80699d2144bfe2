namespace Aspire.Hosting.ApplicationModel;

/// <summary>A value that comes from outside the application model.</summary>
public class ParameterResource : Resource, IValueProvider
{
    private readonly Lazy<string> _value;

    /// <summary>Describes a parameter.</summary>
    /// <param name="name">The name.</param>
    /// <param name="callback">Gets the value, at most once.</param>
    /// <param name="secret">Whether the value must not be shown.</param>
    internal ParameterResource(string name, Func<string> callback, bool secret)
        : base(name)
    {
        _value = new(callback);
        Secret = secret;
    }

    /// <summary>Whether the value must not be shown.</summary>
    public bool Secret { get; }

    /// <summary>Gets the value.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The value.</returns>
    /// <exception cref="DistributedApplicationException">It is set nowhere.</exception>
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => new(_value.Value);
}

/// <summary>A connection string that the configuration holds.</summary>
internal sealed class ConnectionStringParameterResource(string name, Func<string> callback)
    : ParameterResource(name, callback, secret: true), IResourceWithConnectionString
{
    public ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default) => GetValueAsync(cancellationToken);
}
