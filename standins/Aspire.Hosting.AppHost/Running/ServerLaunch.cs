using Aspire.Hosting.ApplicationModel;
using LocalServers;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting.Running;

/// <summary>How a server is run, in a container or from this machine's programs.</summary>
internal sealed record ServerPlan(ContainerResource Resource, string Image, string ContainerDataFolder)
{
    /// <summary>What the container is told through its environment.</summary>
    public required Func<CancellationToken, Task<Dictionary<string, string?>>> ContainerEnvironment { get; init; }
    public string? ContainerHostName { get; init; }
    public required Func<CancellationToken, Task<bool>> Answers { get; init; }
    public required Func<string, LaunchContext, CancellationToken, Task<ILocalServer>> StartLocal { get; init; }
}

/// <summary>Runs a server in a container where an engine is healthy and has the image, otherwise as a private instance of this machine's programs.</summary>
internal static class ServerLaunch
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static async Task<ILocalServer?> StartAsync(ServerPlan plan, RunMode mode, LaunchContext context, CancellationToken cancellationToken)
    {
        var data = plan.Resource.Annotations.OfType<DataAnnotation>().LastOrDefault();
        var folder = data?.BindSource
            ?? (data is null ? Directory.CreateTempSubdirectory($"{plan.Resource.Name}-").FullName : Path.Combine(mode.StoreFolder, "volumes", data.VolumeName!));
        Directory.CreateDirectory(folder);

        var server = await StartAsync(plan, folder, data is not null, context, cancellationToken).ConfigureAwait(false);
        return data is null ? new TemporaryServer(server, folder) : server;
    }

    private static async Task<ILocalServer> StartAsync(
        ServerPlan plan, string folder, bool keepData, LaunchContext context, CancellationToken cancellationToken)
    {
        // Data that a private instance wrote is of no use to a container with another version: it stays with the instance.
        var configuration = context.Services.GetRequiredService<IConfiguration>();
        var engine = Directory.Exists(Path.Combine(folder, "data"))
            ? null
            : await ContainerEngine.FindAsync(configuration, plan.Image, cancellationToken).ConfigureAwait(false);
        if (engine is not null)
            return await StartContainerAsync(engine, plan, keepData ? folder : null, context, cancellationToken).ConfigureAwait(false);

        try
        {
            return await plan.StartLocal(folder, context, cancellationToken).ConfigureAwait(false);
        }
        catch (MissingServerException error)
        {
            throw new MissingServerException(
                $"'{plan.Resource.Name}' cannot run: no connection string is configured for it, there is no healthy container engine that has or can pull {plan.Image}, and {error.Message}");
        }
    }

    private static async Task<ILocalServer> StartContainerAsync(
        ContainerEngine engine, ServerPlan plan, string? folder, LaunchContext context, CancellationToken cancellationToken)
    {
        var endpoint = plan.Resource.Annotations.OfType<EndpointAnnotation>().First();
        var environment = await plan.ContainerEnvironment(cancellationToken).ConfigureAwait(false);
        foreach (var (name, value) in context.Environment)
            environment[name] = value;

        var container = await engine.StartAsync(new($"{plan.Resource.Name}-{Guid.NewGuid():N}", plan.Image, endpoint.AllocatedPort!.Value, endpoint.TargetPort!.Value)
        {
            Environment = environment,
            Arguments = context.Arguments,
            Mount = folder is null ? null : (folder, plan.ContainerDataFolder),
            HostName = plan.ContainerHostName,
            OnLine = context.OnLine,
        }).ConfigureAwait(false);
        try
        {
            while (!await plan.Answers(cancellationToken).ConfigureAwait(false))
            {
                if (container.Exited.IsCompleted)
                    throw new DistributedApplicationException($"The container of '{plan.Resource.Name}' ended while it started.");
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }

            return container;
        }
        catch
        {
            await container.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    private sealed class TemporaryServer(ILocalServer server, string folder) : ILocalServer
    {
        public int ProcessId => server.ProcessId;
        public Task<int> Exited => server.Exited;
        public Task StopAsync() => server.StopAsync();

        public async ValueTask DisposeAsync()
        {
            await server.DisposeAsync().ConfigureAwait(false);
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }
}
