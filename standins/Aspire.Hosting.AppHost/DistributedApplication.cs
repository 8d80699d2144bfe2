using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Running;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

/// <summary>An application of several processes, and the host that runs them.</summary>
public class DistributedApplication : IHost, IAsyncDisposable
{
    private readonly IHost _host;
    private readonly ApplicationInterceptor? _interceptor;

    internal DistributedApplication(IHost host, ApplicationInterceptor? interceptor)
    {
        _host = host;
        _interceptor = interceptor;
    }

    /// <summary>The services of the host.</summary>
    public IServiceProvider Services => _host.Services;

    /// <summary>Tells how the resources are.</summary>
    public ResourceNotificationService ResourceNotifications => Services.GetRequiredService<ResourceNotificationService>();

    /// <summary>Carries out commands on resources.</summary>
    public ResourceCommandService ResourceCommands => Services.GetRequiredService<ResourceCommandService>();

    /// <summary>Starts the description of an application.</summary>
    /// <returns>A builder.</returns>
    public static IDistributedApplicationBuilder CreateBuilder() => CreateBuilder([]);

    /// <summary>Starts the description of an application.</summary>
    /// <param name="args">The command line, which is a source of settings.</param>
    /// <returns>A builder.</returns>
    public static IDistributedApplicationBuilder CreateBuilder(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return new DistributedApplicationBuilder(args, ApplicationInterceptor.Current?.AppHostAssembly ?? Assembly.GetEntryAssembly());
    }

    /// <summary>Runs the application until it is told to stop, by Ctrl-C or by a termination signal.</summary>
    public void Run() => RunAsync().GetAwaiter().GetResult();

    /// <summary>Runs the application until it is told to stop.</summary>
    /// <param name="cancellationToken">Tells it to stop.</param>
    /// <returns>Completes when everything that it started has ended.</returns>
    public virtual Task RunAsync(CancellationToken cancellationToken = default) =>
        _interceptor?.UntilReleasedAsync(cancellationToken) ?? _host.RunAsync(cancellationToken);

    /// <summary>Starts the application. The resources start in the background, each once what it waits for is healthy.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Completes when ports are given out and the first resources are being started.</returns>
    /// <exception cref="DistributedApplicationException">The application cannot be run here; the message says what to do.</exception>
    public virtual Task StartAsync(CancellationToken cancellationToken = default) => _host.StartAsync(cancellationToken);

    /// <summary>Stops every resource, those first that need others.</summary>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>Completes when everything that it started has ended.</returns>
    public virtual Task StopAsync(CancellationToken cancellationToken = default) => _host.StopAsync(cancellationToken);

    /// <summary>Stops and releases everything.</summary>
    public virtual void Dispose()
    {
        DisposeAsync().AsTask().GetAwaiter().GetResult();
        GC.SuppressFinalize(this);
    }

    /// <summary>Stops and releases everything.</summary>
    /// <returns>Completes when nothing is left of it.</returns>
    public virtual async ValueTask DisposeAsync()
    {
        await _host.StopAsync().ConfigureAwait(false);
        await ((IAsyncDisposable)_host).DisposeAsync().ConfigureAwait(false);
        _interceptor?.Release();
        GC.SuppressFinalize(this);
    }
}
