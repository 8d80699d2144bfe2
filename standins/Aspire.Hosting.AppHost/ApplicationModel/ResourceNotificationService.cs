using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Tells how the resources are, and waits for how they should be.</summary>
public class ResourceNotificationService
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ResourceEvent> _current = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<ChannelWriter<ResourceEvent>> _watchers = [];

    internal ResourceNotificationService()
    {
    }

    /// <summary>Whether a resource gives up when something that it waits for has ended.</summary>
    internal bool EndedDependencyIsFinal { get; init; }

    /// <summary>Changes what is known about a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="stateFactory">Makes the new snapshot from the present one.</param>
    /// <returns>Completes when everyone who watches can see it.</returns>
    public Task PublishUpdateAsync(IResource resource, Func<CustomResourceSnapshot, CustomResourceSnapshot> stateFactory)
    {
        ArgumentNullException.ThrowIfNull(resource);
        ArgumentNullException.ThrowIfNull(stateFactory);
        lock (_lock)
        {
            var before = _current.TryGetValue(resource.Name, out var known)
                ? known.Snapshot
                : new() { ResourceType = ResourceTypes.Of(resource), Properties = [] };
            var change = new ResourceEvent(resource, resource.Name, stateFactory(before));
            _current[resource.Name] = change;
            foreach (var watcher in _watchers)
                watcher.TryWrite(change);
        }

        return Task.CompletedTask;
    }

    /// <summary>Gets what is known about a resource now.</summary>
    /// <param name="resourceId">The id of the running instance, or the resource's name.</param>
    /// <param name="resourceEvent">What is known.</param>
    /// <returns>Whether anything is known.</returns>
    public bool TryGetCurrentState(string resourceId, [NotNullWhen(true)] out ResourceEvent? resourceEvent)
    {
        lock (_lock)
            return _current.TryGetValue(resourceId, out resourceEvent);
    }

    /// <summary>Yields what is known about every resource, then every change.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The changes in their order.</returns>
    public async IAsyncEnumerable<ResourceEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var changes = Channel.CreateUnbounded<ResourceEvent>();
        lock (_lock)
        {
            foreach (var known in _current.Values)
                changes.Writer.TryWrite(known);
            _watchers.Add(changes.Writer);
        }

        try
        {
            await foreach (var change in changes.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
                yield return change;
        }
        finally
        {
            lock (_lock)
                _watchers.Remove(changes.Writer);
        }
    }

    /// <summary>Waits until a resource is in a state.</summary>
    /// <param name="resourceName">The resource's name.</param>
    /// <param name="targetState">One of <see cref="KnownResourceStates"/>; null is running.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Completes in that state.</returns>
    public Task WaitForResourceAsync(string resourceName, string? targetState = null, CancellationToken cancellationToken = default) =>
        WaitForResourceAsync(resourceName, [targetState ?? KnownResourceStates.Running], cancellationToken);

    /// <summary>Waits until a resource is in one of several states.</summary>
    /// <param name="resourceName">The resource's name.</param>
    /// <param name="targetStates">The states, of <see cref="KnownResourceStates"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The state that it is in.</returns>
    public async Task<string> WaitForResourceAsync(string resourceName, IEnumerable<string> targetStates, CancellationToken cancellationToken = default)
    {
        var states = targetStates.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var change = await WaitForResourceAsync(resourceName, change => change.Snapshot.State is { } state && states.Contains(state.Text), cancellationToken).ConfigureAwait(false);
        return change.Snapshot.State!.Text;
    }

    /// <summary>Waits until something holds for a resource.</summary>
    /// <param name="resourceName">The resource's name.</param>
    /// <param name="predicate">What should hold.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The first snapshot for which it holds.</returns>
    public async Task<ResourceEvent> WaitForResourceAsync(string resourceName, Func<ResourceEvent, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        await foreach (var change in WatchAsync(cancellationToken).ConfigureAwait(false))
        {
            if (string.Equals(change.Resource.Name, resourceName, StringComparison.OrdinalIgnoreCase) && predicate(change))
                return change;
        }

        throw new OperationCanceledException($"Gave up waiting for the resource '{resourceName}'.", cancellationToken);
    }

    /// <summary>Waits until a resource runs and all its health checks pass.</summary>
    /// <param name="resourceName">The resource's name.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The first healthy snapshot.</returns>
    /// <exception cref="DistributedApplicationException">The resource ended or could not be started.</exception>
    public async Task<ResourceEvent> WaitForResourceHealthyAsync(string resourceName, CancellationToken cancellationToken = default)
    {
        var change = await WaitForResourceAsync(
            resourceName,
            change => change.Snapshot.HealthStatus == HealthStatus.Healthy || HasEnded(change.Snapshot),
            cancellationToken).ConfigureAwait(false);
        return HasEnded(change.Snapshot)
            ? throw new DistributedApplicationException($"Stopped waiting for resource '{resourceName}' to become healthy because it failed to start.")
            : change;
    }

    /// <summary>Waits for everything that a resource waits for before it starts.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Completes when the resource may start.</returns>
    /// <exception cref="DistributedApplicationException">
    /// Something that it waits for has ended, in an application without a dashboard. With one the wait goes on: somebody may start it again.
    /// </exception>
    public Task WaitForDependenciesAsync(IResource resource, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return Task.WhenAll(resource.Annotations.OfType<WaitAnnotation>()
            .Where(wait => wait.Resource is not ParameterResource)
            .Select(wait => WaitForDependencyAsync(wait, cancellationToken)));
    }

    private async Task WaitForDependencyAsync(WaitAnnotation wait, CancellationToken cancellationToken)
    {
        bool IsReady(CustomResourceSnapshot snapshot) => wait.UntilHealthy
            ? snapshot.HealthStatus == HealthStatus.Healthy
            : snapshot.State?.Text == KnownResourceStates.Running;

        var change = await WaitForResourceAsync(
            wait.Resource.Name,
            change => IsReady(change.Snapshot) || (EndedDependencyIsFinal && HasEnded(change.Snapshot)),
            cancellationToken).ConfigureAwait(false);
        if (!IsReady(change.Snapshot))
            throw new DistributedApplicationException($"Dependency resource '{wait.Resource.Name}' failed to start.");
    }

    private static bool HasEnded(CustomResourceSnapshot snapshot) =>
        snapshot.State is { } state && KnownResourceStates.TerminalStates.Contains(state.Text);
}
