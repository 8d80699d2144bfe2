using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>Describes what an application consists of.</summary>
public interface IDistributedApplicationBuilder
{
    /// <summary>Settings from appsettings.json, the environment and the command line.</summary>
    ConfigurationManager Configuration { get; }

    /// <summary>The folder of the application host's project.</summary>
    string AppHostDirectory { get; }

    /// <summary>The application host's assembly; null where there is none, as in some tests.</summary>
    Assembly? AppHostAssembly { get; }

    /// <summary>The environment that the application host runs in.</summary>
    IHostEnvironment Environment { get; }

    /// <summary>The services of the application host itself.</summary>
    IServiceCollection Services { get; }

    /// <summary>The resources so far.</summary>
    IList<IResource> Resources { get; }

    /// <summary>Adds a resource.</summary>
    /// <typeparam name="T">The kind of resource.</typeparam>
    /// <param name="resource">The resource.</param>
    /// <returns>A builder that says more about it.</returns>
    /// <exception cref="DistributedApplicationException">There is one of that name.</exception>
    IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource;

    /// <summary>Gets a builder for a resource that is there already.</summary>
    /// <typeparam name="T">The kind of resource.</typeparam>
    /// <param name="resource">The resource.</param>
    /// <returns>A builder that says more about it.</returns>
    IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource;

    /// <summary>Ends the description.</summary>
    /// <returns>An application that is not started yet.</returns>
    DistributedApplication Build();
}
