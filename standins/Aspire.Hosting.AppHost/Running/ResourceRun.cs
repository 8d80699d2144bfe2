using Aspire.Hosting.ApplicationModel;
using LocalServers;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Aspire.Hosting.Running;

/// <summary>The life of one resource: waits, starts, is watched, ends, and may start again.</summary>
internal sealed class ResourceRun(
    IResource resource,
    Orchestrator orchestrator,
    IServiceProvider services,
    ResourceNotificationService notifications,
    HealthCheckService healthChecks,
    Dashboard dashboard,
    RunMode mode,
    IHostEnvironment host,
    TimeProvider clock,
    ILoggerFactory loggers) : IAsyncDisposable
{
    private static readonly TimeSpan UnhealthyPause = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan HealthyPause = TimeSpan.FromSeconds(5);
    private readonly SemaphoreSlim _gate = new(1);
    private readonly ILogger _logger = loggers.CreateLogger($"Aspire.Hosting.Resources.{resource.Name}");
    private readonly ResourceLog _log = new(resource.Name, mode, loggers.CreateLogger($"Aspire.Hosting.Resources.{resource.Name}"));
    private CancellationTokenSource _stopping = new();
    private ILocalServer? _server;
    private bool _isRunning;

    public IResource Resource => resource;

    /// <summary>Starts the resource unless it runs. Never fails: the outcome is its state.</summary>
    public async Task StartAsync()
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        var stopping = _stopping.Token;
        try
        {
            if (_server is { Exited.IsCompleted: true })
                await EndAsync(await _server.Exited.ConfigureAwait(false)).ConfigureAwait(false);
            if (_isRunning)
                return;

            await PublishAsync(KnownResourceStates.Waiting).ConfigureAwait(false);
            await notifications.WaitForDependenciesAsync(resource, stopping).ConfigureAwait(false);
            await PublishAsync(KnownResourceStates.Starting).ConfigureAwait(false);
            var context = await LaunchContextAsync(stopping).ConfigureAwait(false);
            _server = await resource.Annotations.OfType<LaunchAnnotation>().Last().Launch(context, stopping).ConfigureAwait(false);
            _isRunning = true;
            await PublishRunningAsync().ConfigureAwait(false);
            _ = WatchAsync(_server, stopping);
        }
        catch (OperationCanceledException)
        {
            await PublishAsync(EndedState).ConfigureAwait(false);
        }
        catch (MissingServerException error)
        {
            await PublishAsync(KnownResourceStates.FailedToStart).ConfigureAwait(false);
            orchestrator.GiveUp(new DistributedApplicationException(error.Message, error));
        }
        catch (Exception error)
        {
            _logger.LogError("{Name} could not be started: {Reason}", resource.Name, error.Message);
            await PublishAsync(KnownResourceStates.FailedToStart).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Stops the resource, or gives up starting it.</summary>
    public async Task StopAsync()
    {
        await _stopping.CancelAsync().ConfigureAwait(false);
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            _stopping = new();
            if (!_isRunning)
                return;

            await PublishAsync(KnownResourceStates.Stopping).ConfigureAwait(false);
            if (_server is not null)
                await _server.StopAsync().ConfigureAwait(false);
            await EndAsync(_server is null ? null : await _server.Exited.ConfigureAwait(false)).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        _stopping.Dispose();
        _gate.Dispose();
        _log.Dispose();
    }

    private string EndedState => resource is ContainerResource ? KnownResourceStates.Exited : KnownResourceStates.Finished;

    private Task PublishAsync(string state) => notifications.PublishUpdateAsync(resource, snapshot => snapshot with { State = state });

    private Task PublishRunningAsync()
    {
        var started = clock.GetUtcNow().UtcDateTime;
        var processId = _server?.ProcessId;
        var checks = resource.Annotations.OfType<HealthCheckAnnotation>().Select(check => new HealthReportSnapshot(check.Key, null, null, null));
        return notifications.PublishUpdateAsync(resource, snapshot => snapshot.WithProperty("executable.pid", processId) with
        {
            State = KnownResourceStates.Running,
            StartTimeStamp = started,
            StopTimeStamp = null,
            ExitCode = null,
            HealthReports = [.. checks],
        });
    }

    private async Task WatchAsync(ILocalServer? server, CancellationToken stopping)
    {
        using var watch = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var health = CheckHealthAsync(watch.Token);
        if (server is not null)
        {
            await Task.WhenAny(server.Exited, Task.Delay(Timeout.InfiniteTimeSpan, stopping)).ConfigureAwait(false);
            await watch.CancelAsync().ConfigureAwait(false);
        }

        await health.ConfigureAwait(false);
        if (server is not null && !stopping.IsCancellationRequested)
            await EndedByItselfAsync(server).ConfigureAwait(false);
    }

    private async Task EndedByItselfAsync(ILocalServer server)
    {
        await _gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_server != server)
                return;

            var exitCode = await server.Exited.ConfigureAwait(false);
            _logger.LogWarning("{Name} ended by itself with code {ExitCode}. What it said: {Log}", resource.Name, exitCode, _log.Path ?? "above");
            await EndAsync(exitCode).ConfigureAwait(false);
        }
        finally
        {
            _gate.Release();
        }
    }

    private async Task EndAsync(int? exitCode)
    {
        _isRunning = false;
        if (_server is not null)
            await _server.DisposeAsync().ConfigureAwait(false);
        _server = null;
        var stopped = clock.GetUtcNow().UtcDateTime;
        await notifications.PublishUpdateAsync(resource, snapshot => snapshot with
        {
            State = EndedState,
            ExitCode = exitCode,
            StopTimeStamp = stopped,
            HealthReports = [],
        }).ConfigureAwait(false);
    }

    private async Task CheckHealthAsync(CancellationToken cancellationToken)
    {
        var keys = resource.Annotations.OfType<HealthCheckAnnotation>().Select(check => check.Key).ToHashSet();
        var wasHealthy = keys.Count == 0;
        try
        {
            while (keys.Count > 0)
            {
                var report = await healthChecks.CheckHealthAsync(check => keys.Contains(check.Name), cancellationToken).ConfigureAwait(false);
                cancellationToken.ThrowIfCancellationRequested();
                var reports = report.Entries.Select(entry => new HealthReportSnapshot(entry.Key, entry.Value.Status, entry.Value.Description, entry.Value.Exception?.Message));
                await notifications.PublishUpdateAsync(resource, snapshot => snapshot with { HealthReports = [.. reports] }).ConfigureAwait(false);
                if (!wasHealthy && report.Status == HealthStatus.Healthy)
                    _logger.LogInformation("{Name} is healthy.", resource.Name);
                wasHealthy = report.Status == HealthStatus.Healthy;
                await Task.Delay(wasHealthy ? HealthyPause : UnhealthyPause, clock, cancellationToken).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The resource ends, and with it the wish to know how it is.
        }
    }

    private async Task<LaunchContext> LaunchContextAsync(CancellationToken cancellationToken)
    {
        var context = new EnvironmentCallbackContext(cancellationToken);
        foreach (var annotation in resource.Annotations.OfType<EnvironmentCallbackAnnotation>().ToList())
            await annotation.Callback(context).ConfigureAwait(false);

        var environment = new Dictionary<string, string?>();
        if (resource is ProjectResource)
            Telemetry.AddTo(environment, resource.Name, dashboard.OtlpUrl, host);
        foreach (var (name, value) in context.EnvironmentVariables)
            environment[name] = await ResolveAsync(value, cancellationToken).ConfigureAwait(false);

        var arguments = new List<string>();
        foreach (var argument in resource.Annotations.OfType<ArgumentsAnnotation>().SelectMany(annotation => annotation.Arguments))
            arguments.Add(await ResolveAsync(argument, cancellationToken).ConfigureAwait(false) ?? "");
        return new LaunchContext(services, environment, arguments, _log.Write);
    }

    private static async ValueTask<string?> ResolveAsync(object value, CancellationToken cancellationToken) =>
        value is IValueProvider provider ? await provider.GetValueAsync(cancellationToken).ConfigureAwait(false) : value.ToString();
}
