using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting;

internal sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    private readonly HostApplicationBuilder _host;
    private readonly ApplicationInterceptor? _interceptor = ApplicationInterceptor.Current;

    public DistributedApplicationBuilder(string[] args, Assembly? appHostAssembly)
    {
        AppHostAssembly = appHostAssembly;
        AppHostDirectory = ProjectDirectory(appHostAssembly) is { } project && Directory.Exists(project)
            ? project
            : Directory.GetCurrentDirectory();
        _host = new HostApplicationBuilder(new HostApplicationBuilderSettings
        {
            Args = args,
            ApplicationName = appHostAssembly?.GetName().Name,
            ContentRootPath = AppHostDirectory,
            Configuration = Defaults(_interceptor),
        });
        Services.AddHealthChecks();
        Services.AddHttpClient();
        _host.Logging.AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning);
        _host.Logging.AddFilter("Microsoft.Extensions.Diagnostics.HealthChecks", LogLevel.None);
        _host.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
    }

    public ConfigurationManager Configuration => _host.Configuration;
    public string AppHostDirectory { get; }
    public Assembly? AppHostAssembly { get; }
    public IHostEnvironment Environment => _host.Environment;
    public IServiceCollection Services => _host.Services;
    public IList<IResource> Resources { get; } = [];

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource
    {
        if (Resources.Any(known => string.Equals(known.Name, resource.Name, StringComparison.OrdinalIgnoreCase)))
            throw new DistributedApplicationException($"Cannot add resource '{resource.Name}': there is a resource of that name already.");

        Resources.Add(resource);
        return CreateResourceBuilder(resource);
    }

    public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource => new ResourceBuilder<T>(this, resource);

    public DistributedApplication Build()
    {
        _interceptor?.OnBuilding(this);
        var isTest = _interceptor is not null;
        Services.AddSingleton(new DistributedApplicationModel(Resources));
        Services.AddSingleton(new RunMode(Store.Folder(this), isTest));
        Services.AddSingleton(TimeProvider.System);
        Services.AddSingleton(_ => new ResourceNotificationService { EndedDependencyIsFinal = isTest });
        Services.AddSingleton(services => new ResourceCommandService(services.GetRequiredService<Orchestrator>()));
        Services.AddSingleton<Dashboard>();
        Services.AddSingleton<Orchestrator>();
        Services.AddHostedService(services => services.GetRequiredService<Orchestrator>());

        var application = new DistributedApplication(_host.Build(), _interceptor);
        _interceptor?.OnBuilt(application);
        return application;
    }

    private static string? ProjectDirectory(Assembly? assembly) => assembly?
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(metadata => string.Equals(metadata.Key, "apphostprojectpath", StringComparison.OrdinalIgnoreCase))?.Value;

    private static ConfigurationManager Defaults(ApplicationInterceptor? interceptor)
    {
        var defaults = new ConfigurationManager();
        if (interceptor is not null)
            defaults.AddInMemoryCollection([new(PortAllocation.RandomizeSetting, "true")]);
        return defaults;
    }
}
