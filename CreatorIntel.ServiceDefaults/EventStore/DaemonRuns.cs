using Marten.Events.Daemon.Coordination;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CreatorIntel.ServiceDefaults.EventStore;

/// <summary>Red while a projection or subscription stands still at an event that it cannot handle.</summary>
internal sealed class DaemonRuns(IProjectionCoordinator coordinator) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(coordinator.DaemonForMainDatabase().HasAnyPaused()
            ? HealthCheckResult.Unhealthy("A projection stopped at an event that it cannot handle; the log names it.")
            : HealthCheckResult.Healthy());
}
