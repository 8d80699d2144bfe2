using System.Collections.ObjectModel;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Something that the application consists of or needs.</summary>
public interface IResource
{
    /// <summary>The name, unique in the application regardless of case.</summary>
    string Name { get; }

    /// <summary>What is known about it: endpoints, environment, checks and so on.</summary>
    ResourceAnnotationCollection Annotations { get; }
}

/// <summary>A piece of what is known about a resource.</summary>
public interface IResourceAnnotation;

/// <summary>All that is known about a resource, in the order in which it was said.</summary>
public sealed class ResourceAnnotationCollection : Collection<IResourceAnnotation>;

/// <summary>A resource that takes environment variables.</summary>
public interface IResourceWithEnvironment : IResource;

/// <summary>A resource that takes command line arguments.</summary>
public interface IResourceWithArgs : IResource;

/// <summary>A resource that listens on ports.</summary>
public interface IResourceWithEndpoints : IResource;

/// <summary>A resource that others find by its name.</summary>
public interface IResourceWithServiceDiscovery : IResourceWithEndpoints;

/// <summary>A resource that can wait for others before it starts.</summary>
public interface IResourceWithWaitSupport : IResource;

/// <summary>A value that is known only once the application starts.</summary>
public interface IValueProvider
{
    /// <summary>Gets the value.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The value, or null where there is none.</returns>
    ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default);
}

/// <summary>A resource that is reached with a connection string.</summary>
public interface IResourceWithConnectionString : IResource, IValueProvider
{
    /// <summary>Gets the connection string.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The connection string, or null where there is none.</returns>
    ValueTask<string?> GetConnectionStringAsync(CancellationToken cancellationToken = default);

    ValueTask<string?> IValueProvider.GetValueAsync(CancellationToken cancellationToken) => GetConnectionStringAsync(cancellationToken);
}

/// <summary>A resource that lives in another one, such as a database on a server.</summary>
/// <typeparam name="T">The kind of the other one.</typeparam>
public interface IResourceWithParent<out T> : IResource
    where T : IResource
{
    /// <summary>The resource that it lives in.</summary>
    T Parent { get; }
}

/// <summary>The base of resources.</summary>
/// <param name="name">The name, unique in the application regardless of case.</param>
public abstract class Resource(string name) : IResource
{
    /// <inheritdoc />
    public string Name { get; } = string.IsNullOrWhiteSpace(name) ? throw new ArgumentException("A resource needs a name.", nameof(name)) : name;

    /// <inheritdoc />
    public ResourceAnnotationCollection Annotations { get; } = [];
}

/// <summary>A .NET project of this repository that runs as a process.</summary>
/// <param name="name">The name.</param>
public class ProjectResource(string name)
    : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithServiceDiscovery, IResourceWithWaitSupport;

/// <summary>A server that runs in a container, or as a private instance of this machine's own programs.</summary>
/// <param name="name">The name.</param>
public class ContainerResource(string name)
    : Resource(name), IResourceWithEnvironment, IResourceWithArgs, IResourceWithEndpoints, IResourceWithWaitSupport;
