using System.Globalization;
using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

/// <summary>Adds projects to an application.</summary>
public static class ProjectResourceBuilderExtensions
{
    /// <summary>Adds a project that the application host's project refers to.</summary>
    /// <typeparam name="TProject">The class generated for the reference, in the namespace Projects.</typeparam>
    /// <param name="builder">The application.</param>
    /// <param name="name">The resource's name.</param>
    /// <returns>A builder that says more about it.</returns>
    public static IResourceBuilder<ProjectResource> AddProject<TProject>(this IDistributedApplicationBuilder builder, string name)
        where TProject : IProjectMetadata, new()
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddBuiltProject(name, new TProject().ProjectPath);
    }

    /// <summary>Adds a project.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The resource's name.</param>
    /// <param name="projectPath">The project file, relative to the application host's folder. It is built already.</param>
    /// <returns>A builder that says more about it.</returns>
    public static IResourceBuilder<ProjectResource> AddProject(this IDistributedApplicationBuilder builder, string name, string projectPath)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddBuiltProject(name, Path.GetFullPath(projectPath, builder.AppHostDirectory));
    }

    private static IResourceBuilder<ProjectResource> AddBuiltProject(this IDistributedApplicationBuilder builder, string name, string projectPath)
    {
        var project = new ProjectResource(name);
        project.Annotations.Add(new LaunchAnnotation((context, _) => ProjectLaunch.StartAsync(projectPath, context)));
        foreach (var endpoint in KestrelEndpoints(projectPath))
            project.Annotations.Add(endpoint);

        return builder.AddResource(project).WithEnvironment(context => OverrideAddresses(project, context));
    }

    /// <summary>The endpoints in the project's own settings. A single one of a scheme goes by the scheme's name.</summary>
    private static List<EndpointAnnotation> KestrelEndpoints(string projectPath)
    {
        var settings = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(Path.GetDirectoryName(projectPath)!, "appsettings.json"), optional: true)
            .Build();
        var endpoints = settings.GetSection("Kestrel:Endpoints").GetChildren()
            .Where(endpoint => endpoint["Url"] is not null)
            .Select(endpoint => (endpoint.Key, Address: BindingAddress.Parse(endpoint["Url"]!), Protocols: endpoint["Protocols"] ?? settings["Kestrel:EndpointDefaults:Protocols"]))
            .ToList();
        return [.. endpoints.Select(endpoint => new EndpointAnnotation(
            ProtocolType.Tcp,
            uriScheme: endpoint.Address.Scheme,
            transport: endpoint.Protocols == "Http2" ? "http2" : null,
            name: endpoints.Count(other => other.Address.Scheme == endpoint.Address.Scheme) == 1 ? endpoint.Address.Scheme : endpoint.Key,
            port: endpoint.Address.Port)
        {
            TargetHost = endpoint.Address.Host,
            FromKestrelConfiguration = true,
        })];
    }

    private static void OverrideAddresses(ProjectResource project, EnvironmentCallbackContext context)
    {
        var endpoints = project.Annotations.OfType<EndpointAnnotation>().ToList();
        if (endpoints.Exists(endpoint => endpoint.FromKestrelConfiguration))
        {
            foreach (var endpoint in endpoints)
                context.EnvironmentVariables[$"Kestrel__Endpoints__{endpoint.Name}__Url"] = Address(endpoint);
        }
        else if (endpoints.Count > 0)
        {
            context.EnvironmentVariables.TryAdd("ASPNETCORE_URLS", string.Join(';', endpoints.Select(Address)));
        }
    }

    private static string Address(EndpointAnnotation endpoint) =>
        string.Create(CultureInfo.InvariantCulture, $"{endpoint.UriScheme}://{endpoint.TargetHost}:{endpoint.AllocatedPort}");
}
