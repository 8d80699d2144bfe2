using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Running;

/// <summary>Starts every resource when what it waits for is healthy, and stops them in the opposite order.</summary>
internal sealed class Orchestrator(
    DistributedApplicationModel model,
    IConfiguration configuration,
    RunMode mode,
    IServiceProvider services,
    Dashboard dashboard,
    ILogger<DistributedApplication> logger) : IHostedService, IAsyncDisposable
{
    private readonly List<ResourceRun> _runs = [];

    public ResourceRun? Find(string name) =>
        _runs.FirstOrDefault(run => string.Equals(run.Resource.Name, name, StringComparison.OrdinalIgnoreCase));

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            PortAllocation.Allocate(model, configuration);
        }
        catch (DistributedApplicationException error) when (!mode.IsTest)
        {
            GiveUp(error);
            return;
        }

        await dashboard.StartAsync().ConfigureAwait(false);
        _runs.AddRange(model.Resources
            .Where(resource => resource.Annotations.OfType<LaunchAnnotation>().Any())
            .Select(resource => ActivatorUtilities.CreateInstance<ResourceRun>(services, resource, this)));
        foreach (var run in _runs)
            _ = run.StartAsync();
        logger.LogInformation("Distributed application started. Press Ctrl+C to shut down.");
    }

    /// <summary>Ends the application because it cannot run on this machine.</summary>
    public void GiveUp(DistributedApplicationException reason)
    {
        logger.LogCritical("{Reason}", reason.Message);
        Environment.ExitCode = 1;
        services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        var stops = new Dictionary<IResource, Task>();
        foreach (var run in Enumerable.Reverse(_runs))
        {
            // Whoever waits for a resource was described after it, so its stop is under way already.
            var dependents = stops.Where(stop => Needs(stop.Key, run.Resource)).Select(stop => stop.Value).ToList();
            stops[run.Resource] = StopAfterAsync(run, dependents);
        }

        await Task.WhenAll(stops.Values).WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var run in Enumerable.Reverse(_runs))
            await run.DisposeAsync().ConfigureAwait(false);
        _runs.Clear();
        await dashboard.DisposeAsync().ConfigureAwait(false);
    }

    private static bool Needs(IResource dependent, IResource needed) =>
        dependent.Annotations.OfType<WaitAnnotation>().Any(wait => wait.Resource == needed);

    private static async Task StopAfterAsync(ResourceRun run, List<Task> dependents)
    {
        await Task.WhenAll(dependents).ConfigureAwait(false);
        await run.StopAsync().ConfigureAwait(false);
    }
}
