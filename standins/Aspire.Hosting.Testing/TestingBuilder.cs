using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

/// <summary>Passes everything on to the builder that describes the application.</summary>
internal abstract class TestingBuilder(IDistributedApplicationBuilder inner) : IDistributedApplicationTestingBuilder
{
    protected IDistributedApplicationBuilder Inner { get; } = inner;

    public ConfigurationManager Configuration => Inner.Configuration;
    public string AppHostDirectory => Inner.AppHostDirectory;
    public Assembly? AppHostAssembly => Inner.AppHostAssembly;
    public IHostEnvironment Environment => Inner.Environment;
    public IServiceCollection Services => Inner.Services;
    public IList<IResource> Resources => Inner.Resources;

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource => Inner.AddResource(resource);

    public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource => Inner.CreateResourceBuilder(resource);

    public DistributedApplication Build() => BuildAsync().GetAwaiter().GetResult();

    public abstract Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default);

    public abstract ValueTask DisposeAsync();
}
