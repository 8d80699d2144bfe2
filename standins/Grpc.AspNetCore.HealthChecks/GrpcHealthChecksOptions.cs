using System.Collections;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Options of the health service.</summary>
public sealed class GrpcHealthChecksOptions
{
    /// <summary>Which health checks stand for which service; the empty name, for the server as a whole, has all of them at first.</summary>
    public ServiceMappingCollection Services { get; } = [];
}

/// <summary>One health check, offered to a predicate.</summary>
public sealed class HealthCheckMapContext
{
    /// <summary>Describes a check.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="tags">Its tags.</param>
    public HealthCheckMapContext(string name, IEnumerable<string> tags)
    {
        Name = name;
        Tags = tags;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its tags.</summary>
    public IEnumerable<string> Tags { get; }
}

/// <summary>The health checks that stand for a service.</summary>
public sealed class ServiceMapping
{
    /// <summary>Describes a mapping.</summary>
    /// <param name="name">The service.</param>
    /// <param name="predicate">True for its checks.</param>
    public ServiceMapping(string name, Func<HealthCheckMapContext, bool> predicate)
    {
        Name = name;
        HealthCheckPredicate = predicate;
    }

    /// <summary>The service.</summary>
    public string Name { get; }

    /// <summary>True for its checks.</summary>
    public Func<HealthCheckMapContext, bool>? HealthCheckPredicate { get; }
}

/// <summary>All mappings, one for each service.</summary>
public sealed class ServiceMappingCollection : ICollection<ServiceMapping>
{
    private readonly ByName _mappings = [];

    /// <inheritdoc/>
    public int Count => _mappings.Count;

    bool ICollection<ServiceMapping>.IsReadOnly => false;

    /// <summary>Maps a service, in place of an earlier mapping.</summary>
    /// <param name="name">The service.</param>
    /// <param name="predicate">True for its checks.</param>
    public void Map(string name, Func<HealthCheckMapContext, bool> predicate)
    {
        _mappings.Remove(name);
        _mappings.Add(new ServiceMapping(name, predicate));
    }

    /// <summary>Removes the mapping of a service.</summary>
    /// <param name="name">The service.</param>
    public void Remove(string name) => _mappings.Remove(name);

    /// <inheritdoc/>
    public void Add(ServiceMapping service) => _mappings.Add(service);

    /// <inheritdoc/>
    public void Clear() => _mappings.Clear();

    /// <inheritdoc/>
    public IEnumerator<ServiceMapping> GetEnumerator() => _mappings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    bool ICollection<ServiceMapping>.Contains(ServiceMapping item) => _mappings.Contains(item);

    void ICollection<ServiceMapping>.CopyTo(ServiceMapping[] array, int arrayIndex) => _mappings.CopyTo(array, arrayIndex);

    bool ICollection<ServiceMapping>.Remove(ServiceMapping item) => _mappings.Remove(item);

    internal bool TryGet(string name, [NotNullWhen(true)] out ServiceMapping? mapping) => _mappings.TryGetValue(name, out mapping);

    private sealed class ByName : KeyedCollection<string, ServiceMapping>
    {
        protected override string GetKeyForItem(ServiceMapping item) => item.Name;
    }
}
