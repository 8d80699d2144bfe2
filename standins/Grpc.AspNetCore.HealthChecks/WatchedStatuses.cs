using System.Threading.Channels;
using Grpc.Health.V1;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using ServingStatus = Grpc.Health.V1.HealthCheckResponse.Types.ServingStatus;

namespace Grpc.AspNetCore.HealthChecks;

/// <summary>Passes each change that the periodic health report brings to those who watch.</summary>
internal sealed class WatchedStatuses(IOptions<GrpcHealthChecksOptions> options) : IHealthCheckPublisher
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, ServingStatus> _statuses = [];
    private readonly List<(string Service, ChannelWriter<ServingStatus> Changes)> _watchers = [];

    public static ServingStatus Summarize(IEnumerable<HealthStatus> results)
    {
        var summary = ServingStatus.Unknown;
        foreach (var result in results)
        {
            if (result == HealthStatus.Unhealthy)
                return ServingStatus.NotServing;
            summary = ServingStatus.Serving;
        }

        return summary;
    }

    public Task PublishAsync(HealthReport report, CancellationToken cancellationToken)
    {
        foreach (var mapping in options.Value.Services)
        {
            var entries = report.Entries.Where(entry => mapping.HealthCheckPredicate?.Invoke(new(entry.Key, entry.Value.Tags)) != false);
            Set(mapping.Name, Summarize(entries.Select(entry => entry.Value.Status)));
        }

        return Task.CompletedTask;
    }

    /// <summary>Starts watching; slow watchers miss the oldest changes. Dispose of the result to stop.</summary>
    public IDisposable Watch(string service, out ChannelReader<ServingStatus> changes)
    {
        var channel = Channel.CreateBounded<ServingStatus>(new BoundedChannelOptions(5) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true });
        changes = channel.Reader;
        var watcher = (service, channel.Writer);
        lock (_gate)
            _watchers.Add(watcher);
        return new Subscription(this, watcher);
    }

    private void Set(string service, ServingStatus status)
    {
        lock (_gate)
        {
            if (_statuses.TryGetValue(service, out var previous) && previous == status)
                return;
            _statuses[service] = status;
            foreach (var watcher in _watchers.Where(watcher => watcher.Service == service))
                watcher.Changes.TryWrite(status);
        }
    }

    private sealed class Subscription(WatchedStatuses statuses, (string, ChannelWriter<ServingStatus>) watcher) : IDisposable
    {
        public void Dispose()
        {
            lock (statuses._gate)
                statuses._watchers.Remove(watcher);
        }
    }
}
